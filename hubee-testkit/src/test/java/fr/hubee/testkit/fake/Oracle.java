// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.atlassian.oai.validator.OpenApiInteractionValidator;
import com.atlassian.oai.validator.model.Request;
import com.atlassian.oai.validator.model.SimpleRequest;
import com.atlassian.oai.validator.model.SimpleResponse;
import com.atlassian.oai.validator.report.LevelResolver;
import com.atlassian.oai.validator.report.SimpleValidationReportFormat;
import com.atlassian.oai.validator.report.ValidationReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * The library that HubEE's gateway validates with, set up as its published answers show: unknown
 * properties pass, security is looked at elsewhere.
 */
final class Oracle {

  /** What newer versions of the library write and production does not. */
  private static final String NEWER = "- [ERROR][] ";

  private static final Pattern PLACE_OF_THE_PARSER =
      Pattern.compile(" \\(start marker at [^)]*\\)[^)]*\\)|\n\t at \\[Source[^]]*\\]");

  private final OpenApiInteractionValidator library;

  private Oracle(OpenApiInteractionValidator library) {
    this.library = library;
  }

  static Oracle of(String document) {
    return new Oracle(
        OpenApiInteractionValidator.createForInlineApiSpecification(text(document))
            .withBasePathOverride(
                document.equals("folder") ? "/teledossiers/v1" : "/referential/v1")
            .withLevelResolver(
                LevelResolver.create()
                    .withLevel(
                        "validation.schema.additionalProperties", ValidationReport.Level.IGNORE)
                    .withLevel("validation.request.security.missing", ValidationReport.Level.IGNORE)
                    .withLevel("validation.request.security.invalid", ValidationReport.Level.IGNORE)
                    .build())
            .build());
  }

  static String text(String document) {
    String name = "/fr/hubee/testkit/openapi/" + document + ".json";
    try (InputStream stream = Oracle.class.getResourceAsStream(name)) {
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The report on a request in the words of production; empty when it is valid. */
  String report(FakeRequest request) {
    SimpleRequest.Builder copy = new SimpleRequest.Builder(request.method(), request.path(), true);
    request.query().forEach((name, values) -> copy.withQueryParam(name, values));
    request.headers().forEach((name, value) -> copy.withHeader(name, value));
    if (!request.content().isEmpty()) {
      copy.withBody(request.body());
    }
    return words(library.validateRequest(copy.build()));
  }

  /** The report on an answer in the words of production; empty when it is valid. */
  String report(FakeRequest request, FakeAnswer answer) {
    SimpleResponse.Builder copy = SimpleResponse.Builder.status(answer.status());
    if (!answer.content().isEmpty()) {
      copy.withContentType(answer.contentType()).withBody(answer.body());
    }
    return words(
        library.validateResponse(
            request.path(), Request.Method.valueOf(request.method()), copy.build()));
  }

  private static String words(ValidationReport report) {
    return report.hasErrors()
        ? PLACE_OF_THE_PARSER
            .matcher(SimpleValidationReportFormat.getInstance().apply(report))
            .replaceAll("")
            .replace(NEWER, "- [ERROR] ")
        : "";
  }
}
