// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.internal.drift.Telling;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.reading.Fields;
import fr.hubee.core.rule.Excerpt;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A démarche that a form offers, or no longer offers (DataPass v2, Scope, 2026-08-06). Immutable.
 *
 * @param value its name in requests: {@code etat_civil}
 * @param label what people read
 * @param deprecated true from the day after {@code deprecatedSinceOrNull}
 * @param deprecatedSinceOrNull a request made on this day or later is not offered it; null when it
 *     is not withdrawn
 */
public record OfferedScope(
    String value, String label, boolean deprecated, @Nullable LocalDate deprecatedSinceOrNull) {

  public OfferedScope {
    Objects.requireNonNull(value, "value");
    Objects.requireNonNull(label, "label");
  }

  static OfferedScope of(JsonObject json, Telling drift) {
    drift.fields("scope", json, KnownFields.SCOPE);
    return new OfferedScope(
        json.requiredText("value"),
        json.text("name").orElse(""),
        json.flag("deprecated").orElse(false),
        Fields.optional(json, "deprecated_date", OfferedScope::day).orElse(null));
  }

  private static LocalDate day(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException malformed) {
      throw new IllegalArgumentException("not a day", malformed);
    }
  }

  /** The first day on which new requests are not offered it. */
  public Optional<LocalDate> deprecatedSince() {
    return Optional.ofNullable(deprecatedSinceOrNull);
  }

  /** Returns the name in requests, and whether it is withdrawn. */
  @Override
  public String toString() {
    return "OfferedScope[" + Excerpt.of(value) + (deprecated ? ", deprecated]" : "]");
  }
}
