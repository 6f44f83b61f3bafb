// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.act;

import fr.hubee.client.retry.Sleeper;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/**
 * How fast lines follow each other: from the beginning of one to the beginning of the next there is
 * at least this long. Immutable; thread-safe if its clock and its sleeper are.
 *
 * <p>Source: a choice of this library; the hub publishes no limit of calls (HubEE V1 contract,
 * limits).
 *
 * @param interval zero for as fast as the hub answers, up to one day
 * @param clock what time it is
 * @param sleeper how to wait
 */
public record Pace(Duration interval, Clock clock, Sleeper sleeper) {

  private static final Duration LONGEST = Duration.ofDays(1);

  /**
   * @throws IllegalArgumentException when the interval is negative or longer than a day
   */
  public Pace {
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(sleeper, "sleeper");
    if (interval.isNegative() || interval.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException("an interval is 0 to one day, came " + interval);
    }
  }

  /** Returns the pace that never waits. */
  public static Pace unlimited() {
    return every(Duration.ZERO);
  }

  /** Returns the pace of one line per interval, on the system's clock. */
  public static Pace every(Duration interval) {
    return new Pace(interval, Clock.systemUTC(), Sleeper.system());
  }

  /** Waits until it is time; returns when the next one may begin. */
  Instant await(Instant due) throws InterruptedException {
    Instant now = clock.instant();
    if (now.isBefore(due)) {
      sleeper.sleep(Duration.between(now, due));
    }
    return clock.instant().plus(interval);
  }
}
