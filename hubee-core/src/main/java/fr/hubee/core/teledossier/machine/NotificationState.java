// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import fr.hubee.core.lifecycle.Labelled;

/**
 * The states of a notification; it carries none on the wire. The labels are ours.
 *
 * <p>Source: HubEE, specification 1.2.2, notifications, RC001 to RC004 (2021-08-31).
 */
public enum NotificationState implements Labelled {
  /** Not created yet. */
  TO_CREATE("À créer"),
  /** It comes back at every reading until it is deleted; nobody reserves it. */
  TO_READ("À lire"),
  /** Gone for good. */
  DELETED("Supprimée");

  private final String label;

  NotificationState(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
