// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import java.util.List;
import java.util.stream.Collectors;

/** The words of the gateway's own refusals, to the letter of its published answers. */
final class Voice {

  private static final String PREFIX = "Bad Request : Validation failed.\n";

  private Voice() {}

  static Refusal badBody(FakeRequest request, List<String> complaints) {
    return refused(request, "@body", complaints);
  }

  /** The report on a body made of two schemas, of which the first is not met. */
  static Refusal badComposedBody(FakeRequest request, List<String> complaints) {
    String report =
        complaints.stream()
                .map(complaint -> "\n\t* /allOf/0: " + complaint + "\t")
                .collect(Collectors.joining())
            + complaints.stream()
                .map(complaint -> "\n\t- [ERROR] " + complaint)
                .collect(Collectors.joining());
    return refused(
        request,
        "@body",
        List.of(
            "Instance failed to match all required schemas (matched only 1 out of 2)" + report));
  }

  static Refusal unreadableBody(FakeRequest request, String parserMessage) {
    return refused(request, "@body", List.of("Unable to parse JSON - " + parserMessage + "."));
  }

  static Refusal unexpectedParameter(FakeRequest request, String name, String template) {
    return refused(
        request,
        "@query." + name,
        List.of("Query parameter '%s' is unexpected on path \"%s\"".formatted(name, template)));
  }

  static Refusal notAnInteger(FakeRequest request, String name) {
    return refused(
        request,
        "@query." + name,
        List.of(
            "Instance type (string) does not match any allowed primitive type (allowed:"
                + " [\"integer\"])"));
  }

  static Refusal badParameter(FakeRequest request, String name, String complaint) {
    return refused(request, "@query." + name, List.of(complaint));
  }

  static Refusal notAUuid(FakeRequest request, String name, String value) {
    return refused(
        request,
        "@path." + name,
        List.of("Input string \"%s\" is not a valid UUID".formatted(value)));
  }

  static Refusal badPath(FakeRequest request, String name, String regex, String value) {
    return refused(
        request,
        "@path." + name,
        List.of(
            "ECMA 262 regex \"%s\" does not match input string \"%s\"".formatted(regex, value)));
  }

  static FakeAnswer unknownPath() {
    return FakeAnswer.error(
        404,
        900906,
        "No matching resource found in the API for the given request : Check the API documentation"
            + " and add a proper REST resource path to the invocation URL");
  }

  static FakeAnswer wrongScope() {
    return FakeAnswer.error(
        403, 900910, "The access token does not allow you to access the requested resource");
  }

  private static Refusal refused(FakeRequest request, String where, List<String> complaints) {
    String lines =
        complaints.stream()
            .map(
                complaint ->
                    "[ERROR][REQUEST][%s %s %s] %s"
                        .formatted(request.method(), request.path(), where, complaint))
            .collect(Collectors.joining("\n"));
    return Refusal.of(400, PREFIX + lines);
  }
}
