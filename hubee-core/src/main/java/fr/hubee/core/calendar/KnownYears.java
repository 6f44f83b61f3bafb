// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.calendar;

import fr.hubee.core.rule.Violations;

/** The years whose holidays are known. */
final class KnownYears {

  private KnownYears() {}

  static Violations check(int year, String path) {
    return year >= HolidayCalendar.FIRST_YEAR && year <= HolidayCalendar.LAST_YEAR
        ? Violations.none()
        : Violations.of(
            CalendarRules.CALENDAR_YEAR_UNKNOWN.at(
                path, year, HolidayCalendar.FIRST_YEAR, HolidayCalendar.LAST_YEAR));
  }

  static void require(int year) {
    Violations found = check(year, "date");
    if (!found.isEmpty()) {
      throw found.asException();
    }
  }
}
