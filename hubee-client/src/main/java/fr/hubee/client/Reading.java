// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.internal.json.Fields;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.json.MalformedJsonException;
import fr.hubee.core.identity.BranchCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.identity.OrganizationType;
import fr.hubee.core.identity.Siret;
import java.time.OffsetDateTime;
import java.util.Optional;
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
    return Fields.required(json, name, constructor);
  }

  static JsonObject requiredObject(JsonObject json, String name) {
    return Fields.requiredObject(json, name);
  }

  static long requiredNumber(JsonObject json, String name) {
    return Fields.requiredNumber(json, name);
  }

  static Optional<OffsetDateTime> date(JsonObject json, String name) {
    return Fields.date(json, name);
  }
}
