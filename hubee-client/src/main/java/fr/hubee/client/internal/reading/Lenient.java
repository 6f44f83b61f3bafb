// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.reading;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.json.MalformedJsonException;
import fr.hubee.core.identity.OrganizationId;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;

/**
 * Reads the fields of an answer without ever losing it: what is absent, null or malformed is empty.
 * The contract check says what was odd. Immutable.
 *
 * @param json what the hub sent
 */
public record Lenient(JsonObject json) {

  private static final Set<String> BOOLEANS = Set.of("true", "false");

  /** Reads a text; a number or a boolean is read as it is written. */
  public Optional<String> text(String name) {
    return json.scalar(name);
  }

  /** Reads a whole number. */
  public OptionalLong number(String name) {
    try {
      return json.hasScalar(name) ? json.number(name) : OptionalLong.empty();
    } catch (MalformedJsonException notWhole) {
      return OptionalLong.empty();
    }
  }

  /** Reads a truth, also one written as a text. */
  public Optional<Boolean> flag(String name) {
    return text(name).filter(BOOLEANS::contains).map(Boolean::valueOf);
  }

  /** Reads a date. */
  public Optional<OffsetDateTime> date(String name) {
    return value(name, WireDates::read);
  }

  /** Reads an identity. */
  public Optional<OrganizationId> organization(String name) {
    return object(name).flatMap(OrganizationJson::read);
  }

  /** Reads an object. */
  public Optional<JsonObject> object(String name) {
    return json.objects(name).stream().findFirst();
  }

  /** Makes a value of a text. */
  public <T> Optional<T> value(String name, Function<String, T> constructor) {
    try {
      return text(name).map(constructor);
    } catch (IllegalArgumentException malformed) {
      return Optional.empty();
    }
  }

  /**
   * Makes a value that nothing can be done without.
   *
   * @throws MalformedJsonException when it is absent, null or malformed
   */
  public <T> T required(String name, Function<String, T> constructor) {
    return value(name, constructor)
        .orElseThrow(
            () -> new MalformedJsonException("field " + name + " is missing or malformed"));
  }
}
