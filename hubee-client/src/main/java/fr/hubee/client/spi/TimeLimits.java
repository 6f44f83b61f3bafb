// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.spi;

import java.time.Duration;
import java.util.Objects;

/**
 * How long one request may take. Immutable.
 *
 * <p>Source: 300 s are what the gateway of HubEE V1 itself grants to an upload (contract,
 * endpoints); the rest is a choice of this library.
 *
 * @param silence the longest time without a byte, in either direction; 1 ms to 1 day
 * @param whole the longest time from the first byte sent to the last one read, silences or not; 1
 *     ms to 1 day
 */
public record TimeLimits(Duration silence, Duration whole) {

  private static final Duration LONGEST = Duration.ofDays(1);

  /** For what is small: one minute of silence, two minutes in all. */
  public static final TimeLimits CONTROL =
      new TimeLimits(Duration.ofSeconds(60), Duration.ofSeconds(120));

  /** For files: five minutes of silence, one hour in all. */
  public static final TimeLimits TRANSFER =
      new TimeLimits(Duration.ofMinutes(5), Duration.ofHours(1));

  /**
   * @throws IllegalArgumentException when one is not at least one millisecond, for zero would mean
   *     "for ever" to many a library, or is longer than a day
   */
  public TimeLimits {
    requireBounded("silence", silence);
    requireBounded("whole", whole);
  }

  private static void requireBounded(String what, Duration value) {
    Objects.requireNonNull(value, what);
    if (value.compareTo(Duration.ofMillis(1)) < 0 || value.compareTo(LONGEST) > 0) {
      throw new IllegalArgumentException(what + " is one millisecond to one day, came " + value);
    }
  }
}
