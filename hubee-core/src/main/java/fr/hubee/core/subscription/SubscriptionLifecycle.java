// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import fr.hubee.core.lifecycle.Guard;
import fr.hubee.core.lifecycle.Outcome;
import fr.hubee.core.lifecycle.TransitionTable;
import fr.hubee.core.rule.Source;
import fr.hubee.core.rule.Sources;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

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

  private static final Source ACTIVATION = Sources.specification("abonnements, activation");
  private static final Source SUSPENSION = Sources.faq("suspension d'un abonnement");
  private static final Source DEACTIVATION =
      Sources.specification("abonnements, désactivation d'une démarche");

  private static final TransitionTable<SubscriptionState, SubscriptionEvent, Boolean> TABLE =
      TransitionTable.<SubscriptionState, SubscriptionEvent, Boolean>over(
              SubscriptionState.class, SubscriptionEvent.class)
          .row(
              SubscriptionState.INACTIF,
              SubscriptionEvent.ACTIVATE,
              SubscriptionState.ACTIF,
              List.of(DUE),
              ACTIVATION)
          .row(
              SubscriptionState.ACTIF,
              SubscriptionEvent.SUSPEND,
              SubscriptionState.SUSPENDU,
              List.of(),
              SUSPENSION)
          .row(
              SubscriptionState.SUSPENDU,
              SubscriptionEvent.RESUME,
              SubscriptionState.ACTIF,
              List.of(),
              SUSPENSION)
          .row(
              SubscriptionState.ACTIF,
              SubscriptionEvent.DEACTIVATE_DEMARCHE,
              SubscriptionState.SUSPENDU,
              List.of(),
              DEACTIVATION)
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

  /**
   * Decides what becomes of a subscription when the platform deactivates its démarche. It happens
   * after a delay that no document gives.
   */
  public static Outcome<SubscriptionState> deactivateDemarche(SubscriptionState from) {
    return TABLE.decide(from, SubscriptionEvent.DEACTIVATE_DEMARCHE, false);
  }

  /**
   * Returns the states in which DataPass creates a subscription: to be activated, or refused and
   * kept for history.
   */
  public static Set<SubscriptionState> createdIn() {
    return EnumSet.of(SubscriptionState.INACTIF, SubscriptionState.REFUSE);
  }

  /**
   * Returns the instant from which a suspension decided now keeps new télédossiers away: the
   * beginning of the next day in Paris. Those received before can be finished.
   */
  public static Instant suspensionEffectiveAt(Instant decided) {
    return LocalDate.ofInstant(decided, ZONE).plusDays(1).atStartOfDay(ZONE).toInstant();
  }

  /** Decides the end of a suspension. */
  public static Outcome<SubscriptionState> resume(SubscriptionState from) {
    return TABLE.decide(from, SubscriptionEvent.RESUME, false);
  }
}
