// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.core.identity.OrganizationId;

/** Writes an identity as the hub reads it (HubEE V1 contract, OrganizationIdentifier). */
final class OrganizationJson {

  private OrganizationJson() {}

  static JsonObject of(OrganizationId id) {
    return JsonObject.empty()
        .with("type", id.type().value())
        .with("companyRegister", id.siret().value())
        .with("branchCode", id.branchCode().value());
  }
}
