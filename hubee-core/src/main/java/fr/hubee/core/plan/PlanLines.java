// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import java.util.Iterator;
import java.util.Objects;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/**
 * Makes the plans of a list, one commune or all of France, in constant memory: a line is read when
 * its answer is asked for, and nothing of it is kept. Lines are numbered from 1. A bad line is an
 * answer, a system that does not answer costs its own line only, and the others go on. What the
 * list itself throws, while it is read, ends the reading: begin again from the next number.
 *
 * <p>The same list, from the same number on, gives the same answers, as long as the systems that
 * are asked say the same. Immutable; thread-safe if the planner and the reader are. The iterators
 * and streams that it returns are not, and each is used once.
 *
 * <p>Source: a choice of this library.
 *
 * @param <T> a line
 */
public final class PlanLines<T> {

  private static final int TRAITS = Spliterator.ORDERED | Spliterator.NONNULL;

  private final SubscriptionPlanner planner;
  private final LineReader<? super T> reader;

  /**
   * Plans with this planner.
   *
   * @param reader makes a wish of a line; see {@link WishReader} for lines as people type them
   */
  public PlanLines(SubscriptionPlanner planner, LineReader<? super T> reader) {
    this.planner = Objects.requireNonNull(planner, "planner");
    this.reader = Objects.requireNonNull(reader, "reader");
  }

  /** Answers every line, in order; a null one is refused. */
  public Iterator<LineAnswer> answers(Iterator<? extends @Nullable T> lines) {
    return answersFrom(1, lines);
  }

  /**
   * Answers from one line on: the whole list is given again, and what comes before is left out
   * without being read by the reader.
   *
   * @param line the number of the first line to be answered, from 1; beyond the last one, there is
   *     no answer
   * @throws IllegalArgumentException when the number is below 1
   */
  public Iterator<LineAnswer> answersFrom(long line, Iterator<? extends @Nullable T> lines) {
    if (line < 1) {
      throw new IllegalArgumentException("lines are numbered from 1, not " + line);
    }
    return new NumberedAnswers<>(planner, reader, Objects.requireNonNull(lines, "lines"), line);
  }

  /** Answers every line, in order; closing the answers closes the lines. */
  public Stream<LineAnswer> answers(Stream<? extends @Nullable T> lines) {
    return answersFrom(1, lines);
  }

  /**
   * Answers from one line on, as {@link #answersFrom(long, Iterator)}; closing the answers closes
   * the lines.
   *
   * @throws IllegalArgumentException when the number is below 1
   */
  public Stream<LineAnswer> answersFrom(long line, Stream<? extends @Nullable T> lines) {
    Iterator<LineAnswer> answers = answersFrom(line, lines.iterator());
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(answers, TRAITS), false)
        .onClose(lines::close);
  }
}
