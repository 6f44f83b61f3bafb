// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One property of a request body: what the gateway demands of it, and the words in which it
 * complains. Immutable.
 */
record Property(
    String name,
    String type,
    boolean required,
    boolean nullable,
    int maxLength,
    Function<String, Optional<String>> content,
    @Nullable BodySchema nested) {

  static Property text(String name, int maxLength) {
    return new Property(name, "string", false, false, maxLength, text -> Optional.empty(), null);
  }

  static Property integer(String name) {
    return new Property(
        name, "integer", false, false, Integer.MAX_VALUE, text -> Optional.empty(), null);
  }

  static Property object(String name, BodySchema nested) {
    return new Property(
        name, "object", false, false, Integer.MAX_VALUE, text -> Optional.empty(), nested);
  }

  Property demanded() {
    return new Property(name, type, true, nullable, maxLength, content, nested);
  }

  Property orNull() {
    return new Property(name, type, required, true, maxLength, content, nested);
  }

  Property matching(String regex) {
    return checked(
        text ->
            text.matches(regex)
                ? Optional.empty()
                : Optional.of(
                    "ECMA 262 regex \"%s\" does not match input string \"%s\""
                        .formatted(regex, text)));
  }

  Property email() {
    return checked(
        text ->
            text.matches("[^@\\s]+@[^@\\s]+")
                ? Optional.empty()
                : Optional.of("String \"%s\" is not a valid email address".formatted(text)));
  }

  Property date() {
    return checked(
        text ->
            WireDates.read(text).isPresent()
                ? Optional.empty()
                : Optional.of(
                    ("String \"%s\" is invalid against requested date format(s)"
                            + " [yyyy-MM-dd'T'HH:mm:ssZ, yyyy-MM-dd'T'HH:mm:ss.[0-9]{1,12}Z]")
                        .formatted(text)));
  }

  Property oneOf(List<String> values) {
    String possible = "[\"" + String.join("\",\"", values) + "\"" + (nullable ? ",null]" : "]");
    return checked(
        text ->
            values.contains(text)
                ? Optional.empty()
                : Optional.of(
                    "Instance value (\"%s\") not found in enum (possible values: %s)"
                        .formatted(text, possible)));
  }

  private Property checked(Function<String, Optional<String>> other) {
    return new Property(name, type, required, nullable, maxLength, other, nested);
  }

  /** Says what is wrong with a present value, most basic first; at most one complaint. */
  Optional<String> complaint(JsonNode value) {
    if (value.isNull() && nullable) {
      return Optional.empty();
    }
    String came = typeOf(value);
    if (!came.equals(type)) {
      return Optional.of(
          "Instance type (%s) does not match any allowed primitive type (allowed: %s)"
              .formatted(came, nullable ? "[\"null\",\"" + type + "\"]" : "[\"" + type + "\"]"));
    }
    return value.isTextual() ? ofText(value.textValue()) : Optional.empty();
  }

  private Optional<String> ofText(String text) {
    if (text.length() > maxLength) {
      return Optional.of(
          "String \"%s\" is too long (length: %d, maximum allowed: %d)"
              .formatted(text, text.length(), maxLength));
    }
    return content.apply(text);
  }

  private static String typeOf(JsonNode value) {
    return switch (value.getNodeType()) {
      case STRING -> "string";
      case NUMBER -> value.isIntegralNumber() ? "integer" : "number";
      case BOOLEAN -> "boolean";
      case ARRAY -> "array";
      case NULL -> "null";
      default -> "object";
    };
  }
}
