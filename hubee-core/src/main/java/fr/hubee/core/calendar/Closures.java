// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * The days on which a mairie is closed beside public holidays: ponts, Saturdays, a local feast, a
 * fire. Supplied by the embedder. Asked anew for every day that is counted, so that a change is
 * seen at once: answer from memory, alike from any thread.
 *
 * <p>Source: a choice of this library; each mairie decides its own.
 */
@FunctionalInterface
public interface Closures {

  /** True when the mairie is closed all day, whatever the public holidays are. */
  boolean isClosed(LocalDate date);

  /** No closure. */
  static Closures none() {
    return date -> false;
  }

  /** Closed on these dates. */
  static Closures on(Collection<LocalDate> dates) {
    return Set.copyOf(dates)::contains;
  }

  /** Closed on these dates. */
  static Closures on(LocalDate... dates) {
    return on(List.of(dates));
  }

  /** Closed on this day of every week. */
  static Closures every(DayOfWeek day, DayOfWeek... others) {
    Set<DayOfWeek> days = EnumSet.of(day, others);
    return date -> days.contains(date.getDayOfWeek());
  }

  /** Closed on these days of every year, as {@code --03-05} in Polynesia. */
  static Closures everyYear(MonthDay... days) {
    Set<MonthDay> yearly = Set.copyOf(List.of(days));
    return date -> yearly.contains(MonthDay.from(date));
  }

  /**
   * Closed from the first date to the last, both included.
   *
   * @throws IllegalArgumentException when the last is before the first
   */
  static Closures between(LocalDate first, LocalDate last) {
    if (last.isBefore(first)) {
      throw new IllegalArgumentException(last + " is before " + first);
    }
    return date -> !date.isBefore(first) && !date.isAfter(last);
  }

  /** Closed when either is. */
  default Closures and(Closures others) {
    Objects.requireNonNull(others, "others");
    return date -> isClosed(date) || others.isClosed(date);
  }
}
