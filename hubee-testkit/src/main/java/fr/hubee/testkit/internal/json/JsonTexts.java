// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import fr.hubee.core.rule.Message;
import org.jspecify.annotations.Nullable;

/** Reads and writes JSON texts; a name that comes twice in one object is a mistake. */
public final class JsonTexts {

  private static final int DEEPEST = 50;

  private static final Message NO_JSON =
      new Message(
          "ce n'est pas du JSON (ligne %s, colonne %s)", "this is no JSON (line %s, column %s)");
  private static final Message NOTHING = new Message("il n'y a rien à lire", "there is no text");

  private static final ObjectMapper MAPPER = mapper();

  private JsonTexts() {}

  private static ObjectMapper mapper() {
    JsonMapper mapper =
        JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(SerializationFeature.INDENT_OUTPUT)
            .build();
    mapper
        .getFactory()
        .setStreamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(DEEPEST).build());
    return mapper;
  }

  /**
   * Reads a text.
   *
   * @throws JsonProblemException when it is no JSON; the text itself is not quoted
   */
  public static JsonPlace read(String text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      if (node.isMissingNode()) {
        throw new JsonProblemException(JsonPlace.ROOT, NOTHING);
      }
      return new JsonPlace(JsonPlace.ROOT, node);
    } catch (JsonProcessingException unreadable) {
      throw new JsonProblemException(JsonPlace.ROOT, located(unreadable.getLocation()));
    }
  }

  private static Message located(@Nullable JsonLocation place) {
    return place == null
        ? NO_JSON.with("?", "?")
        : NO_JSON.with(place.getLineNr(), place.getColumnNr());
  }

  /** Writes maps, lists, texts, numbers and truth values. */
  public static String write(@Nullable Object tree) {
    try {
      return MAPPER.writeValueAsString(tree) + "\n";
    } catch (JsonProcessingException noTree) {
      throw new IllegalArgumentException(noTree);
    }
  }

  static Object tree(JsonNode node) {
    return MAPPER.convertValue(node, Object.class);
  }
}
