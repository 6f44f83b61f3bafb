// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.rule.Checked;
import fr.hubee.core.rule.Violations;
import java.util.Iterator;
import org.jspecify.annotations.Nullable;

/** Answers line after line, each when it is asked for; holds one line at a time. */
final class NumberedAnswers<T> implements Iterator<LineAnswer> {

  private final SubscriptionPlanner planner;
  private final LineReader<? super T> reader;
  private final Iterator<? extends @Nullable T> lines;
  private final long first;
  private long read;

  NumberedAnswers(
      SubscriptionPlanner planner,
      LineReader<? super T> reader,
      Iterator<? extends @Nullable T> lines,
      long first) {
    this.planner = planner;
    this.reader = reader;
    this.lines = lines;
    this.first = first;
  }

  @Override
  public boolean hasNext() {
    leaveOutWhatWasAnswered();
    return lines.hasNext();
  }

  private void leaveOutWhatWasAnswered() {
    while (read < first - 1 && lines.hasNext()) {
      lines.next();
      read++;
    }
  }

  @Override
  public LineAnswer next() {
    leaveOutWhatWasAnswered();
    @Nullable T line = lines.next();
    read++;
    return line == null
        ? new LineAnswer.Refused(read, Violations.of(PlanRules.LINE_EMPTY.at("line")))
        : answer(read, line);
  }

  private LineAnswer answer(long number, T line) {
    try {
      Checked<PlanWish> wish = reader.read(line);
      return wish.value()
          .<LineAnswer>map(known -> new LineAnswer.Planned(number, planner.plan(known)))
          .orElseGet(() -> new LineAnswer.Refused(number, wish.violations()));
    } catch (RuntimeException down) {
      return new LineAnswer.ToRetry(number, down);
    }
  }
}
