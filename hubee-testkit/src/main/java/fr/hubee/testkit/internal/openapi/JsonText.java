// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;

/** Reads JSON, and says what is wrong with it without quoting it nor naming the parser. */
final class JsonText {

  private static final ObjectMapper MAPPER =
      JsonMapper.builder().enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

  private JsonText() {}

  static JsonNode read(String text) throws UnreadableJsonException {
    try {
      return MAPPER.readTree(text);
    } catch (JsonProcessingException unreadable) {
      throw new UnreadableJsonException(withoutPlaces(unreadable.getOriginalMessage()));
    }
  }

  /** The parser's own places name its classes: {@code (start marker at [Source: …])}. */
  private static String withoutPlaces(String message) {
    return message.replaceAll(" \\(start marker at [^)]*\\)[^)]*\\)", "");
  }
}
