// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads and writes JSON with a private mapper whose every relied-on feature is set here. */
public final class Json {

  private static final int MAX_DEPTH = 64;
  private static final int MAX_STRING = 1 << 20;
  private static final int MAX_NAME = 1 << 10;

  /** In digits; as a text as well: to read a million of them takes minutes. */
  static final int MAX_NUMBER = 100;

  /** Sixteen thousand subscriptions; small tokens cost far more memory than they have bytes. */
  private static final long MAX_TOKENS = 1_000_000;

  private static final long MAX_DOCUMENT = 32L << 20;

  private static final ObjectMapper MAPPER =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxNestingDepth(MAX_DEPTH)
                          .maxStringLength(MAX_STRING)
                          .maxNameLength(MAX_NAME)
                          .maxNumberLength(MAX_NUMBER)
                          .maxTokenCount(MAX_TOKENS)
                          .maxDocumentLength(MAX_DOCUMENT)
                          .build())
                  .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
          .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
          .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
          .disable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
          .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
          .build();

  private static final ObjectReader ELEMENT =
      MAPPER.reader().without(DeserializationFeature.FAIL_ON_TRAILING_TOKENS);

  private Json() {}

  /**
   * Reads one object.
   *
   * @throws MalformedJsonException when the text is anything else
   */
  public static JsonObject object(byte[] text) {
    return object(new ByteArrayInputStream(text));
  }

  /**
   * Reads one object.
   *
   * @throws MalformedJsonException when the text is anything else
   */
  public static JsonObject object(String text) {
    return object(text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Reads one object, to the end of the stream.
   *
   * @throws MalformedJsonException when the text is anything else
   */
  public static JsonObject object(InputStream text) {
    return object(read(text, Json::tree), "the body");
  }

  /** Returns the objects as the text of an array. */
  public static byte[] array(List<JsonObject> objects) {
    return objects.stream()
        .map(JsonObject::toJson)
        .collect(Collectors.joining(",", "[", "]"))
        .getBytes(StandardCharsets.UTF_8);
  }

  /**
   * Reads an array of objects, to the end of the stream: each is handed over as soon as it is
   * there, while the processor still has it at hand.
   *
   * @throws MalformedJsonException when the text is anything else
   */
  public static <T> List<T> list(InputStream text, Function<JsonObject, T> reader) {
    List<T> list = new ArrayList<>();
    read(
        text,
        parser -> {
          requireArray(parser);
          while (parser.nextToken() != JsonToken.END_ARRAY) {
            list.add(reader.apply(object(ELEMENT.readTree(parser), "an element of the array")));
          }
          requireEnd(parser);
          return list;
        });
    return Collections.unmodifiableList(list);
  }

  private static JsonNode tree(JsonParser parser) throws IOException {
    JsonNode tree = MAPPER.readTree(parser);
    return tree == null ? MissingNode.getInstance() : tree;
  }

  private static void requireArray(JsonParser parser) throws IOException {
    if (parser.nextToken() != JsonToken.START_ARRAY) {
      throw new MalformedJsonException("a JSON array is expected, came " + shape(tree(parser)));
    }
  }

  private static void requireEnd(JsonParser parser) throws IOException {
    if (parser.nextToken() != null) {
      throw new MalformedJsonException("JSON is expected, more follows its end");
    }
  }

  static JsonObject object(JsonNode node, String what) {
    if (node instanceof ObjectNode object) {
      return new JsonObject(object);
    }
    throw new MalformedJsonException(what + " should be a JSON object, came " + shape(node));
  }

  static ObjectNode newObject() {
    return MAPPER.createObjectNode();
  }

  static String write(JsonNode node) {
    try {
      return MAPPER.writeValueAsString(node);
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException("a JSON tree can always be written", impossible);
    }
  }

  @FunctionalInterface
  private interface Reading<T> {
    T from(JsonParser parser) throws IOException;
  }

  /** The library's own message quotes the text, which may be personal: it is dropped. */
  private static <T> T read(InputStream text, Reading<T> reading) {
    try (JsonParser parser = MAPPER.createParser(text)) {
      return reading.from(parser);
    } catch (JsonProcessingException malformed) {
      throw new MalformedJsonException("JSON is expected, the text is not" + where(malformed));
    } catch (IOException | NumberFormatException malformed) {
      throw new MalformedJsonException("JSON is expected, the text is not");
    }
  }

  private static String where(JsonProcessingException malformed) {
    var location = malformed.getLocation();
    return location == null
        ? ""
        : " at line " + location.getLineNr() + ", column " + location.getColumnNr();
  }

  static String shape(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "an array";
      case OBJECT -> "an object";
      case STRING -> "a string";
      case NUMBER -> "a number";
      case BOOLEAN -> "a boolean";
      case NULL -> "null";
      case MISSING -> "nothing";
      case BINARY, POJO -> "something else";
    };
  }
}
