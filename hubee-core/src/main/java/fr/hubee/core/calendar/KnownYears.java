// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.calendar;

/** The years whose holidays are known. */
final class KnownYears {

  private KnownYears() {}

  static void require(int year) {
    if (year < HolidayCalendar.FIRST_YEAR || year > HolidayCalendar.LAST_YEAR) {
      throw CalendarRules.CALENDAR_YEAR_UNKNOWN
          .at("date", year, HolidayCalendar.FIRST_YEAR, HolidayCalendar.LAST_YEAR)
          .asException();
    }
  }
}
