// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.retry;

import java.time.Duration;

/**
 * Waits between two attempts. Thread-safe.
 *
 * <p>Source: a choice of this library.
 */
@FunctionalInterface
public interface Sleeper {

  /**
   * Returns when the pause is over.
   *
   * @param pause zero or more
   * @throws InterruptedException when the thread is interrupted, before or meanwhile: the call then
   *     ends with what it has, and the thread stays interrupted
   */
  void sleep(Duration pause) throws InterruptedException;

  /** Returns the one that really waits. */
  static Sleeper system() {
    return pause -> Thread.sleep(pause.toMillis());
  }
}
