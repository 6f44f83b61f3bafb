// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.model;

import java.time.Duration;
import java.util.List;
import java.util.Random;

/**
 * How long a job waits after its n-th failure: n⁴ + 2 seconds, for ever (DataPass v2, job queue,
 * 2026-08-06). Not thread-safe by itself.
 */
public final class RetryDelays {

  private static final List<Integer> DOCUMENTED = List.of(20, 26, 46, 116, 296);
  private static final double JITTER = 0.15;
  private static final long SEED = 20260806;

  private final Random dice = new Random(SEED);

  RetryDelays() {}

  /**
   * Returns the wait after this execution.
   *
   * @param execution from 1 on
   */
  public Duration after(int execution, boolean jitter) {
    double power = Math.pow(execution, 4);
    double more = jitter ? dice.nextDouble() * power * JITTER : 0;
    return Duration.ofSeconds((long) Math.ceil(power + more) + 2);
  }

  /** Returns the wait that the documentation of webhooks gives. */
  public static Duration documented(int execution) {
    return Duration.ofSeconds(DOCUMENTED.get(Math.min(execution, DOCUMENTED.size()) - 1));
  }
}
