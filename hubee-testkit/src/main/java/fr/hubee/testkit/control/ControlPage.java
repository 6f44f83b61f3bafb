// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.FakeAnswer;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page at {@code /}: what this is, who may log in, what to type. It runs no script. */
final class ControlPage {

  private static final String TEMPLATE = template();
  private static final String HTML = "text/html; charset=utf-8";
  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none';"
              + " frame-ancestors 'none'",
          "Referrer-Policy",
          "no-referrer",
          "Cache-Control",
          "no-store",
          "X-Content-Type-Options",
          "nosniff");

  private ControlPage() {}

  private static String template() {
    try (InputStream resource = ControlPage.class.getResourceAsStream("page.html")) {
      return new String(
          Objects.requireNonNull(resource, "page.html").readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  static FakeAnswer of(HubInABox box, String address) {
    String page =
        TEMPLATE
            .replace("@ADDRESS@", escaped(address))
            .replace("@PROFILE@", escaped(box.profile().name().toLowerCase(Locale.ROOT)))
            .replace(
                "@NOW@", escaped(box.clock().instant().truncatedTo(ChronoUnit.SECONDS).toString()))
            .replace("@CREDENTIALS@", rows(box.credentials().stream().map(ControlPage::row)))
            .replace("@ROUTES@", rows(ControlRoutes.of(box).stream().map(ControlPage::row)));
    return new FakeAnswer(200, HEADERS, HTML, Content.of(page));
  }

  private static String rows(Stream<String> rows) {
    return rows.collect(Collectors.joining("\n"));
  }

  private static String row(Credentials pair) {
    return cells(
        code(pair.clientId()),
        code(pair.secret()),
        escaped(pair.scope()),
        escaped(pair.organization().map(OrganizationId::toString).orElse("")),
        escaped(pair.processCode().map(ProcessCode::value).orElse("")));
  }

  private static String row(ControlRoute route) {
    return cells(
        code(route.method() + " " + route.path()),
        escaped(route.purpose().french()),
        "<span lang=\"en\">" + escaped(route.purpose().english()) + "</span>");
  }

  private static String cells(String... cells) {
    return Stream.of(cells).collect(Collectors.joining("</td><td>", "<tr><td>", "</td></tr>"));
  }

  private static String code(String text) {
    return "<code>" + escaped(text) + "</code>";
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
