// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.act;

import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Does the same for every line of a list, one commune or all of France, in constant memory: a line
 * is done when its report is asked for, and nothing of it is kept. Lines are numbered from 1. A
 * line that fails is a report like another one, and the others go on; unless the reason is
 * everybody's (the credentials, the scope, a hub that is down, an interrupt, or several failures in
 * a row that may be anybody's): that report is {@link LineEnding#STOPPED} and the last one. Resume
 * from its line, whenever and on whatever machine: whole acts that are done already are found so.
 *
 * <p>Each line is sent once the client has spent its own attempts. What the list itself throws,
 * while it is read, ends the reading. Immutable; thread-safe if the act and the pace are. The
 * iterators and streams that it returns are not, and each is used once.
 *
 * <pre>{@code
 * BulkActs.of(acts::enrol).pace(Pace.every(Duration.ofMillis(200))).reports(enrolments)
 * }</pre>
 *
 * <p>Source: a choice of this library.
 *
 * @param <T> a line
 */
public final class BulkActs<T> {

  /** How many failures in a row that may be anybody's are taken for everybody's, unless chosen. */
  public static final int USUAL_FAILURES_IN_A_ROW = 5;

  private static final int TRAITS = Spliterator.ORDERED | Spliterator.NONNULL;

  private final LineAct<? super T> act;
  private final Pace pace;
  private final int failuresInARow;

  private BulkActs(LineAct<? super T> act, Pace pace, int failuresInARow) {
    this.act = act;
    this.pace = pace;
    this.failuresInARow = failuresInARow;
  }

  /** Returns what does this for each line, as fast as the hub answers. */
  public static <T> BulkActs<T> of(LineAct<? super T> act) {
    return new BulkActs<>(
        Objects.requireNonNull(act, "act"), Pace.unlimited(), USUAL_FAILURES_IN_A_ROW);
  }

  /** Returns the same at this pace. */
  public BulkActs<T> pace(Pace value) {
    return new BulkActs<>(act, Objects.requireNonNull(value, "pace"), failuresInARow);
  }

  /**
   * Returns the same, that stops after so many failures in a row that may be anybody's: the hub
   * answers 500, or what nobody understands.
   *
   * @throws IllegalArgumentException when it is not at least 1
   */
  public BulkActs<T> stopAfter(int value) {
    if (value < 1) {
      throw new IllegalArgumentException("failures are counted from 1, came " + value);
    }
    return new BulkActs<>(act, pace, value);
  }

  /** Does every line, in order; a null one fails. */
  public Iterator<LineReport> reports(Iterator<? extends @Nullable T> lines) {
    return reportsFrom(1, lines);
  }

  /**
   * Does the lines from one on: the whole list is given again, and nothing is done for what comes
   * before.
   *
   * @param line the number of the first line to do, from 1; beyond the last one, nothing is done
   * @throws IllegalArgumentException when the number is below 1
   */
  public Iterator<LineReport> reportsFrom(long line, Iterator<? extends @Nullable T> lines) {
    if (line < 1) {
      throw new IllegalArgumentException("lines are numbered from 1, not " + line);
    }
    Objects.requireNonNull(lines, "lines");
    return new BulkRun<>(act, pace, failuresInARow, lines, line);
  }

  /** Does every line, in order; closing the reports closes the lines. */
  public Stream<LineReport> reports(Stream<? extends @Nullable T> lines) {
    return reportsFrom(1, lines);
  }

  /**
   * Does the lines from one on, as {@link #reportsFrom(long, Iterator)}; closing the reports closes
   * the lines.
   *
   * @throws IllegalArgumentException when the number is below 1
   */
  public Stream<LineReport> reportsFrom(long line, Stream<? extends @Nullable T> lines) {
    Iterator<LineReport> reports = reportsFrom(line, lines.iterator());
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(reports, TRAITS), false)
        .onClose(lines::close);
  }
}
