// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.calendar;

import fr.hubee.core.rule.ViolationsException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Objects;

/**
 * Counts days: {@code WorkingDays.of(HolidayCalendar.forCommune(code), Counting.OUVRABLE).plus(day,
 * 3)}. Immutable and, as far as the calendar is, thread-safe. Works on dates alone: the caller says
 * which day it is, in the time zone of his choice.
 *
 * <p>Every method refuses, by {@link CalendarRules#CALENDAR_YEAR_UNKNOWN} in a {@link
 * ViolationsException}, a date that the calendar does not know and a count that leads to one,
 * whatever the counting. A count therefore takes some 34,000 steps at most.
 *
 * <p>Source: service-public.gouv.fr, F35697 (2026); Code de procédure civile, 642.
 */
public final class WorkingDays {

  private final HolidayCalendar calendar;
  private final Counting counting;

  private WorkingDays(HolidayCalendar calendar, Counting counting) {
    this.calendar = Objects.requireNonNull(calendar, "calendar");
    this.counting = Objects.requireNonNull(counting, "counting");
  }

  /** Counts the days of this calendar in this way. */
  public static WorkingDays of(HolidayCalendar calendar, Counting counting) {
    return new WorkingDays(calendar, counting);
  }

  /** Holidays and closed days. */
  public HolidayCalendar calendar() {
    return calendar;
  }

  /** Which days count. */
  public Counting counting() {
    return counting;
  }

  /** True on a day that counts; by {@link Counting#FRANC}, on a day on which a term may fall. */
  public boolean isWorkingDay(LocalDate date) {
    KnownYears.require(date.getYear());
    return counting == Counting.CALENDAIRE || isOpen(date);
  }

  private boolean isOpen(LocalDate date) {
    return counting.includes(date.getDayOfWeek()) && !calendar.isClosed(date);
  }

  /** Returns the same day when it is a working day, or else the first one after it. */
  public LocalDate next(LocalDate date) {
    LocalDate day = date;
    while (!isWorkingDay(day)) {
      day = day.plusDays(1);
    }
    return day;
  }

  /**
   * Returns the {@code n}th working day after this date; {@code n} = 0 gives the date back, working
   * day or not. By {@link Counting#FRANC}, the term of {@code n} full days from an act on this
   * date: two full days from a Monday end on Thursday.
   *
   * @param n how many, zero or more; to look back, use {@link #between}
   * @throws IllegalArgumentException when {@code n} is negative
   */
  public LocalDate plus(LocalDate date, int n) {
    if (n < 0) {
      throw new IllegalArgumentException("negative number of days: " + n);
    }
    KnownYears.require(date.getYear());
    return counting == Counting.FRANC ? next(date.plusDays(n + 1L)) : nthAfter(date, n);
  }

  private LocalDate nthAfter(LocalDate date, int n) {
    LocalDate day = date;
    for (int counted = 0; counted < n; counted++) {
      day = next(day.plusDays(1));
    }
    return day;
  }

  /**
   * Counts the working days after the first date, up to the second and with it. By {@link
   * Counting#FRANC}, the full days between the two.
   *
   * @throws IllegalArgumentException when the second date is before the first
   */
  public int between(LocalDate fromExclusive, LocalDate toInclusive) {
    if (toInclusive.isBefore(fromExclusive)) {
      throw new IllegalArgumentException(toInclusive + " is before " + fromExclusive);
    }
    KnownYears.require(fromExclusive.getYear());
    KnownYears.require(toInclusive.getYear());
    return counting == Counting.FRANC
        ? fullDays(fromExclusive, toInclusive)
        : (int) daysAfter(fromExclusive, toInclusive);
  }

  private static int fullDays(LocalDate from, LocalDate to) {
    return (int) Math.max(0, ChronoUnit.DAYS.between(from, to) - 1);
  }

  private long daysAfter(LocalDate from, LocalDate to) {
    return from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorkingDay).count();
  }
}
