// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import fr.hubee.core.lifecycle.Labelled;

/**
 * What happens to a file.
 *
 * <p>Source: HubEE, specification 1.2.2, annex of statuses (2021-08-31).
 */
public enum AttachmentEvent implements Labelled {
  /** Its description comes with a folder or an event. */
  DECLARE("déclare la pièce"),
  /** {@code PUT …/attachments/{id}}: its bytes come. */
  UPLOAD("envoie la pièce"),
  /** The nightly batch deletes its bytes. */
  PURGE("purge la pièce");

  private final String label;

  AttachmentEvent(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
