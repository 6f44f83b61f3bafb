// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import java.util.Objects;
import java.util.Set;

/**
 * Who calls the hub: in what quality, for which organisation, for which démarches. The credentials
 * of an SI are those of one subscription, hence of one démarche; those of an OSL cover all of its
 * own. Immutable.
 *
 * <p>Source: HubEE, contract V2, credentials (2024-11-14), specification 1.2.2 (2021-08-31).
 *
 * @param party in what quality
 * @param organization the organisation
 * @param processCodes the démarches that its credentials are good for; not asked of an ADMIN
 */
public record Caller(Party party, OrganizationId organization, Set<ProcessCode> processCodes) {

  public Caller {
    Objects.requireNonNull(party, "party");
    Objects.requireNonNull(organization, "organization");
    processCodes = Set.copyOf(processCodes);
  }

  /** Returns the holder of the credentials of one subscription. */
  public static Caller si(OrganizationId organization, ProcessCode processCode) {
    return new Caller(Party.SI, organization, Set.of(processCode));
  }

  /** Returns an operator with all of its démarches. */
  public static Caller osl(OrganizationId organization, Set<ProcessCode> processCodes) {
    return new Caller(Party.OSL, organization, processCodes);
  }

  /** Returns an administration application. */
  public static Caller admin(OrganizationId organization) {
    return new Caller(Party.ADMIN, organization, Set.of());
  }
}
