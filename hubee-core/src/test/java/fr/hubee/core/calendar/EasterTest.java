// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The date of Easter, against a list of known ones and the printed table of the church. */
class EasterTest {

  /**
   * The full moon of each golden number, as days from 1 March: the table printed in prayer books
   * for 1900 to 2199.
   */
  private static final List<Integer> FULL_MOONS =
      List.of(45, 34, 23, 42, 31, 49, 39, 28, 47, 36, 25, 44, 33, 22, 41, 30, 48, 38, 27);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1818-03-22", "1954-04-18", "1961-04-02", "1981-04-19", "2000-04-23", "2004-04-11",
        "2005-03-27", "2006-04-16", "2007-04-08", "2008-03-23", "2009-04-12", "2010-04-04",
        "2011-04-24", "2012-04-08", "2013-03-31", "2014-04-20", "2015-04-05", "2016-03-27",
        "2017-04-16", "2018-04-01", "2019-04-21", "2020-04-12", "2021-04-04", "2022-04-17",
        "2023-04-09", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2028-04-16",
        "2029-04-01", "2030-04-21", "2031-04-13", "2035-03-25", "2038-04-25", "2049-04-18",
        "2076-04-19", "2095-04-24", "2285-03-22"
      })
  void known_dates(LocalDate easter) {
    assertThat(Easter.sunday(easter.getYear())).isEqualTo(easter);
  }

  @Test
  void every_year_agrees_with_the_printed_table() {
    for (int year = 1900; year < 2200; year++) {
      assertThat(Easter.sunday(year)).as("%s", year).isEqualTo(printed(year));
    }
  }

  private static LocalDate printed(int year) {
    return LocalDate.of(year, 3, 1)
        .plusDays(FULL_MOONS.get(year % 19) - 1)
        .with(TemporalAdjusters.next(DayOfWeek.SUNDAY));
  }
}
