// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.check;

import fr.hubee.core.rule.Message;

/**
 * What the statuses of all the files of a télédossier mean together; of several, the first that
 * applies, in the order written here.
 *
 * <p>Source: HubEE, specification 1.2.2, RC003 of a deposit and annex of statuses (2021-08-31); the
 * order is a choice of this library.
 */
public enum FilesMeaning {
  /** There is no file at all. */
  NO_FILE("Aucune pièce.", "No file."),
  /** At least one was refused by the antivirus: never open it, the télédossier is incomplete. */
  INFECTED(
      "Dossier incomplet : au moins une pièce est infectée et ne doit pas être ouverte ; demandez-la"
          + " de nouveau.",
      "Incomplete: at least one file is infected and must not be opened; ask for it again."),
  /** At least one is not as declared. */
  REJECTED(
      "Dossier incomplet : au moins une pièce n'est pas celle annoncée ; demandez-la de nouveau.",
      "Incomplete: at least one file is not the one declared; ask for it again."),
  /** At least one was purged. */
  PURGED(
      "Au moins une pièce a été supprimée du hub : elle ne peut plus être téléchargée.",
      "At least one file was deleted from the hub: it can no longer be downloaded."),
  /** At least one has a status that the library does not know. */
  UNKNOWN(
      "Au moins une pièce a un statut inconnu : vérifiez-la avant d'instruire.",
      "At least one file has an unknown status: check it before processing."),
  /** At least one is still to come. */
  PENDING(
      "Dossier pas encore complet : au moins une pièce est attendue.",
      "Not complete yet: at least one file is awaited."),
  /** Every file is there. */
  COMPLETE("Dossier complet : toutes les pièces sont reçues.", "Complete: every file is there.");

  private final String french;
  private final String english;

  FilesMeaning(String french, String english) {
    this.french = french;
    this.english = english;
  }

  /** The sentence for the agent. */
  public Message message() {
    return new Message(french, english);
  }

  /** True when every file that there is can be downloaded. */
  public boolean isComplete() {
    return this == COMPLETE || this == NO_FILE;
  }
}
