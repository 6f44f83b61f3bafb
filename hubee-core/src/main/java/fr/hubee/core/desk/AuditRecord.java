// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.request.Actor;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.subscription.SubscriptionId;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One act that was done: who, when, what, why. Flat on purpose: one row of a table, unique by
 * {@code actId}. Immutable; {@code toString} shows neither the person nor the reason.
 *
 * <p>Source: a choice of this library.
 *
 * @param actId the caller's name for the act
 * @param requestId on which request
 * @param version the version of the request that the act made; 1 when it was opened
 * @param at when, to the microsecond
 * @param actor who
 * @param deed what
 * @param eventOrNull which event of the table; null unless the deed is {@link Deed#MOVED}
 * @param fromOrNull the state before; null when the request was opened
 * @param to the state after; the same unless the deed is {@link Deed#MOVED}
 * @param reasonOrNull why, in the words of the actor; null when none was given
 * @param demarches those concerned: asked for (opened, edited), to be created at HubEE (approved),
 *     the one of a subscription; otherwise empty
 * @param subscriptionOrNull which subscription at HubEE; null for any other deed
 */
public record AuditRecord(
    ActId actId,
    String requestId,
    long version,
    Instant at,
    Actor actor,
    Deed deed,
    @Nullable RequestEvent eventOrNull,
    @Nullable RequestState fromOrNull,
    RequestState to,
    @Nullable String reasonOrNull,
    List<DemarcheCode> demarches,
    @Nullable SubscriptionId subscriptionOrNull) {

  public AuditRecord {
    Objects.requireNonNull(actId, "actId");
    Objects.requireNonNull(requestId, "requestId");
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(deed, "deed");
    Objects.requireNonNull(to, "to");
    demarches = List.copyOf(demarches);
  }

  /** Which event of the request table, when the request moved. */
  public Optional<RequestEvent> event() {
    return Optional.ofNullable(eventOrNull);
  }

  /** The state before, unless the request was opened by this act. */
  public Optional<RequestState> from() {
    return Optional.ofNullable(fromOrNull);
  }

  /** Why, in the words of the actor, if he gave a reason. */
  public Optional<String> reason() {
    return Optional.ofNullable(reasonOrNull);
  }

  /** Which subscription at HubEE, when the deed is about one. */
  public Optional<SubscriptionId> subscription() {
    return Optional.ofNullable(subscriptionOrNull);
  }

  /** Returns for example {@code 42 v3 MOVED APPROVE by OPERATOR: SUBMITTED -> VALIDATED}. */
  @Override
  public String toString() {
    String what = eventOrNull == null ? deed.name() : deed + " " + eventOrNull;
    String before = fromOrNull == null ? "" : fromOrNull + " -> ";
    return requestId + " v" + version + " " + what + " by " + actor + ": " + before + to;
  }
}
