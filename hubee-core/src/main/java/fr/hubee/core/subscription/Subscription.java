// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.lifecycle.Outcome;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The right of one organisation to receive the télédossiers of one démarche, as HubEE holds it.
 * Immutable: acts return another one.
 *
 * <p>Source: HubEE V1, subscription (2024-11-14).
 *
 * @param id given by HubEE
 * @param subscriber who receives
 * @param processCode of which démarche
 * @param state where it stands
 * @param activationDateOrNull the day chosen for the activation; null while none is
 */
public record Subscription(
    SubscriptionId id,
    OrganizationId subscriber,
    ProcessCode processCode,
    SubscriptionState state,
    @Nullable LocalDate activationDateOrNull) {

  public Subscription {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(subscriber, "subscriber");
    Objects.requireNonNull(processCode, "processCode");
    Objects.requireNonNull(state, "state");
  }

  /** The day chosen for the activation. */
  public Optional<LocalDate> activationDate() {
    return Optional.ofNullable(activationDateOrNull);
  }

  /** Returns it with an activation date, still {@code Inactif} until 00:01 in Paris that day. */
  public Subscription withActivationDate(LocalDate date) {
    return new Subscription(
        id, subscriber, processCode, state, Objects.requireNonNull(date, "date"));
  }

  /** Returns it as it stands at this instant: activated if the chosen day has come. */
  public Subscription at(Instant now) {
    return activationDate()
        .map(date -> SubscriptionLifecycle.activate(state, date, now).map(this::in))
        .filter(Outcome::isMoved)
        .map(Outcome::orThrow)
        .orElse(this);
  }

  /** Decides a suspension; new télédossiers stop from the next day. */
  public Outcome<Subscription> suspend() {
    return SubscriptionLifecycle.suspend(state).map(this::in);
  }

  /** Decides the end of a suspension. */
  public Outcome<Subscription> resume() {
    return SubscriptionLifecycle.resume(state).map(this::in);
  }

  private Subscription in(SubscriptionState other) {
    return new Subscription(id, subscriber, processCode, other, activationDateOrNull);
  }
}
