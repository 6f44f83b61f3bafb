// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import fr.hubee.core.identity.BranchCode;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.identity.Siret;
import java.util.Objects;

/**
 * What Sirene says of one establishment, as far as a subscription needs it. Immutable.
 *
 * @param siret its number
 * @param legalCategory the category of its legal unit
 * @param name the name of its legal unit: {@code COMMUNE DE CLAMART}
 * @param codeCommune the commune where it stands; Paris' town hall stands in an arrondissement
 * @param postalCode its postal code
 * @param communeLabel the name of that commune as Sirene writes it: {@code CLAMART}
 * @param open false once the establishment is closed
 */
public record Establishment(
    Siret siret,
    LegalCategory legalCategory,
    String name,
    CodeCommune codeCommune,
    String postalCode,
    String communeLabel,
    boolean open) {

  public Establishment {
    Objects.requireNonNull(siret, "siret");
    Objects.requireNonNull(legalCategory, "legalCategory");
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(codeCommune, "codeCommune");
    Objects.requireNonNull(postalCode, "postalCode");
    Objects.requireNonNull(communeLabel, "communeLabel");
  }

  /** The organisation that this establishment is at HubEE, branch code taken from Sirene. */
  public OrganizationId organizationId() {
    return OrganizationId.si(siret, BranchCode.of(codeCommune));
  }
}
