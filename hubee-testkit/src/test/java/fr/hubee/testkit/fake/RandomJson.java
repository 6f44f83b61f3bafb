// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.IntNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Makes values that a schema of a document allows, by reading the document afresh. */
final class RandomJson {

  private static final Map<String, List<String>> BY_FORMAT =
      Map.of(
          "date-time",
          List.of(
              "2026-11-23T08:00:00Z",
              "2024-04-19T09:11:14.100+00:00",
              "2024-07-18T14:00:55+02:00",
              "2024-02-29T23:59:59.123456789012-0330",
              "1999-12-31T00:00:00+01"),
          "email",
          List.of("ada@example.org", " ada@example.org ", "é.à@mairie-ville.fr", "a@b", "a@1.2"));

  private static final Map<String, List<String>> BY_PATTERN =
      Map.of(
          "[0-9]{14}",
          List.of("21920023500014", "22770001000019"),
          "^[a-zA-Z0-9._-]+@[a-zA-Z0-9._-]{2,}\\.[a-z]{2,4}$",
          List.of("ada@example.org", "A.B-c_1@ville.fr"),
          "^\\+[0-9]{10,20}$|^[0-9]{10,20}$",
          List.of("0199001234", "+33199001234"),
          "^\\w{1,20}-[0-9]{14}-[\\w-]{1,10}$",
          List.of("SI-21920023500014-92023", "EDT-13002526500013-a-b"));

  private final JsonNode document;
  private final Random random;
  private final boolean ofTheHub;

  private RandomJson(JsonNode document, Random random, boolean ofTheHub) {
    this.document = document;
    this.random = random;
    this.ofTheHub = ofTheHub;
  }

  /** Makes what a client sends: rarely what the hub alone decides. */
  static RandomJson ofAClient(JsonNode document, Random random) {
    return new RandomJson(document, random, false);
  }

  /** Makes what the hub answers. */
  static RandomJson ofTheHub(JsonNode document, Random random) {
    return new RandomJson(document, random, true);
  }

  JsonNode resolve(JsonNode node) {
    String reference = node.path("$ref").asText();
    return reference.isEmpty() ? node : document.at(reference.substring(1));
  }

  JsonNode value(JsonNode node) {
    JsonNode schema = resolve(node);
    if (schema.path("nullable").asBoolean() && oneIn(6)) {
      return NullNode.instance;
    }
    return switch (schema.path("type").asText("object")) {
      case "string" -> TextNode.valueOf(text(schema));
      case "integer", "number" -> IntNode.valueOf(random.nextInt(100_000));
      case "boolean" -> BooleanNode.valueOf(random.nextBoolean());
      case "array" -> array(schema);
      default -> object(schema);
    };
  }

  private ArrayNode array(JsonNode schema) {
    ArrayNode array = JsonNodeFactory.instance.arrayNode();
    int size = schema.path("minItems").asInt() + random.nextInt(3);
    for (int i = 0; i < size; i++) {
      array.add(value(schema.path("items")));
    }
    return array;
  }

  private ObjectNode object(JsonNode schema) {
    ObjectNode object = JsonNodeFactory.instance.objectNode();
    Set<String> required = new HashSet<>();
    schema.path("required").forEach(name -> required.add(name.asText()));
    schema
        .path("properties")
        .properties()
        .forEach(
            property -> {
              boolean readOnly = resolve(property.getValue()).path("readOnly").asBoolean();
              if (readOnly && !ofTheHub
                  ? oneIn(5)
                  : required.contains(property.getKey()) || oneIn(2)) {
                object.set(property.getKey(), value(property.getValue()));
              }
            });
    schema.path("allOf").forEach(part -> merge(object, object(resolve(part))));
    return object;
  }

  private static void merge(ObjectNode into, ObjectNode more) {
    more.properties()
        .forEach(
            property -> {
              if (into.get(property.getKey()) instanceof ObjectNode known
                  && property.getValue() instanceof ObjectNode added) {
                known.setAll(added);
              } else {
                into.set(property.getKey(), property.getValue());
              }
            });
  }

  /** A text that the schema allows. */
  String text(JsonNode schema) {
    if (schema.has("enum")) {
      return schema.path("enum").get(random.nextInt(1 + schema.path("enum").size() / 2)).asText();
    }
    if (schema.has("pattern")) {
      return pick(BY_PATTERN.get(schema.path("pattern").asText()));
    }
    String format = schema.path("format").asText();
    return switch (format) {
      case "uuid" -> UUID.nameUUIDFromBytes(new byte[] {(byte) random.nextInt()}).toString();
      case "date-time", "email" -> pick(BY_FORMAT.get(format));
      default -> words(Math.min(schema.path("maxLength").asInt(20), 20));
    };
  }

  private String words(int most) {
    return "Éléments d'un dossier".substring(0, random.nextInt(most + 1));
  }

  private boolean oneIn(int times) {
    return random.nextInt(times) == 0;
  }

  private <T> T pick(List<T> choices) {
    return choices.get(random.nextInt(choices.size()));
  }
}
