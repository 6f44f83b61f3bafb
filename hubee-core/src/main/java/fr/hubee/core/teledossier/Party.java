// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import fr.hubee.core.lifecycle.Labelled;

/**
 * Who acts on a télédossier.
 *
 * <p>Source: HubEE, specification 1.2.2, actors and rights (2021-08-31).
 */
public enum Party implements Labelled {
  /** The opérateur de services en ligne: deposits télédossiers, closes them. */
  OSL("l'opérateur (OSL)"),
  /** The service instructeur: receives télédossiers and processes them; every commune is one. */
  SI("le service instructeur (SI)"),
  /** The hub itself, by its automatic acts and its nightly batches. */
  HUB("le hub"),
  /** An administration application of the platform; may do what the OSL or the SI may. */
  ADMIN("l'administrateur de la plateforme"),
  /** The State's application where subscriptions are asked for; touches no télédossier. */
  DATAPASS("DataPass");

  private final String label;

  Party(String label) {
    this.label = label;
  }

  /** The party in French, with its article. */
  @Override
  public String label() {
    return label;
  }

  /** True when this party may do what only {@code owner} may: itself, or the administrator. */
  public boolean actsAs(Party owner) {
    return this == owner || (this == ADMIN && (owner == OSL || owner == SI));
  }
}
