// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/**
 * A JSON object that keeps every field and value as it was read, known or not. Immutable; {@code
 * toString} shows names only.
 */
public final class JsonObject {

  private final ObjectNode node;

  JsonObject(ObjectNode node) {
    this.node = node;
  }

  /** Returns the object without any field. */
  public static JsonObject empty() {
    return new JsonObject(Json.newObject());
  }

  /** True when the field is there, be it null. */
  public boolean has(String name) {
    return node.has(name);
  }

  /**
   * Reads a text; a number or a boolean is read as it is written. Empty when absent or null.
   *
   * @throws MalformedJsonException when it is an object or an array
   */
  public Optional<String> text(String name) {
    return value(name).map(value -> scalar(name, value).asText());
  }

  /**
   * Reads a text that must be there.
   *
   * @throws MalformedJsonException when it is absent, null, blank or not a text
   */
  public String requiredText(String name) {
    return text(name).filter(text -> !text.isBlank()).orElseThrow(() -> missing(name));
  }

  /**
   * Reads a whole number, also one written as a text or with a fraction of zero. Empty when absent,
   * null or a blank text.
   *
   * @throws MalformedJsonException when it is anything else
   */
  public OptionalLong number(String name) {
    Optional<String> text = text(name).map(String::strip).filter(written -> !written.isEmpty());
    try {
      return text.isEmpty()
          ? OptionalLong.empty()
          : OptionalLong.of(decimal(text.get()).longValueExact());
    } catch (ArithmeticException | NumberFormatException notWhole) {
      throw new MalformedJsonException("field " + name + " should be a whole number");
    }
  }

  private static BigDecimal decimal(String written) {
    if (written.length() > Json.MAX_NUMBER) {
      throw new NumberFormatException("too long");
    }
    return new BigDecimal(written);
  }

  /**
   * Reads an object. Empty when absent or null.
   *
   * @throws MalformedJsonException when it is anything else
   */
  public Optional<JsonObject> object(String name) {
    return value(name).map(value -> Json.object(value, "field " + name));
  }

  /** Reads the objects of an array, or the one object that stands in its place; skips others. */
  public List<JsonObject> objects(String name) {
    List<JsonObject> objects = new ArrayList<>();
    JsonNode value = node.path(name);
    for (JsonNode element : value.isObject() ? List.of(value) : value) {
      if (element instanceof ObjectNode object) {
        objects.add(new JsonObject(object));
      }
    }
    return List.copyOf(objects);
  }

  /**
   * Reads a boolean, also one written as a text. Empty when absent or null.
   *
   * @throws MalformedJsonException when it is anything else
   */
  public Optional<Boolean> flag(String name) {
    return text(name).map(text -> flag(name, text));
  }

  private static boolean flag(String name, String text) {
    return switch (text) {
      case "true", "1", "on" -> true;
      case "false", "0", "off", "" -> false;
      default -> throw new MalformedJsonException("field " + name + " should be a boolean");
    };
  }

  /** True when the field is an array. */
  public boolean isArray(String name) {
    return node.path(name).isArray();
  }

  /** Reads the texts of an array, numbers and booleans as they are written; skips others. */
  public List<String> texts(String name) {
    List<String> texts = new ArrayList<>();
    for (JsonNode element : isArray(name) ? node.path(name) : List.<JsonNode>of()) {
      if (element.isValueNode() && !element.isNull()) {
        texts.add(element.asText());
      }
    }
    return List.copyOf(texts);
  }

  /** Goes through the names of the fields, in their order. */
  public Iterable<String> eachName() {
    return node::fieldNames;
  }

  /** Returns the names of the fields, in their order. */
  public List<String> names() {
    List<String> names = new ArrayList<>();
    eachName().forEach(names::add);
    return List.copyOf(names);
  }

  /** Returns a copy without these fields. */
  public JsonObject without(String... names) {
    return new JsonObject(copy().remove(Arrays.asList(names)));
  }

  /** Returns a copy where the field holds this text, at its place or at the end. */
  public JsonObject with(String name, String value) {
    return new JsonObject(copy().put(name, value));
  }

  /** Returns a copy where the field holds this number, at its place or at the end. */
  public JsonObject with(String name, long value) {
    return new JsonObject(copy().put(name, value));
  }

  /** Returns a copy where the field holds this object, at its place or at the end. */
  public JsonObject with(String name, JsonObject value) {
    return new JsonObject(copy().<ObjectNode>set(name, value.node));
  }

  /** Returns a copy where the field holds these texts, at its place or at the end. */
  public JsonObject with(String name, List<String> values) {
    ObjectNode copy = copy();
    values.forEach(copy.putArray(name)::add);
    return new JsonObject(copy);
  }

  /** Returns a copy where the field is null, at its place or at the end. */
  public JsonObject withNull(String name) {
    return new JsonObject(copy().putNull(name));
  }

  /** Returns a copy where the field holds this text if there is one, otherwise the same. */
  public JsonObject with(String name, Optional<String> value) {
    return value.map(text -> with(name, text)).orElse(this);
  }

  /** Returns a copy where the field is true or false, at its place or at the end. */
  public JsonObject withFlag(String name, boolean value) {
    return new JsonObject(copy().put(name, value));
  }

  /** Returns a copy where the field holds these objects, at its place or at the end. */
  public JsonObject withObjects(String name, List<JsonObject> values) {
    ObjectNode copy = copy();
    ArrayNode array = copy.putArray(name);
    values.forEach(value -> array.add(value.node));
    return new JsonObject(copy);
  }

  /** True when the field is there and not null. */
  public boolean hasValue(String name) {
    return value(name).isPresent();
  }

  /** Reads a text, a number or a boolean as it is written. Empty when it is anything else. */
  public Optional<String> scalar(String name) {
    return value(name).filter(JsonNode::isValueNode).map(JsonNode::asText);
  }

  /** True when the field is there and is neither null, an object nor an array. */
  public boolean hasScalar(String name) {
    return value(name).filter(JsonNode::isValueNode).isPresent();
  }

  /** Returns the object as a text. */
  public String toJson() {
    return Json.write(node);
  }

  /** Returns the object as UTF-8. */
  public byte[] toBytes() {
    return toJson().getBytes(StandardCharsets.UTF_8);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof JsonObject that && node.equals(that.node);
  }

  @Override
  public int hashCode() {
    return node.hashCode();
  }

  /** Returns the names of the fields: the values may be personal. */
  @Override
  public String toString() {
    return names().toString();
  }

  private ObjectNode copy() {
    return Json.newObject().setAll(node);
  }

  private Optional<JsonNode> value(String name) {
    return Optional.ofNullable(node.get(name)).filter(value -> !value.isNull());
  }

  private static JsonNode scalar(String name, JsonNode value) {
    if (value.isContainerNode()) {
      throw new MalformedJsonException(
          "field " + name + " should be a text, came " + Json.shape(value));
    }
    return value;
  }

  private static MalformedJsonException missing(String name) {
    return new MalformedJsonException("field " + name + " is missing or empty");
  }
}
