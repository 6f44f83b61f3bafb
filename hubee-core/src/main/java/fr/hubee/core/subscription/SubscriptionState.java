// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import fr.hubee.core.lifecycle.Labelled;
import java.util.Arrays;
import java.util.Optional;

/**
 * The states of a subscription at HubEE. On the wire the value is open: {@link #ofWire} answers
 * empty for one that the library does not know, and the caller keeps the text.
 *
 * <p>Source: HubEE V1, statuses of a subscription (2024-11-14).
 */
public enum SubscriptionState implements Labelled {
  /** Created, not yet activated by the administrateur local: no télédossier comes. */
  INACTIF("Inactif"),
  /** Télédossiers come. */
  ACTIF("Actif"),
  /** No new télédossier; those received can be finished. */
  SUSPENDU("Suspendu"),
  /** Refused by the operator and kept for history; nothing leaves this state. */
  REFUSE("Refusé");

  private final String wire;

  SubscriptionState(String wire) {
    this.wire = wire;
  }

  /** The value as HubEE writes it. */
  public String wire() {
    return wire;
  }

  /**
   * True when a subscription in this state is one: all but a refused one, which is only kept for
   * history and does not keep the organisation from asking again.
   */
  public boolean countsAsSubscribed() {
    return this != REFUSE;
  }

  /** The French label: the value as HubEE writes it. */
  @Override
  public String label() {
    return wire;
  }

  /** Finds the state that HubEE writes so, to the letter. */
  public static Optional<SubscriptionState> ofWire(String value) {
    return Arrays.stream(values()).filter(state -> state.wire.equals(value)).findFirst();
  }
}
