// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.json.MalformedJsonException;
import fr.hubee.core.identity.BranchCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.identity.OrganizationType;
import fr.hubee.core.identity.Siret;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Makes domain values of fields; a failure names the field, never its value. */
final class Reading {

  /** Any offset, with or without colon: {@code +00:00}, {@code +0200}, {@code Z}. */
  private static final DateTimeFormatter DATE =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .optionalStart()
          .appendOffset("+HH:MM", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HHMM", "Z")
          .optionalEnd()
          .toFormatter(Locale.ROOT);

  private Reading() {}

  static OrganizationId organizationId(JsonObject json) {
    return new OrganizationId(
        required(json, "type", OrganizationType::new),
        required(json, "companyRegister", Siret::new),
        required(json, "branchCode", BranchCode::new));
  }

  /** Empty when the object is another one, or none of its fields is filled. */
  static Optional<OrganizationId> ifOrganizationId(JsonObject json) {
    try {
      return Optional.of(organizationId(json));
    } catch (MalformedJsonException anotherShape) {
      return Optional.empty();
    }
  }

  static <T> T required(JsonObject json, String name, Function<String, T> constructor) {
    return value(name, json.requiredText(name), constructor);
  }

  static JsonObject requiredObject(JsonObject json, String name) {
    return json.object(name)
        .orElseThrow(() -> new MalformedJsonException("field " + name + " is missing"));
  }

  static long requiredNumber(JsonObject json, String name) {
    OptionalLong number = json.number(name);
    return number.orElseThrow(() -> new MalformedJsonException("field " + name + " is missing"));
  }

  static Optional<OffsetDateTime> date(JsonObject json, String name) {
    return json.text(name).map(text -> value(name, text, Reading::date));
  }

  private static OffsetDateTime date(String text) {
    try {
      return DATE.parse(text, OffsetDateTime::from);
    } catch (DateTimeException malformed) {
      throw new IllegalArgumentException("not a date", malformed);
    }
  }

  private static <T> T value(String name, String text, Function<String, T> constructor) {
    try {
      return constructor.apply(text);
    } catch (IllegalArgumentException malformed) {
      throw new MalformedJsonException("field " + name + " does not read as it should");
    }
  }
}
