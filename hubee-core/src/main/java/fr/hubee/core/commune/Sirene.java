// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import fr.hubee.core.identity.Siret;
import java.util.Optional;

/**
 * A port: the national register of establishments. The host application supplies it, from INSEE's
 * API or from its own copy; the testkit has a fake one. Implementations are thread-safe.
 *
 * <p>The library embeds no SIRET: a SIRET changes when a mairie moves, and none can be computed.
 */
@FunctionalInterface
public interface Sirene {

  /**
   * Finds an establishment, open or closed. Empty when the register does not know this SIRET. An
   * implementation that cannot ask throws its own exception: "unknown" is never an answer for
   * "down".
   */
  Optional<Establishment> find(Siret siret);
}
