// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Stream;

/**
 * A parameter that an operation declares, and what it says of values. Immutable.
 *
 * @param documented false when real clients use it though the published contract lacks it
 */
record Parameter(
    String name, Location location, boolean required, boolean documented, Schema schema) {

  static Parameter of(OpenApiDocument document, JsonNode node) {
    return new Parameter(
        node.path("name").asText(),
        Location.ofDocument(node.path("in").asText()),
        node.path("required").asBoolean(),
        !node.path("x-undocumented").asBoolean(),
        SchemaReader.read(document, node.path("schema"), Direction.REQUEST));
  }

  /** Returns what the values of this parameter break; none when it is absent. */
  Stream<Complaint> complaints(List<String> values, String template) {
    return unplaced(values, template).map(complaint -> complaint.at(location.place(name)));
  }

  private Stream<Complaint> unplaced(List<String> values, String template) {
    if (values.isEmpty()) {
      return required ? missing(template) : Stream.empty();
    }
    Schema items = schema.items();
    if (items != null) {
      return values.stream()
          .filter(value -> !value.isBlank() || values.size() > 1)
          .flatMap(value -> ParameterValue.complaints(value, items));
    }
    return values.size() > 1 ? several() : single(values.get(0));
  }

  private Stream<Complaint> single(String value) {
    if (value.isBlank() && (required || schema.type() != JsonType.STRING)) {
      return Stream.of(Complaint.of("Parameter '%s' is required but is missing.".formatted(name)));
    }
    return ParameterValue.complaints(value, schema);
  }

  private Stream<Complaint> several() {
    return Stream.of(
        Complaint.of(
            "Multiple values found for parameter '%s' but it is not an array.".formatted(name)));
  }

  private Stream<Complaint> missing(String template) {
    return Stream.of(
        Complaint.of(
            "%s parameter '%s' is required on path '%s' but not found in request."
                .formatted(location.title(), name, template)));
  }
}
