// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import fr.hubee.core.teledossier.Party;
import java.util.Objects;

/**
 * What the guards of the folder machine read. Immutable.
 *
 * <p>Source: HubEE, specification 1.2.2, life of a télédossier (2021-08-31).
 *
 * @param by who acts
 * @param untouched true while no event and no notification exists for any of its cases
 * @param casesClosed true when every case is closed
 * @param delayOver true when the delay of the démarche has run out: days at CLOSED before
 *     archiving, days at ARCHIVED before deletion
 */
public record FolderFacts(Party by, boolean untouched, boolean casesClosed, boolean delayOver) {

  public FolderFacts {
    Objects.requireNonNull(by, "by");
  }

  /** Returns the facts of a new folder, in somebody's hands. */
  public static FolderFacts by(Party party) {
    return new FolderFacts(party, true, false, false);
  }

  /** Returns the same with events or notifications. */
  public FolderFacts touched() {
    return new FolderFacts(by, false, casesClosed, delayOver);
  }

  /** Returns the same with every case closed. */
  public FolderFacts withCasesClosed() {
    return new FolderFacts(by, untouched, true, delayOver);
  }

  /** Returns the same with the delay run out. */
  public FolderFacts withDelayOver() {
    return new FolderFacts(by, untouched, casesClosed, true);
  }
}
