// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import fr.hubee.core.lifecycle.Labelled;

/**
 * What happens to an event (événement) of a case.
 *
 * <p>Source: HubEE, specification 1.2.2, modification of a case (2021-08-31).
 */
public enum EventAct implements Labelled {
  /** {@code POST /cases/{id}/events}. */
  CREATE("crée l'événement"),
  /** {@code PATCH …/events/{id}} to {@code SENT}: its files are there. */
  SEND("envoie l'événement"),
  /** {@code PATCH …/events/{id}} to {@code RECEIVED}: the other party has taken it. */
  ACKNOWLEDGE("accuse réception de l'événement"),
  /** {@code DELETE …/events/{id}}: given up before it was sent. */
  DELETE("supprime l'événement");

  private final String label;

  EventAct(String label) {
    this.label = label;
  }

  @Override
  public String label() {
    return label;
  }
}
