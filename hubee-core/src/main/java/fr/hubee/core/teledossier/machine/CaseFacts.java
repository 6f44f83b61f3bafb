// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import fr.hubee.core.teledossier.Party;
import java.util.Objects;

/**
 * What the guards of the case machine read. Immutable.
 *
 * <p>Source: HubEE, specification 1.2.2, annex of statuses (2021-08-31).
 *
 * @param by who acts
 * @param delayOver true when the days at CLOSED before archiving have run out
 */
public record CaseFacts(Party by, boolean delayOver) {

  public CaseFacts {
    Objects.requireNonNull(by, "by");
  }

  /** Returns the facts of an act by this party, no delay being over. */
  public static CaseFacts by(Party party) {
    return new CaseFacts(party, false);
  }
}
