// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;

/** Reads request bodies. */
final class Json {

  private static final ObjectMapper MAPPER = mapper();

  private Json() {}

  private static ObjectMapper mapper() {
    JsonMapper mapper =
        JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    mapper
        .getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(50).build());
    return mapper;
  }

  /** Returns the object in the body, or refuses in the gateway's words. */
  static ObjectNode object(FakeRequest request) {
    try {
      JsonNode body = MAPPER.readTree(request.body());
      if (body instanceof ObjectNode object) {
        return object;
      }
      throw Voice.unreadableBody(request, "an object was expected");
    } catch (JsonProcessingException unreadable) {
      throw Voice.unreadableBody(request, unreadable.getOriginalMessage());
    }
  }

  /** Returns the array in the body, or refuses in the gateway's words. */
  static ArrayNode array(FakeRequest request) {
    try {
      JsonNode body = MAPPER.readTree(request.body());
      if (body instanceof ArrayNode array) {
        return array;
      }
      throw Voice.unreadableBody(request, "an array was expected");
    } catch (JsonProcessingException unreadable) {
      throw Voice.unreadableBody(request, unreadable.getOriginalMessage());
    }
  }

  /** Returns what a content holds; a missing node for what is no JSON. */
  static JsonNode tree(Content content) {
    try {
      return MAPPER.readTree(content.text());
    } catch (JsonProcessingException notJson) {
      return MissingNode.getInstance();
    }
  }

  /** Returns a text property, absent and null alike being empty. */
  static Optional<String> text(JsonNode object, String name) {
    return Optional.ofNullable(object.get(name)).filter(JsonNode::isTextual).map(JsonNode::asText);
  }
}
