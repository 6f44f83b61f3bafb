// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads schemas out of a document, references replaced by what they name. What is read-only is not
 * demanded of requests.
 */
record SchemaReader(OpenApiDocument document, Direction direction) {

  static Schema read(OpenApiDocument document, JsonNode node, Direction direction) {
    return new SchemaReader(document, direction).read(node, "");
  }

  private Schema read(JsonNode node, String pointer) {
    JsonNode schema = document.resolve(node);
    SortedMap<String, Schema> properties = new TreeMap<>();
    schema
        .path("properties")
        .properties()
        .forEach(
            property ->
                properties.put(
                    property.getKey(),
                    read(property.getValue(), pointer + "/properties/" + property.getKey())));
    return new Schema(
        JsonType.ofDocument(schema.path("type").asText("object")),
        allOf(schema, pointer),
        keywords(schema),
        properties,
        readOnly(schema),
        schema.has("items") ? read(schema.path("items"), pointer + "/items") : null);
  }

  private @Nullable AllOf allOf(JsonNode schema, String pointer) {
    if (!schema.has("allOf")) {
      return null;
    }
    String at = pointer + "/allOf";
    JsonNode parts = schema.path("allOf");
    return new AllOf(
        at,
        IntStream.range(0, parts.size()).mapToObj(i -> read(parts.get(i), at + "/" + i)).toList());
  }

  private List<Keyword> keywords(JsonNode schema) {
    List<Keyword> keywords = new ArrayList<>();
    Set<String> required = new TreeSet<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    if (direction == Direction.REQUEST) {
      required.removeAll(readOnly(schema));
    }
    keywords.add(Keywords.required(required));
    keywords.addAll(Keywords.of(schema));
    return keywords;
  }

  private Set<String> readOnly(JsonNode schema) {
    return schema.path("properties").properties().stream()
        .filter(property -> document.resolve(property.getValue()).path("readOnly").asBoolean())
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }
}
