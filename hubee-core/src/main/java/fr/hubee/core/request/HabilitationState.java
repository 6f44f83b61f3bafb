// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

/** The states of an habilitation (DataPass v2, model of an authorization, 2026-08-06). */
public enum HabilitationState {
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
  public String label() {
    return label;
  }
}
