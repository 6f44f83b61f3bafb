// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.json.MalformedJsonException;
import fr.hubee.client.internal.reading.WireDates;
import fr.hubee.core.identity.BranchCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.identity.OrganizationType;
import fr.hubee.core.identity.Siret;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;

/** Makes domain values of fields; a failure names the field, never its value. */
final class Reading {

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
    return json.text(name).map(text -> value(name, text, WireDates::read));
  }

  private static <T> T value(String name, String text, Function<String, T> constructor) {
    try {
      return constructor.apply(text);
    } catch (IllegalArgumentException malformed) {
      throw new MalformedJsonException("field " + name + " does not read as it should");
    }
  }
}
