// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.model;

import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is to be done later, on virtual time: jobs, retries, scripted people. Nothing happens by
 * itself; {@link #run} does what is due, in the order of its dates, each at its own date.
 * Thread-safe; tasks run one at a time and without any lock of the fake held.
 *
 * <p>Source: DataPass v2, asynchronous jobs (2026-08-06); virtual time is a choice of this library.
 */
public final class Agenda {

  /** How many tasks are run at most at a time: scripts may call each other for ever. */
  public static final int MOST_AT_ONCE = 100_000;

  private record Entry(Instant due, long order, Runnable task) {}

  private final Clock clock;
  private final ReentrantLock running = new ReentrantLock();
  private final PriorityQueue<Entry> entries =
      new PriorityQueue<>(Comparator.comparing(Entry::due).thenComparingLong(Entry::order));
  private long added;
  private volatile @Nullable Instant runningAt;

  /** Builds an empty agenda on this clock. */
  public Agenda(Clock clock) {
    this.clock = Objects.requireNonNull(clock, "clock");
  }

  /** The date of the task that is running, else what the clock says. */
  public Instant now() {
    Instant virtual = runningAt;
    return virtual != null ? virtual : clock.instant();
  }

  /** Adds something to do at this date; tasks of one date keep their order. */
  public synchronized void add(Instant due, Runnable task) {
    entries.add(new Entry(due, added++, task));
  }

  /** Adds something to do as soon as anything is run. */
  public void addNow(Runnable task) {
    add(now(), task);
  }

  /** The date of the next task. */
  public synchronized Optional<Instant> nextDue() {
    return Optional.ofNullable(entries.peek()).map(Entry::due);
  }

  /** Forgets everything. */
  public synchronized void clear() {
    entries.clear();
  }

  /**
   * Does everything that is due until this date, what comes up meanwhile included. Asked for while
   * it is running, it does nothing.
   *
   * @param before told the date of each task before it runs
   * @return how many tasks were run, at most {@value #MOST_AT_ONCE}
   */
  public int run(Instant until, Consumer<Instant> before) {
    if (running.isHeldByCurrentThread() || !running.tryLock()) {
      return 0;
    }
    try {
      return runAll(until, before);
    } finally {
      runningAt = null;
      running.unlock();
    }
  }

  private int runAll(Instant until, Consumer<Instant> before) {
    int done = 0;
    while (done < MOST_AT_ONCE) {
      Entry next = poll(until);
      if (next == null) {
        return done;
      }
      before.accept(next.due());
      runningAt = next.due();
      next.task().run();
      done++;
    }
    return done;
  }

  private synchronized @Nullable Entry poll(Instant until) {
    Entry next = entries.peek();
    return next == null || next.due().isAfter(until) ? null : entries.poll();
  }
}
