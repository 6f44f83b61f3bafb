// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Schemas that a value must all match; the report on one that does not is below one sentence,
 * twice: by schema, then by place. Immutable.
 *
 * @param pointer where the schemas are in the whole schema
 */
record AllOf(String pointer, List<Schema> schemas) {

  AllOf {
    schemas = List.copyOf(schemas);
  }

  Optional<Complaint> complaint(JsonNode value, String at) {
    StringBuilder bySchema = new StringBuilder();
    StringBuilder byPlace = new StringBuilder();
    int matched = 0;
    for (int i = 0; i < schemas.size(); i++) {
      List<Complaint> found = schemas.get(i).complaints(value, at).toList();
      matched += found.isEmpty() ? 1 : 0;
      for (Complaint complaint : found) {
        bySchema
            .append("\n\t* ")
            .append(pointer + "/" + i)
            .append(": ")
            .append(indented(complaint.text()));
        byPlace.append("\t\n\t- [ERROR] ").append(indented(complaint.pointedText()));
      }
    }
    String sentence =
        "Instance failed to match all required schemas (matched only %s out of %s)"
            .formatted(matched, schemas.size());
    return matched == schemas.size()
        ? Optional.empty()
        : Optional.of(new Complaint("", at, sentence + bySchema + byPlace));
  }

  private static String indented(String text) {
    return text.replace("\n", "\n\t");
  }

  Stream<Complaint> readOnlyComplaints(JsonNode value, String at) {
    return schemas.stream().flatMap(schema -> schema.readOnlyComplaints(value, at));
  }
}
