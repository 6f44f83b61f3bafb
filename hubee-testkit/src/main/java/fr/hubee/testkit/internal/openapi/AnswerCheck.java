// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import java.util.function.Supplier;
import java.util.stream.Stream;

/** Looks at an answer of a service, as the gateway does. */
record AnswerCheck(
    Operation operation, int status, String contentType, boolean empty, Supplier<String> text) {

  Stream<Complaint> complaints() {
    Answer answer = operation.answers().get(status);
    if (answer == null) {
      return Stream.of(
          Complaint.of(
              "Response status %s not defined for path '%s'."
                  .formatted(status, operation.template())));
    }
    return answer.body().schemas().isEmpty() ? nothing() : something(answer.body());
  }

  private Stream<Complaint> nothing() {
    return empty
        ? Stream.empty()
        : Stream.of(Complaint.of("No response body is expected but one was found."));
  }

  private Stream<Complaint> something(Body body) {
    String type = MediaTypes.parse(contentType).orElse("");
    Schema schema = body.schemas().get(type);
    if (schema == null) {
      return Stream.of(
          Complaint.of(
              ("Response Content-Type header '%s' does not match any allowed types. Must be one of:"
                      + " %s.")
                  .formatted(contentType, body.schemas().keySet())));
    }
    return type.equals(MediaTypes.JSON) ? json(schema) : Stream.empty();
  }

  private Stream<Complaint> json(Schema schema) {
    if (empty) {
      return Stream.of(
          Complaint.of(
              "%s on path '%s' defines a response schema but no response body found."
                  .formatted(operation.method(), operation.template())));
    }
    try {
      return schema.complaints(JsonText.read(text.get()), "");
    } catch (UnreadableJsonException unreadable) {
      return Stream.of(unreadable.complaint());
    }
  }
}
