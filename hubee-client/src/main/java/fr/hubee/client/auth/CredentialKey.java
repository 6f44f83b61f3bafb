// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.auth;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import java.util.Comparator;
import java.util.Objects;

/**
 * What one pair of credentials is good for: one démarche of one organisation. Immutable; sorted by
 * organisation, then by démarche.
 *
 * <p>Source: HubEE V1 contract, who owns which credentials: a service instructeur has one pair per
 * subscription.
 *
 * @param organization the whole identity: one SIRET may carry several organisations
 * @param processCode the démarche; case counts
 */
public record CredentialKey(OrganizationId organization, ProcessCode processCode)
    implements Comparable<CredentialKey> {

  private static final Comparator<CredentialKey> ORDER =
      Comparator.comparing(CredentialKey::organization).thenComparing(CredentialKey::processCode);

  public CredentialKey {
    Objects.requireNonNull(organization, "organization");
    Objects.requireNonNull(processCode, "processCode");
  }

  @Override
  public int compareTo(CredentialKey other) {
    return ORDER.compare(this, other);
  }

  /** Returns for example {@code SI-21920023500014-92023 CERTDC}. */
  @Override
  public String toString() {
    return organization + " " + processCode;
  }
}
