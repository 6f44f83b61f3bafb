// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.retry;

import java.time.Duration;
import java.util.Objects;

/**
 * How often a call is sent again, and after what pauses. What may be sent again at all is not a
 * setting: never a creation that may have been done. Immutable and thread-safe.
 *
 * <p>A pause doubles at each attempt up to a longest one, less a random part of its second half, so
 * that many clients do not come back at the same instant. A {@code Retry-After} of the hub comes
 * first: it is waited for whole, or not at all when it goes beyond the budget.
 *
 * <p>Source: a choice of this library; the hub publishes no limit of calls (HubEE V1 contract,
 * limits).
 */
public final class RetryPolicy {

  private static final RetryPolicy STANDARD = new Builder().build();
  private static final RetryPolicy NONE = new Builder().attempts(1).build();
  private static final int MAX_DOUBLINGS = 30;

  private final int attempts;
  private final Duration totalTime;
  private final Duration firstPause;
  private final Duration longestPause;

  private RetryPolicy(Builder builder) {
    this.attempts = builder.attempts;
    this.totalTime = builder.totalTime;
    this.firstPause = builder.firstPause;
    this.longestPause = builder.longestPause;
  }

  /** Returns the usual policy: four attempts within five minutes, pauses from 500 ms to 10 s. */
  public static RetryPolicy standard() {
    return STANDARD;
  }

  /** Returns the policy that never sends again. */
  public static RetryPolicy none() {
    return NONE;
  }

  /** Starts from the usual policy. */
  public static Builder builder() {
    return new Builder();
  }

  /** Starts from this policy. */
  public Builder toBuilder() {
    return new Builder()
        .attempts(attempts)
        .totalTime(totalTime)
        .firstPause(firstPause)
        .longestPause(longestPause);
  }

  /** How many times a call is sent at most, the first one included. */
  public int attempts() {
    return attempts;
  }

  /** From the first attempt on, the time after which no other one begins. */
  public Duration totalTime() {
    return totalTime;
  }

  /**
   * Returns the pause after an attempt.
   *
   * @param attempt the number of the attempt that failed, from 1 on
   * @param random 0 to 1; 0 gives the whole pause, 1 half of it
   */
  public Duration pauseAfter(int attempt, double random) {
    Duration doubled = firstPause.multipliedBy(1L << Math.min(attempt - 1, MAX_DOUBLINGS));
    Duration pause = doubled.compareTo(longestPause) < 0 ? doubled : longestPause;
    return pause.minusNanos((long) (pause.toNanos() / 2.0 * random));
  }

  /** Returns for example {@code RetryPolicy[4 attempts within PT5M]}. */
  @Override
  public String toString() {
    return "RetryPolicy[" + attempts + " attempts within " + totalTime + "]";
  }

  /** The settings of a policy. Not thread-safe. */
  public static final class Builder {

    private static final Duration LONGEST = Duration.ofDays(1);
    private static final int MOST_ATTEMPTS = 100;

    private int attempts = 4;
    private Duration totalTime = Duration.ofMinutes(5);
    private Duration firstPause = Duration.ofMillis(500);
    private Duration longestPause = Duration.ofSeconds(10);

    private Builder() {}

    /**
     * How many times a call is sent at most, the first one included: 1 to 100; 4 unless given.
     *
     * @throws IllegalArgumentException when it is not so
     */
    public Builder attempts(int value) {
      if (value < 1 || value > MOST_ATTEMPTS) {
        throw new IllegalArgumentException("attempts are 1 to 100, came " + value);
      }
      this.attempts = value;
      return this;
    }

    /**
     * From the first attempt on, the time after which no other one begins: up to one day; 5 minutes
     * unless given.
     *
     * @throws IllegalArgumentException when it is not so
     */
    public Builder totalTime(Duration value) {
      this.totalTime = bounded("totalTime", value);
      return this;
    }

    /**
     * The pause after the first attempt: up to one day; 500 ms unless given.
     *
     * @throws IllegalArgumentException when it is not so
     */
    public Builder firstPause(Duration value) {
      this.firstPause = bounded("firstPause", value);
      return this;
    }

    /**
     * What a pause never exceeds, unless the hub asks for more: up to one day; 10 s unless given.
     *
     * @throws IllegalArgumentException when it is not so
     */
    public Builder longestPause(Duration value) {
      this.longestPause = bounded("longestPause", value);
      return this;
    }

    /** Returns the policy. */
    public RetryPolicy build() {
      return new RetryPolicy(this);
    }

    private static Duration bounded(String what, Duration value) {
      Objects.requireNonNull(value, what);
      if (value.isNegative() || value.compareTo(LONGEST) > 0) {
        throw new IllegalArgumentException(what + " is 0 to one day, came " + value);
      }
      return value;
    }
  }
}
