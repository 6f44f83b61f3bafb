// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.json;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/**
 * Makes values of the fields of an object. A field that does not read as it should is a {@link
 * MalformedJsonException} that names it, never its value.
 */
public final class Fields {

  private Fields() {}

  /** Makes a value of a text that must be there. */
  public static <T> T required(JsonObject json, String name, Function<String, T> constructor) {
    return value(name, json.requiredText(name), constructor);
  }

  /** Makes a value of a text. Empty when absent or null. */
  public static <T> Optional<T> optional(
      JsonObject json, String name, Function<String, T> constructor) {
    return json.text(name).map(text -> value(name, text, constructor));
  }

  /** Reads an object that must be there. */
  public static JsonObject requiredObject(JsonObject json, String name) {
    return json.object(name)
        .orElseThrow(() -> new MalformedJsonException("field " + name + " is missing"));
  }

  /** Reads a whole number that must be there. */
  public static long requiredNumber(JsonObject json, String name) {
    OptionalLong number = json.number(name);
    return number.orElseThrow(() -> new MalformedJsonException("field " + name + " is missing"));
  }

  /** Reads a date and time with its offset. Empty when absent or null. */
  public static Optional<OffsetDateTime> date(JsonObject json, String name) {
    return optional(json, name, Dates::read);
  }

  /** Reads a date and time with its offset that must be there. */
  public static OffsetDateTime requiredDate(JsonObject json, String name) {
    return date(json, name)
        .orElseThrow(() -> new MalformedJsonException("field " + name + " is missing"));
  }

  private static <T> T value(String name, String text, Function<String, T> constructor) {
    try {
      return constructor.apply(text);
    } catch (IllegalArgumentException malformed) {
      throw new MalformedJsonException("field " + name + " does not read as it should");
    }
  }
}
