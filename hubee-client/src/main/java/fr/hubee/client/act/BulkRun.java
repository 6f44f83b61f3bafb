// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.act;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One pass over a list. Not thread-safe. */
final class BulkRun<T> implements Iterator<LineReport> {

  private final LineAct<? super T> act;
  private final Pace pace;
  private final int failuresInARow;
  private final Iterator<? extends @Nullable T> lines;
  private final long first;
  private long number;
  private int suspect;
  private boolean stopped;
  private Instant due = Instant.MIN;

  BulkRun(
      LineAct<? super T> act,
      Pace pace,
      int failuresInARow,
      Iterator<? extends @Nullable T> lines,
      long first) {
    this.act = act;
    this.pace = pace;
    this.failuresInARow = failuresInARow;
    this.lines = lines;
    this.first = first;
  }

  @Override
  public boolean hasNext() {
    skip();
    return !stopped && lines.hasNext();
  }

  @Override
  public LineReport next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    number++;
    T line = lines.next();
    try {
      due = pace.await(due);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      return stop(List.of(), Optional.empty());
    }
    return done(line);
  }

  private void skip() {
    while (number < first - 1 && lines.hasNext()) {
      lines.next();
      number++;
    }
  }

  private LineReport done(@Nullable T line) {
    List<ActOutcome<?>> done = new ArrayList<>();
    try {
      act.on(Objects.requireNonNull(line, "line"), done::add);
    } catch (RuntimeException failed) {
      return failed(done, failed);
    }
    suspect = 0;
    boolean all = done.stream().allMatch(ActOutcome::isDone);
    return new LineReport(
        number, all ? LineEnding.DONE : LineEnding.REFUSED, done, Optional.empty());
  }

  private LineReport failed(List<ActOutcome<?>> done, RuntimeException failed) {
    Blame blame = Blame.of(failed);
    suspect = blame == Blame.ANYBODY ? suspect + 1 : 0;
    return blame == Blame.EVERYBODY || suspect >= failuresInARow
        ? stop(done, Optional.of(failed))
        : new LineReport(number, LineEnding.FAILED, done, Optional.of(failed));
  }

  private LineReport stop(List<ActOutcome<?>> done, Optional<RuntimeException> failure) {
    stopped = true;
    return new LineReport(number, LineEnding.STOPPED, done, failure);
  }
}
