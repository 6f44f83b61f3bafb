// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import fr.hubee.core.lifecycle.Labelled;

/**
 * What happens to the link between a file and a case.
 *
 * <p>Source: HubEE, specification 1.2.2, 3.5.10.1, purge of files (2021-08-31).
 */
public enum LinkEvent implements Labelled {
  /** The status of the case changed. */
  FLAG("marque la pièce à supprimer"),
  /** The nightly batch passes. */
  PURGE("purge la pièce");

  private final String label;

  LinkEvent(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
