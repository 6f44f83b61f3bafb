// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.calendar;

import java.time.LocalDate;

/** The date of Easter in the Gregorian calendar, by the method of Butcher (1876). */
final class Easter {

  private static final int DAYS_OF_MARCH = 31;

  private Easter() {}

  static LocalDate sunday(int year) {
    int fullMoon = daysAfterTwentyFirstOfMarch(year);
    int toSunday = daysToSunday(year, fullMoon);
    int early = (year % 19 + 11 * fullMoon + 22 * toSunday) / 451;
    int marchDay = fullMoon + toSunday - 7 * early + 22;
    return marchDay > DAYS_OF_MARCH
        ? LocalDate.of(year, 4, marchDay - DAYS_OF_MARCH)
        : LocalDate.of(year, 3, marchDay);
  }

  /** Days from 21 March to the full moon of the church. */
  private static int daysAfterTwentyFirstOfMarch(int year) {
    int century = year / 100;
    int moonCorrection = (century - (century + 8) / 25 + 1) / 3;
    return (19 * (year % 19) + century - century / 4 - moonCorrection + 15) % 30;
  }

  /** Days from the eve of the first day after the full moon to a Sunday. */
  private static int daysToSunday(int year, int fullMoon) {
    int century = year / 100;
    int ofCentury = year % 100;
    return (32 + 2 * (century % 4) + 2 * (ofCentury / 4) - fullMoon - ofCentury % 4) % 7;
  }
}
