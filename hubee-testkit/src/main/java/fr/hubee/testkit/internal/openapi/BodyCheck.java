// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Looks at the body of a request. A body whose type is not told is taken for what the operation
 * declares.
 */
record BodyCheck(Body declared, Incoming request) {

  private static final String CONTENT_TYPE = "Content-Type";
  private static final String PLACE = "@body";

  Stream<Complaint> contentType() {
    return request.header().apply(CONTENT_TYPE).filter(text -> !text.isBlank()).stream()
        .flatMap(
            text ->
                MediaTypes.parse(text)
                    .map(type -> notAllowed(text, type))
                    .orElseGet(() -> notOne(text)));
  }

  private Stream<Complaint> notAllowed(String text, String type) {
    return declared.schemas().isEmpty() || declared.schemas().containsKey(type)
        ? Stream.empty()
        : Stream.of(
            Complaint.of(
                ("Request Content-Type header '[%s]' does not match any allowed types. Must be one"
                        + " of: %s.")
                    .formatted(text.trim(), declared.schemas().keySet())));
  }

  private static Stream<Complaint> notOne(String text) {
    return Stream.of(
        Complaint.of(
            "Request Content-Type header '%s' is not a valid media type".formatted(text.trim())));
  }

  Stream<Complaint> content() {
    if (declared.schemas().isEmpty()) {
      return request.empty()
          ? Stream.empty()
          : Stream.of(Complaint.of("No request body is expected but one was found."));
    }
    if (request.empty()) {
      return declared.required() ? missing() : Stream.empty();
    }
    return json().stream()
        .flatMap(schema -> complaints(schema).map(complaint -> complaint.at(PLACE)));
  }

  Stream<Complaint> readOnly() {
    return request.empty() ? Stream.empty() : json().stream().flatMap(this::readOnly);
  }

  private static Stream<Complaint> missing() {
    return Stream.of(Complaint.of("A request body is required but none found.").at(PLACE));
  }

  private Optional<Schema> json() {
    return request
            .header()
            .apply(CONTENT_TYPE)
            .filter(text -> !text.isBlank())
            .map(text -> MediaTypes.parse(text).orElse(""))
            .map(MediaTypes.JSON::equals)
            .orElse(true)
        ? Optional.ofNullable(declared.schemas().get(MediaTypes.JSON))
        : Optional.empty();
  }

  private Stream<Complaint> complaints(Schema schema) {
    try {
      return schema.complaints(JsonText.read(request.body().get()), "");
    } catch (UnreadableJsonException unreadable) {
      return Stream.of(unreadable.complaint());
    }
  }

  private Stream<Complaint> readOnly(Schema schema) {
    try {
      return schema
          .readOnlyComplaints(JsonText.read(request.body().get()), "")
          .map(complaint -> complaint.at(PLACE));
    } catch (UnreadableJsonException toldAlready) {
      return Stream.empty();
    }
  }
}
