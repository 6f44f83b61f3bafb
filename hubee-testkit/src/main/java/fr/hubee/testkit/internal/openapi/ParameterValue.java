// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.stream.Stream;

/** Reads the text of a parameter as the value that its schema looks at. */
final class ParameterValue {

  private ParameterValue() {}

  static Stream<Complaint> complaints(String text, Schema schema) {
    try {
      return schema.complaints(read(text, schema.type()), "");
    } catch (UnreadableJsonException unreadable) {
      return Stream.of(unreadable.complaint());
    }
  }

  /** What looks like a number is read as JSON; what does not stays a text, of the wrong type. */
  private static JsonNode read(String text, JsonType type) throws UnreadableJsonException {
    if (type == JsonType.STRING || !(text.equalsIgnoreCase("null") || isNumber(text))) {
      return TextNode.valueOf(text);
    }
    return JsonText.read(text.equalsIgnoreCase("null") ? "null" : text);
  }

  private static boolean isNumber(String text) {
    try {
      Double.parseDouble(text);
      return true;
    } catch (NumberFormatException notOne) {
      return false;
    }
  }
}
