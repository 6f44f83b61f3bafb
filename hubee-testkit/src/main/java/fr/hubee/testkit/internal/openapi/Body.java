// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What a request or an answer may carry: a schema by media type; none when it carries nothing.
 * Immutable.
 */
record Body(boolean required, Map<String, Schema> schemas) {

  static Body of(OpenApiDocument document, JsonNode node, Direction direction) {
    Map<String, Schema> schemas = new LinkedHashMap<>();
    node.path("content")
        .properties()
        .forEach(
            media ->
                schemas.put(
                    media.getKey(),
                    SchemaReader.read(document, media.getValue().path("schema"), direction)));
    return new Body(node.path("required").asBoolean(), schemas);
  }
}
