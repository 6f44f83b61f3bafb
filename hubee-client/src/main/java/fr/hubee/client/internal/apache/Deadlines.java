// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.apache;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/**
 * Ends calls whose time is up: a blocked socket hears neither an interrupt nor a clock. One thread,
 * that is there only while there are calls; it looks when the nearest deadline is due and every few
 * seconds, so that most calls come and go without waking it. Thread-safe.
 */
final class Deadlines implements AutoCloseable {

  private static final int IDLE_SECONDS = 10;
  private static final long LOOK_EVERY = TimeUnit.SECONDS.toNanos(5);

  private final Set<Deadline> running = ConcurrentHashMap.newKeySet();
  private final ScheduledThreadPoolExecutor timer;
  private boolean planned;
  private long nextLook;

  Deadlines() {
    timer = new ScheduledThreadPoolExecutor(1, Deadlines::thread);
    timer.setKeepAliveTime(IDLE_SECONDS, TimeUnit.SECONDS);
    timer.allowCoreThreadTimeOut(true);
  }

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "hubee-deadlines");
    thread.setDaemon(true);
    return thread;
  }

  /** Something to be done at a time, unless it is cancelled before. */
  final class Deadline {

    private final long at;
    private final Runnable end;

    private Deadline(long at, Runnable end) {
      this.at = at;
      this.end = end;
    }

    void cancel() {
      running.remove(this);
    }
  }

  /** Does this after that time, unless it is cancelled before. */
  Deadline after(Duration time, Runnable end) {
    long now = System.nanoTime();
    Deadline deadline = new Deadline(now + time.toNanos(), end);
    running.add(deadline);
    plan(deadline, now);
    return deadline;
  }

  private synchronized void plan(Deadline deadline, long now) {
    long wait = Math.min(deadline.at - now, LOOK_EVERY);
    if (!planned || now + wait - nextLook < 0) {
      long at = now + wait;
      planned = true;
      nextLook = at;
      Future<?> unused = timer.schedule(() -> look(at), wait, TimeUnit.NANOSECONDS);
    }
  }

  private void look(long at) {
    if (isStillPlanned(at)) {
      endWhatIsDue(System.nanoTime());
    }
  }

  /** A nearer deadline may have come since; then there is another look, at its time. */
  private synchronized boolean isStillPlanned(long at) {
    boolean still = planned && nextLook == at;
    planned &= !still;
    return still;
  }

  /** Each end is a task of its own: one that fails keeps no other from its time. */
  private void endWhatIsDue(long now) {
    List<Deadline> due = new ArrayList<>();
    for (Deadline each : running) {
      if (each.at - now > 0) {
        plan(each, now);
      } else {
        due.add(each);
      }
    }
    due.stream().filter(running::remove).forEach(each -> timer.execute(each.end));
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
