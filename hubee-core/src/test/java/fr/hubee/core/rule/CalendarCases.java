// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import fr.hubee.core.calendar.CalendarRules;
import fr.hubee.core.calendar.HolidayCalendar;
import fr.hubee.core.calendar.Territory;
import fr.hubee.core.identity.CodeCommune;
import java.time.LocalDate;
import java.util.List;

/** What no calendar can answer. */
final class CalendarCases {

  private CalendarCases() {}

  static List<RuleCase> all() {
    return List.of(
        new RuleCase(
            CalendarRules.TERRITORY_UNKNOWN,
            () -> Territory.check(new CodeCommune("98901"), "codeCommune").violations(),
            () -> Territory.check(new CodeCommune("98801"), "codeCommune").violations()),
        new RuleCase(
            CalendarRules.CALENDAR_YEAR_UNKNOWN,
            () -> HolidayCalendar.check(LocalDate.of(2100, 1, 1), "date"),
            () -> HolidayCalendar.check(LocalDate.of(2099, 12, 31), "date")));
  }
}
