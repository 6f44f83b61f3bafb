// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import fr.hubee.core.lifecycle.Labelled;

/**
 * The states of the link between a file and one case that refers to it; inside the hub, never on
 * the wire. The labels are ours.
 *
 * <p>Source: HubEE, specification 1.2.2, 3.5.10.1, purge of files (2021-08-31).
 */
public enum LinkState implements Labelled {
  /** The case may still need the file. */
  TO_DOWNLOAD("À télécharger"),
  /** The case has reached the status that starts the purge; a date is set. */
  TO_DELETE("À supprimer"),
  /** The file was purged. */
  DELETED("Supprimée");

  private final String label;

  LinkState(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
