// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import fr.hubee.core.lifecycle.Guard;
import fr.hubee.core.lifecycle.Outcome;
import fr.hubee.core.lifecycle.TransitionTable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;

/**
 * The life of a subscription at HubEE, as one table (HubEE specification 1.2.2, subscriptions; FAQ
 * 2021). Pure functions only.
 */
public final class SubscriptionLifecycle {

  /** HubEE counts its days in this zone. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  /** An activation takes effect at this time of its day. */
  public static final LocalTime EFFECTIVE_TIME = LocalTime.of(0, 1);

  private static final Guard<Boolean> DUE =
      Guard.of(
          "la date d'activation arrivée (00:01, heure de Paris)",
          "the activation date reached (00:01, Paris time)",
          due -> due);

  private static final TransitionTable<SubscriptionState, SubscriptionEvent, Boolean> TABLE =
      TransitionTable.<SubscriptionState, SubscriptionEvent, Boolean>over(
              SubscriptionState.class, SubscriptionEvent.class)
          .row(
              SubscriptionState.INACTIF,
              SubscriptionEvent.ACTIVATE,
              SubscriptionState.ACTIF,
              List.of(DUE))
          .row(SubscriptionState.ACTIF, SubscriptionEvent.SUSPEND, SubscriptionState.SUSPENDU)
          .row(SubscriptionState.SUSPENDU, SubscriptionEvent.RESUME, SubscriptionState.ACTIF)
          .build();

  private SubscriptionLifecycle() {}

  /** Returns the table; its facts are one boolean, whether the activation date has been reached. */
  public static TransitionTable<SubscriptionState, SubscriptionEvent, Boolean> table() {
    return TABLE;
  }

  /** Returns the instant at which an activation set for this day takes effect: 00:01 in Paris. */
  public static Instant effectiveAt(LocalDate activationDate) {
    return activationDate.atTime(EFFECTIVE_TIME).atZone(ZONE).toInstant();
  }

  /** Decides whether an activation set for this day has happened at this instant. */
  public static Outcome<SubscriptionState> activate(
      SubscriptionState from, LocalDate activationDate, Instant now) {
    return TABLE.decide(
        from, SubscriptionEvent.ACTIVATE, !now.isBefore(effectiveAt(activationDate)));
  }

  /** Decides a suspension. New télédossiers stop from the next day (HubEE FAQ, 2021). */
  public static Outcome<SubscriptionState> suspend(SubscriptionState from) {
    return TABLE.decide(from, SubscriptionEvent.SUSPEND, false);
  }

  /** Decides the end of a suspension. */
  public static Outcome<SubscriptionState> resume(SubscriptionState from) {
    return TABLE.decide(from, SubscriptionEvent.RESUME, false);
  }
}
