// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A clock that goes with another one, ahead of it or behind, or that stands still. Thread-safe; its
 * zone is UTC.
 *
 * <p>Source: a choice of this library.
 */
public final class HubClock extends Clock {

  private final Clock base;
  private Duration ahead = Duration.ZERO;
  private @Nullable Instant stoppedAt;

  /** Goes with this clock. */
  public HubClock(Clock base) {
    this.base = Objects.requireNonNull(base, "base");
  }

  @Override
  public synchronized Instant instant() {
    Instant stopped = stoppedAt;
    return stopped != null ? stopped : base.instant().plus(ahead);
  }

  /** Jumps to this instant, and goes on or stands still as before. */
  public synchronized void set(Instant instant) {
    ahead = Duration.between(base.instant(), instant);
    stoppedAt = isStopped() ? instant : null;
  }

  /** Stands still, or goes on from where it stands. */
  public synchronized void stop(boolean still) {
    Instant now = instant();
    stoppedAt = still ? now : null;
    ahead = Duration.between(base.instant(), now);
  }

  /** Goes with the other clock again. */
  public synchronized void reset() {
    ahead = Duration.ZERO;
    stoppedAt = null;
  }

  /** True when it stands still. */
  public synchronized boolean isStopped() {
    return stoppedAt != null;
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  /** Returns this clock: nothing here asks a clock for its zone. */
  @Override
  public Clock withZone(ZoneId zone) {
    if (!zone.equals(ZoneOffset.UTC)) {
      throw new UnsupportedOperationException("this clock is in UTC");
    }
    return this;
  }
}
