// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.client;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Set;
import java.util.function.UnaryOperator;

/** Makes a good answer odd. */
final class OddJson {

  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** What the objects of the hub are told apart by. */
  private static final Set<String> IDENTIFIERS =
      Set.of(
          "id",
          "code",
          "type",
          "companyRegister",
          "branchCode",
          "name",
          "subscriber",
          "processCode",
          "datapassId",
          "folder_attachment_id",
          "case_id");

  private OddJson() {}

  /** Returns it with a field of a contract to come. */
  static String withUnknownField(String good) {
    return each(good, object -> object.set("newIn2027", NODES.objectNode().put("a", 1)));
  }

  /** Returns it with nothing but identifiers. */
  static String withIdentifiersAlone(String good) {
    return each(good, object -> object.retain(IDENTIFIERS));
  }

  /** Returns it with every value of another type. */
  static String withWrongTypes(String good) {
    return each(
        good,
        object -> {
          for (String name : List.copyOf(names(object))) {
            object.set(name, another(object.get(name)));
          }
          return object;
        });
  }

  private static List<String> names(ObjectNode object) {
    return object.properties().stream().map(entry -> entry.getKey()).toList();
  }

  private static JsonNode another(JsonNode value) {
    return value.isContainerNode() ? NODES.numberNode(7) : NODES.objectNode().put("a", "b");
  }

  private static String each(String good, UnaryOperator<ObjectNode> change) {
    if (good.isEmpty()) {
      return "";
    }
    JsonNode read = read(good);
    return (read instanceof ArrayNode array ? changed(array, change) : changed(read, change))
        .toString();
  }

  private static JsonNode changed(ArrayNode array, UnaryOperator<ObjectNode> change) {
    ArrayNode changed = NODES.arrayNode();
    array.forEach(element -> changed.add(changed(element, change)));
    return changed;
  }

  private static JsonNode changed(JsonNode object, UnaryOperator<ObjectNode> change) {
    return change.apply((ObjectNode) object.deepCopy());
  }

  private static JsonNode read(String text) {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException malformed) {
      throw new IllegalStateException(malformed);
    }
  }
}
