// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import fr.hubee.core.lifecycle.Labelled;

/** The states of an habilitation (DataPass v2, model of an authorization, 2026-08-06). */
public enum HabilitationState implements Labelled {
  /** In force. */
  ACTIVE("Active"),
  /** Replaced by a newer one of the same request. */
  OBSOLETE("Obsolète"),
  /** Withdrawn by the operator. */
  REVOKED("Révoquée");

  private final String label;

  HabilitationState(String label) {
    this.label = label;
  }

  /** The official French label. */
  @Override
  public String label() {
    return label;
  }
}
