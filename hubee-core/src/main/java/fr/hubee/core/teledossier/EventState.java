// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

/**
 * The states of an event (événement): those of {@code Event.status}, and the two that are never on
 * the wire. The labels are ours: no document gives any.
 *
 * <p>Source: HubEE, specification 1.2.2, modification of a case (2021-08-31).
 */
public enum EventState implements WireState {
  /** Not created yet; never on the wire. */
  TO_CREATE("À créer"),
  /** Its files are being sent; nobody has been told. */
  IN_PROGRESS("En préparation"),
  /** The other party can read it. */
  SENT("Envoyé"),
  /** The other party has taken it. */
  RECEIVED("Reçu"),
  /** Given up before it was sent; never on the wire. */
  DELETED("Supprimé");

  private final String label;

  EventState(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public boolean isOnWire() {
    return this != TO_CREATE && this != DELETED;
  }
}
