// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The formats that the documents use, each with its words. One that is not here says nothing of any
 * value.
 */
final class Formats {

  private static final Map<String, Keyword> ALL =
      Map.of(
          "date",
              text(
                  WireDate::isDate,
                  "String \"%s\" is invalid against requested date format(s) yyyy-MM-dd"),
          "date-time",
              text(
                  WireDate::isDateTime,
                  "String \"%s\" is invalid against requested date format(s)"
                      + " [yyyy-MM-dd'T'HH:mm:ssZ, yyyy-MM-dd'T'HH:mm:ss.[0-9]{1,12}Z]"),
          "email", text(Formats::isEmail, "String \"%s\" is not a valid email address"),
          "uuid", text(Formats::isUuid, "Input string \"%s\" is not a valid UUID"),
          "int32",
              integer(JsonNode::canConvertToInt, "Value for int32 leads to overflow (found: %s)"),
          "int64",
              integer(JsonNode::canConvertToLong, "Value for int64 leads to overflow (found: %s)"));

  private static final Pattern LOCAL_PART =
      Pattern.compile("[^\\x00-\\x20\\x7F()<>,;:\\\\\"\\[\\]@]+");
  private static final Pattern DOMAIN =
      Pattern.compile("[[-.\\p{javaLetterOrDigit}]&&[\\x{0}-\\x{FFFF}]]+");

  private Formats() {}

  static Keyword named(String name) {
    return ALL.getOrDefault(name, value -> Optional.empty());
  }

  private static Keyword text(Predicate<String> right, String sentence) {
    return Keyword.unlessText(right, sentence::formatted);
  }

  private static Keyword integer(Predicate<JsonNode> right, String sentence) {
    return Keyword.unless(right, sentence::formatted).onlyFor(JsonType.INTEGER);
  }

  /** As lenient as the JDK: {@code 1-1-1-1-1} is a UUID. */
  private static boolean isUuid(String text) {
    try {
      UUID.fromString(text);
      return true;
    } catch (IllegalArgumentException notOne) {
      return false;
    }
  }

  private static boolean isEmail(String text) {
    String address = text.trim();
    int at = address.indexOf('@');
    return at > 0
        && isDotted(LOCAL_PART, address.substring(0, at))
        && isDotted(DOMAIN, address.substring(at + 1));
  }

  private static boolean isDotted(Pattern characters, String part) {
    return characters.matcher(part).matches()
        && !part.startsWith(".")
        && !part.endsWith(".")
        && !part.contains("..");
  }
}
