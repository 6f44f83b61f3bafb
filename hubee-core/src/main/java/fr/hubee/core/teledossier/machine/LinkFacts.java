// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

/**
 * What the guards of the link machine read. Immutable.
 *
 * @param purgeStatus true when the status that the case takes is the one that starts the purge:
 *     {@code statusBeforeFileDeletion} of the démarche, to the letter; RC003 of the specification
 *     1.2.2 (2021-08-31)
 * @param everyDateOver true when every link of the file is to be deleted and its date has come
 */
public record LinkFacts(boolean purgeStatus, boolean everyDateOver) {

  /** Nothing is due. */
  public static final LinkFacts NOTHING_DUE = new LinkFacts(false, false);

  /** The case takes the status that starts the purge. */
  public static final LinkFacts PURGE_STATUS_REACHED = new LinkFacts(true, false);

  /** The batch passes, and every date is over. */
  public static final LinkFacts EVERY_DATE_OVER = new LinkFacts(false, true);
}
