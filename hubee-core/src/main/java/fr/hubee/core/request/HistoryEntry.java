// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One act in the life of a request. Immutable; {@code toString} shows neither the person nor the
 * reason.
 *
 * <p>Source: DataPass v2, history of a request (2026-08-06).
 *
 * @param at when
 * @param actor who
 * @param event what
 * @param from the state before
 * @param to the state after
 * @param reasonOrNull why, in the words of the actor; null when none was given
 */
public record HistoryEntry(
    Instant at,
    Actor actor,
    RequestEvent event,
    RequestState from,
    RequestState to,
    @Nullable String reasonOrNull) {

  public HistoryEntry {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
  }

  /** Why, in the words of the actor, if he gave a reason. */
  public Optional<String> reason() {
    return Optional.ofNullable(reasonOrNull);
  }

  /**
   * True when what was refused is an update: the request went back to {@link
   * RequestState#VALIDATED} and its habilitation stays in force. The event alone does not tell.
   */
  public boolean refusesUpdate() {
    return event == RequestEvent.REFUSE && to == RequestState.VALIDATED;
  }

  /**
   * Returns for example {@code 2026-11-23T10:00:00Z APPROVE by OPERATOR: SUBMITTED -> VALIDATED}.
   */
  @Override
  public String toString() {
    return at + " " + event + " by " + actor + ": " + from + " -> " + to;
  }
}
