// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.retry;

import fr.hubee.client.retry.RetryPolicy;
import fr.hubee.client.retry.Sleeper;
import java.time.Duration;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.DoubleSupplier;

/**
 * How often and how fast: a policy, and how time passes. Thread-safe.
 *
 * @param policy the budget and the pauses
 * @param sleeper how to wait
 * @param random from 0 to 1, for the pauses
 */
public record Pacing(RetryPolicy policy, Sleeper sleeper, DoubleSupplier random) {

  /** Returns one whose pauses really vary. */
  public static Pacing of(RetryPolicy policy, Sleeper sleeper) {
    return new Pacing(policy, sleeper, () -> ThreadLocalRandom.current().nextDouble());
  }

  /** True when there may be another attempt after this one. */
  boolean allowsAfter(int attempt) {
    return attempt < policy.attempts() && !Thread.currentThread().isInterrupted();
  }

  /** Returns the pause after an attempt. */
  Duration pauseAfter(int attempt) {
    return policy.pauseAfter(attempt, random.getAsDouble());
  }

  /** Waits; false when the thread was interrupted, which it then still is. */
  boolean sleeps(Duration pause) {
    try {
      sleeper.sleep(pause);
      return true;
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
