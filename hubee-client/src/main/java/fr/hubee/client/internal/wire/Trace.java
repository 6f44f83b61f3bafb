// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.wire;

import java.time.Duration;
import java.time.Instant;

/**
 * The way of a call through its attempts. Immutable.
 *
 * @param startedAt when the first request left
 * @param elapsed from then to the end of the last one, pauses included
 * @param requests how many were sent
 * @param doubt whether the hub may have done what one of them asked
 */
public record Trace(Instant startedAt, Duration elapsed, int requests, boolean doubt) {

  /** Returns the way of both, this one first. */
  public Trace then(Trace next) {
    return new Trace(
        startedAt,
        Duration.between(startedAt, next.startedAt).plus(next.elapsed),
        requests + next.requests,
        doubt || next.doubt);
  }

  /** Returns the same way, at the end of which the hub may have done it. */
  public Trace doubtful() {
    return new Trace(startedAt, elapsed, requests, true);
  }

  /** When the last request ended. */
  public Instant endedAt() {
    return startedAt.plus(elapsed);
  }
}
