// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.identity.Siret;
import java.util.Set;

/**
 * What HubEE already holds for an organisation, requests of other portals included. Port: with
 * ADMIN or OSL rights, ask HubEE; without, supply what you know. Implementations are thread-safe.
 *
 * <p>Source: guide 1.0.0 (2022, G59).
 */
@FunctionalInterface
public interface KnownSubscriptions {

  /**
   * Returns the démarches for which HubEE reports a subscription, whatever its state but refused,
   * by the codes of the catalogue. May throw when HubEE is down: "nothing" is never the answer for
   * "unknown".
   */
  Set<DemarcheCode> heldBy(Siret organisation);

  /** Returns the knowledge of whoever knows nothing: the desk then trusts its own requests. */
  static KnownSubscriptions none() {
    return organisation -> Set.of();
  }
}
