// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Locale;

/** The types of JSON Schema, in the order in which a report lists them. */
enum JsonType {
  ARRAY,
  BOOLEAN,
  INTEGER,
  NULL,
  NUMBER,
  OBJECT,
  STRING;

  static JsonType of(JsonNode value) {
    return switch (value.getNodeType()) {
      case ARRAY -> ARRAY;
      case BOOLEAN -> BOOLEAN;
      case NUMBER -> value.isIntegralNumber() ? INTEGER : NUMBER;
      case STRING -> STRING;
      case OBJECT -> OBJECT;
      default -> NULL;
    };
  }

  static JsonType ofDocument(String text) {
    return valueOf(text.toUpperCase(Locale.ROOT));
  }

  /** The word of the documents: {@code string}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
