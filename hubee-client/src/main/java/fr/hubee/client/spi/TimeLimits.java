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
 * @param silence the longest time without a byte, in either direction; at least 1 ms
 * @param whole the longest time from the first byte sent to the last one read, silences or not; at
 *     least 1 ms
 */
public record TimeLimits(Duration silence, Duration whole) {

  /** For what is small: one minute of silence, two minutes in all. */
  public static final TimeLimits CONTROL =
      new TimeLimits(Duration.ofSeconds(60), Duration.ofSeconds(120));

  /** For files: five minutes of silence, one hour in all. */
  public static final TimeLimits TRANSFER =
      new TimeLimits(Duration.ofMinutes(5), Duration.ofHours(1));

  /**
   * @throws IllegalArgumentException when one is not at least one millisecond: zero would mean "for
   *     ever" to many a library
   */
  public TimeLimits {
    requirePositive("silence", silence);
    requirePositive("whole", whole);
  }

  private static void requirePositive(String what, Duration value) {
    if (Objects.requireNonNull(value, what).toMillis() < 1) {
      throw new IllegalArgumentException(what + " is at least one millisecond, came " + value);
    }
  }
}
