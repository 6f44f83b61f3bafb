// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import fr.hubee.core.lifecycle.Labelled;

/**
 * What happens to a notification.
 *
 * <p>Source: HubEE, specification 1.2.2, notifications (2021-08-31).
 */
public enum NotificationEvent implements Labelled {
  /** A folder is completed, an event is sent or acknowledged. */
  CREATE("crée la notification"),
  /** {@code GET /notifications}. */
  READ("lit la notification"),
  /** {@code DELETE /notifications/{id}}. */
  DELETE("supprime la notification"),
  /** {@code PUT /cases/migrate}: it goes to another organisation, with its case. */
  MIGRATE("transfère la notification");

  private final String label;

  NotificationEvent(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
