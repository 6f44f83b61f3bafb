// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The three dates that DataPass keeps on a request, with their traps (DataPass v2, timestamps of
 * the transitions, 2026-08-06). Immutable.
 *
 * @param lastSubmittedAtOrNull the last time it was handed in; null if never
 * @param reopenedAtOrNull the last time an update began; null if never
 * @param lastValidatedAtOrNull the last time it became {@code validated}, <em>for whatever
 *     reason</em>: a refused or cancelled update sets it too. Never the date of an approval: that
 *     is {@link Habilitation#grantedAt}
 */
public record RequestDates(
    @Nullable Instant lastSubmittedAtOrNull,
    @Nullable Instant reopenedAtOrNull,
    @Nullable Instant lastValidatedAtOrNull) {

  private static final RequestDates NONE = new RequestDates(null, null, null);

  /** Returns the dates of a request just begun. */
  public static RequestDates none() {
    return NONE;
  }

  /** The last time it was handed in. */
  public Optional<Instant> lastSubmittedAt() {
    return Optional.ofNullable(lastSubmittedAtOrNull);
  }

  /** The last time an update began. */
  public Optional<Instant> reopenedAt() {
    return Optional.ofNullable(reopenedAtOrNull);
  }

  /**
   * The last time it became {@code validated}, for whatever reason; not the date of an approval.
   */
  public Optional<Instant> lastValidatedAt() {
    return Optional.ofNullable(lastValidatedAtOrNull);
  }

  /** True while a request validated before is being updated, as DataPass computes it. */
  public boolean isReopening(RequestState state) {
    return lastValidatedAtOrNull != null
        && reopenedAtOrNull != null
        && state != RequestState.VALIDATED
        && state != RequestState.REVOKED;
  }

  /**
   * Returns the dates after an act: each entry into a state writes its date (DataPass v2,
   * timestamps of the transitions, 2026-08-06).
   *
   * @param from the state before; the same as {@code to} for an act that stays in it
   */
  public RequestDates after(RequestEvent event, RequestState from, RequestState to, Instant at) {
    boolean entered = from != to;
    return new RequestDates(
        entered && to == RequestState.SUBMITTED ? at : lastSubmittedAtOrNull,
        event == RequestEvent.REOPEN ? at : reopenedAtOrNull,
        entered && to == RequestState.VALIDATED ? at : lastValidatedAtOrNull);
  }
}
