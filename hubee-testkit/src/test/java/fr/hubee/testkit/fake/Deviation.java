// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Where our checker and the library differ, and why it is meant. */
enum Deviation {
  MORE_AFTER_THE_BODY(
      "the library reads the first JSON value of a body and forgets the rest; a client that sends"
          + " more has a bug",
      organization("{} {}"),
      request -> hasMoreAfterTheBody(request.body())),
  BLANK_BODY(
      "a body of blanks is no JSON; the library calls it an error of its own",
      organization(" "),
      request -> request.body().isBlank() && !request.content().isEmpty()),
  UNTOLD_TYPE(
      "a body whose type is not told is looked at all the same; the library lets it through",
      new FakeRequest("POST", Calls.ORGANIZATIONS, Map.of(), Map.of(), "{}"),
      request -> request.header("Content-Type").isEmpty()),
  YEAR_ZERO(
      "no hub holds a date of the year 0000",
      dated("0000-01-01T00:00:00Z"),
      request -> request.body().contains("\"0000-")),
  SECONDS_IN_AN_OFFSET(
      "ISO 8601 has no seconds in an offset",
      dated("2026-11-23T08:00:00+01:00:30"),
      request -> Pattern.compile("[+-]\\d\\d:?\\d\\d:?\\d\\d").matcher(request.body()).find()),
  ADDRESS_WITH_A_NAME(
      "names, comments, quotes, groups and numeric domains of RFC 822 are no e-mail address of a"
          + " person to whom the hub writes",
      organization(email("Ada <ada@example.org>")),
      request -> hasExtrasOfAnAddress(request.body())),
  ACCEPT(
      "the type that a client accepts is not looked at: the default of the JDK's own client would"
          + " be refused, and nobody was ever told so",
      header("Accept", "text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2"),
      request -> request.header("Accept").isPresent());

  final String why;
  final FakeRequest sample;
  private final Predicate<FakeRequest> concerns;

  Deviation(String why, FakeRequest sample, Predicate<FakeRequest> concerns) {
    this.why = why;
    this.sample = sample;
    this.concerns = concerns;
  }

  static Optional<Deviation> concerning(FakeRequest request) {
    return Arrays.stream(values()).filter(each -> each.concerns.test(request)).findFirst();
  }

  private static FakeRequest organization(String body) {
    return new FakeRequest(
        "POST", Calls.ORGANIZATIONS, Map.of(), Map.of("Content-Type", "application/json"), body);
  }

  private static String email(String address) {
    return Calls.organization("21920023500014", "92023").replace("mairie@example.org", address);
  }

  private static FakeRequest dated(String date) {
    return organization(
        Calls.organization("21920023500014", "92023")
            .replace("\"code\":null", "\"updateDateTime\":\"" + date + "\""));
  }

  private static FakeRequest header(String name, String value) {
    return new FakeRequest("GET", Calls.ORGANIZATIONS, Map.of(), Map.of(name, value), "");
  }

  private static boolean hasExtrasOfAnAddress(String body) {
    String extra = "[()<>\\[\\]\\\\;:,]";
    return Pattern.compile(extra + "[^\"]*@|@[^\"]*" + extra).matcher(body).find();
  }

  private static boolean hasMoreAfterTheBody(String body) {
    try (JsonParser parser = new ObjectMapper().createParser(body)) {
      parser.readValueAsTree();
      return parser.nextToken() != null;
    } catch (IOException | RuntimeException unreadable) {
      return unreadable.getMessage() != null && isReadableAtFirst(body);
    }
  }

  private static boolean isReadableAtFirst(String body) {
    try {
      new ObjectMapper().readTree(body);
      return true;
    } catch (IOException unreadable) {
      return false;
    }
  }
}
