// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.reading;

import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.core.identity.BranchCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.identity.OrganizationType;
import fr.hubee.core.identity.Siret;
import java.util.Optional;

/** An identity as the hub reads and writes it (HubEE V1 contract, OrganizationIdentifier). */
public final class OrganizationJson {

  private OrganizationJson() {}

  /** Writes an identity. */
  public static JsonObject of(OrganizationId id) {
    return JsonObject.empty()
        .with("type", id.type().value())
        .with("companyRegister", id.siret().value())
        .with("branchCode", id.branchCode().value());
  }

  /**
   * Reads an identity that must be there.
   *
   * @throws fr.hubee.client.internal.json.MalformedJsonException when a part is absent or malformed
   */
  public static OrganizationId required(JsonObject json) {
    return new OrganizationId(
        Fields.required(json, "type", OrganizationType::new),
        Fields.required(json, "companyRegister", Siret::new),
        Fields.required(json, "branchCode", BranchCode::new));
  }

  /** Reads an identity; empty when a part is absent or malformed. */
  public static Optional<OrganizationId> read(JsonObject json) {
    Lenient fields = new Lenient(json);
    return fields
        .value("type", OrganizationType::new)
        .flatMap(
            type ->
                fields
                    .value("companyRegister", Siret::new)
                    .flatMap(
                        siret ->
                            fields
                                .value("branchCode", BranchCode::new)
                                .map(branch -> new OrganizationId(type, siret, branch))));
  }
}
