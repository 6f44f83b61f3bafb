// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import java.time.Duration;
import java.util.Objects;

/**
 * How an answer travels to whoever called: whole and at once, or not. Immutable.
 *
 * <p>Source: HubEE, guide of error cases 0.5 (2022-06-30), "Socket Hang Up".
 *
 * @param delay how long it waits before it leaves; zero for none
 * @param bytes how many bytes of its content arrive before the connection is cut; negative for all
 * @param cut true when not even the head of the answer arrives
 */
public record Delivery(Duration delay, int bytes, boolean cut) {

  /** Whole and at once. */
  public static final Delivery WHOLE = new Delivery(Duration.ZERO, -1, false);

  /** Nothing arrives: the connection is cut. */
  public static final Delivery CUT = new Delivery(Duration.ZERO, -1, true);

  /**
   * @throws IllegalArgumentException when the delay is negative
   */
  public Delivery {
    if (Objects.requireNonNull(delay, "delay").isNegative()) {
      throw new IllegalArgumentException("a delay is not negative");
    }
  }

  /** Returns the same, later. */
  public Delivery after(Duration wait) {
    return new Delivery(wait, bytes, cut);
  }

  /** Returns the same, cut after so many bytes of content. */
  public Delivery cutAfter(int arrived) {
    return new Delivery(delay, arrived, cut);
  }

  /** True when only a part of the content arrives. */
  public boolean isTruncated() {
    return bytes >= 0;
  }
}
