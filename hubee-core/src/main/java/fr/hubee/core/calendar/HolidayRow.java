// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.calendar;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * One row of the table of holidays.
 *
 * @param holiday what is celebrated
 * @param where in which territories
 * @param since the first year of the row
 * @param until the last one
 * @param day the day in a year
 */
record HolidayRow(
    Holiday holiday, Set<Territory> where, int since, int until, IntFunction<LocalDate> day) {

  static HolidayRow everywhere(Holiday holiday, IntFunction<LocalDate> day) {
    return always(holiday, EnumSet.allOf(Territory.class), day);
  }

  static HolidayRow in(Territory territory, Holiday holiday, IntFunction<LocalDate> day) {
    return always(holiday, EnumSet.of(territory), day);
  }

  private static HolidayRow always(
      Holiday holiday, Set<Territory> where, IntFunction<LocalDate> day) {
    return new HolidayRow(holiday, where, Integer.MIN_VALUE, Integer.MAX_VALUE, day);
  }

  HolidayRow since(int year) {
    return new HolidayRow(holiday, where, year, until, day);
  }

  HolidayRow until(int year) {
    return new HolidayRow(holiday, where, since, year, day);
  }

  /** The same day every year. */
  static IntFunction<LocalDate> on(int day, int month) {
    return MonthDay.of(month, day)::atYear;
  }

  /** So many days after Easter. */
  static IntFunction<LocalDate> easterPlus(int days) {
    return year -> Easter.sunday(year).plusDays(days);
  }

  boolean concerns(Territory territory, int year) {
    return where.contains(territory) && since <= year && year <= until;
  }
}
