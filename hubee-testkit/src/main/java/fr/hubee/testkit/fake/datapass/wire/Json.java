// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.wire;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * JSON as plain trees of maps, lists, texts, numbers, booleans and nulls.
 *
 * <p>Source: a choice of this library.
 */
public final class Json {

  private static final int DEEPEST = 100;
  private static final JsonMapper MAPPER = mapper();

  private Json() {}

  private static JsonMapper mapper() {
    JsonMapper mapper =
        JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();
    mapper
        .getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
    return mapper;
  }

  /** Returns the text of a tree. */
  public static String write(@Nullable Object tree) {
    try {
      return MAPPER.writeValueAsString(tree);
    } catch (JsonProcessingException notATree) {
      throw new IllegalArgumentException(notATree);
    }
  }

  /** Returns the object in the text; empty when it is no JSON, or JSON but no object. */
  public static Optional<Map<String, @Nullable Object>> object(String text) {
    return read(text).filter(Map.class::isInstance).map(Json::asObject);
  }

  /** Returns the tree in the text; empty when it is no JSON, too deep, or null. */
  public static Optional<Object> read(String text) {
    try {
      return Optional.ofNullable(parsed(text));
    } catch (JsonProcessingException malformed) {
      return Optional.empty();
    }
  }

  /** True when the text is JSON, {@code null} included. */
  public static boolean isWellFormed(String text) {
    try {
      parsed(text);
      return true;
    } catch (JsonProcessingException malformed) {
      return false;
    }
  }

  private static @Nullable Object parsed(String text) throws JsonProcessingException {
    return MAPPER.readValue(text, Object.class);
  }

  /** Returns the object under this name; an empty one when there is none. */
  public static Map<String, @Nullable Object> child(Map<String, ?> object, String name) {
    return object.get(name) instanceof Map<?, ?> child ? asObject(child) : Map.of();
  }

  /** Returns the text under this name, a number as a text too. */
  public static Optional<String> text(Map<String, ?> object, String name) {
    Object value = object.get(name);
    return value instanceof String || value instanceof Number
        ? Optional.of(value.toString())
        : Optional.empty();
  }

  private static Map<String, @Nullable Object> asObject(Object tree) {
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    ((Map<?, ?>) tree).forEach((name, value) -> object.put(String.valueOf(name), value));
    return object;
  }
}
