// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.apache;

import java.time.Duration;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Ends calls whose time is up: a blocked socket hears neither an interrupt nor a clock. One thread,
 * that is there only while there are calls. Thread-safe.
 */
final class Deadlines implements AutoCloseable {

  private static final int IDLE_SECONDS = 10;

  private final ScheduledThreadPoolExecutor timer;

  Deadlines() {
    timer = new ScheduledThreadPoolExecutor(1, Deadlines::thread);
    timer.setRemoveOnCancelPolicy(true);
    timer.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    timer.allowCoreThreadTimeOut(true);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "hubee-deadlines");
    thread.setDaemon(true);
    return thread;
  }

  /** Does this after that time, unless it is cancelled before. */
  Future<?> after(Duration time, Runnable end) {
    return timer.schedule(end, time.toNanos(), TimeUnit.NANOSECONDS);
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
