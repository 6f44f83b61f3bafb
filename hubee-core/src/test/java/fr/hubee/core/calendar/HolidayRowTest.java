// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** One row of the table: where, from when to when, which day. */
class HolidayRowTest {

  private static final HolidayRow ROW =
      HolidayRow.in(Territory.SAINT_MARTIN, Holiday.ABOLITION_DE_L_ESCLAVAGE, HolidayRow.on(28, 5));

  @Test
  void a_row_concerns_its_territory_in_every_year() {
    assertThat(ROW.concerns(Territory.SAINT_MARTIN, 2006)).isTrue();
    assertThat(ROW.concerns(Territory.SAINT_MARTIN, 2099)).isTrue();
    assertThat(ROW.concerns(Territory.GUADELOUPE, 2026)).isFalse();
  }

  @Test
  void a_row_begins_with_its_first_year_and_ends_with_its_last() {
    assertThat(ROW.since(2018).concerns(Territory.SAINT_MARTIN, 2018)).isTrue();
    assertThat(ROW.since(2018).concerns(Territory.SAINT_MARTIN, 2017)).isFalse();
    assertThat(ROW.until(2017).concerns(Territory.SAINT_MARTIN, 2017)).isTrue();
    assertThat(ROW.until(2017).concerns(Territory.SAINT_MARTIN, 2018)).isFalse();
    assertThat(ROW.since(2010).until(2017).concerns(Territory.SAINT_MARTIN, 2009)).isFalse();
  }

  @Test
  void a_row_without_a_place_is_everywhere() {
    HolidayRow row = HolidayRow.everywhere(Holiday.ASCENSION, HolidayRow.easterPlus(39));

    assertThat(Territory.values()).allMatch(territory -> row.concerns(territory, 2026));
  }

  @Test
  void a_day_is_fixed_or_follows_easter() {
    assertThat(ROW.day().apply(2031)).isEqualTo(LocalDate.of(2031, 5, 28));
    assertThat(HolidayRow.easterPlus(39).apply(2008)).isEqualTo(LocalDate.of(2008, 5, 1));
    assertThat(HolidayRow.easterPlus(-2).apply(2026)).isEqualTo(LocalDate.of(2026, 4, 3));
  }
}
