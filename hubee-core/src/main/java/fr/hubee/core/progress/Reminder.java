// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import java.util.Comparator;
import java.util.Objects;

/**
 * What to say, and when, if nothing has moved by then. Immutable; ordered by its date.
 *
 * <p>Source: a choice of this library.
 *
 * @param date from when on
 * @param step who should then do what
 */
public record Reminder(Deadline date, Step step) implements Comparable<Reminder> {

  private static final Comparator<Reminder> ORDER =
      Comparator.comparing(Reminder::date)
          .thenComparing(reminder -> reminder.step().said().path())
          .thenComparing(reminder -> reminder.step().said().code());

  public Reminder {
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(step, "step");
  }

  @Override
  public int compareTo(Reminder other) {
    return ORDER.compare(this, other);
  }
}
