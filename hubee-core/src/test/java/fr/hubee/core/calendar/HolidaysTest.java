// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;

/** Holidays as people know them, written down by hand. */
class HolidaysTest {

  private static final int FIRST_PUBLISHED = 2006;
  private static final int LAST_PUBLISHED = 2031;

  /** The figure of the official data: one entry a zone and date. */
  @Test
  void the_thirteen_zones_have_as_many_entries_as_the_official_data() {
    assertThat(Arrays.stream(Territory.values()).mapToLong(HolidaysTest::published).sum())
        .isEqualTo(3936);
  }

  private static long published(Territory territory) {
    return IntStream.rangeClosed(FIRST_PUBLISHED, LAST_PUBLISHED)
        .mapToLong(year -> HolidayCalendar.of(territory).holidays(year).size())
        .sum();
  }

  @ParameterizedTest
  @CsvSource({
    "ALSACE_MOSELLE, 337",
    "GUADELOUPE, 311",
    "GUYANE, 309",
    "LA_REUNION, 311",
    "MARTINIQUE, 310",
    "MAYOTTE, 311",
    "METROPOLE, 285",
    "NOUVELLE_CALEDONIE, 285",
    "POLYNESIE_FRANCAISE, 285",
    "SAINT_BARTHELEMY, 311",
    "SAINT_MARTIN, 311",
    "SAINT_PIERRE_ET_MIQUELON, 285",
    "WALLIS_ET_FUTUNA, 285"
  })
  void each_zone_has_its_own_number_of_entries(Territory territory, long entries) {
    assertThat(published(territory)).isEqualTo(entries);
  }

  @Test
  void the_eleven_days_of_2026() {
    assertThat(printed(Territory.METROPOLE, 2026))
        .containsExactly(
            "2026-01-01 1er janvier",
            "2026-04-06 Lundi de Pâques",
            "2026-05-01 1er mai",
            "2026-05-08 8 mai",
            "2026-05-14 Ascension",
            "2026-05-25 Lundi de Pentecôte",
            "2026-07-14 14 juillet",
            "2026-08-15 Assomption",
            "2026-11-01 Toussaint",
            "2026-11-11 11 novembre",
            "2026-12-25 Jour de Noël");
  }

  @Test
  void alsace_moselle_has_two_more() {
    assertThat(printed(Territory.ALSACE_MOSELLE, 2027))
        .containsExactly(
            "2027-01-01 1er janvier",
            "2027-03-26 Vendredi saint",
            "2027-03-29 Lundi de Pâques",
            "2027-05-01 1er mai",
            "2027-05-06 Ascension",
            "2027-05-08 8 mai",
            "2027-05-17 Lundi de Pentecôte",
            "2027-07-14 14 juillet",
            "2027-08-15 Assomption",
            "2027-11-01 Toussaint",
            "2027-11-11 11 novembre",
            "2027-12-25 Jour de Noël",
            "2027-12-26 2ème jour de Noël");
  }

  private static Stream<String> printed(Territory territory, int year) {
    return HolidayCalendar.of(territory).holidays(year).stream()
        .map(each -> each.date() + " " + each.label());
  }

  @ParameterizedTest
  @CsvSource({
    "MAYOTTE, 2006-04-27", "MAYOTTE, 2099-04-27", "MARTINIQUE, 2006-05-22",
    "MARTINIQUE, 2099-05-22", "GUADELOUPE, 2006-05-27", "GUADELOUPE, 2099-05-27",
    "SAINT_MARTIN, 2006-05-27", "SAINT_MARTIN, 2017-05-27", "SAINT_MARTIN, 2018-05-28",
    "SAINT_MARTIN, 2099-05-28", "GUYANE, 2006-06-10", "GUYANE, 2099-06-10",
    "SAINT_BARTHELEMY, 2006-10-09", "SAINT_BARTHELEMY, 2099-10-09", "LA_REUNION, 2006-12-20",
    "LA_REUNION, 2099-12-20"
  })
  void slavery_was_abolished_on_a_day_of_its_own_in_each_territory(
      Territory territory, LocalDate day) {
    assertThat(HolidayCalendar.of(territory).holidays(day.getYear()))
        .filteredOn(each -> each.holidays().contains(Holiday.ABOLITION_DE_L_ESCLAVAGE))
        .extracting(HolidayDate::date)
        .containsExactly(day);
  }

  @ParameterizedTest
  @CsvSource({"2017-05-28", "2018-05-27"})
  void saint_martin_keeps_one_of_two_neighbouring_days(LocalDate other) {
    assertThat(HolidayCalendar.of(Territory.SAINT_MARTIN).holiday(other)).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(
      mode = Mode.INCLUDE,
      names = {
        "ALSACE_MOSELLE",
        "METROPOLE",
        "NOUVELLE_CALEDONIE",
        "POLYNESIE_FRANCAISE",
        "SAINT_PIERRE_ET_MIQUELON",
        "WALLIS_ET_FUTUNA"
      })
  void elsewhere_there_is_no_such_day(Territory territory) {
    assertThat(everyDate(territory))
        .noneMatch(each -> each.holidays().contains(Holiday.ABOLITION_DE_L_ESCLAVAGE));
  }

  @ParameterizedTest
  @EnumSource(mode = Mode.EXCLUDE, names = "ALSACE_MOSELLE")
  void the_days_of_alsace_moselle_are_its_own(Territory territory) {
    assertThat(everyDate(territory))
        .noneMatch(each -> each.holidays().contains(Holiday.VENDREDI_SAINT))
        .noneMatch(each -> each.holidays().contains(Holiday.DEUXIEME_JOUR_DE_NOEL));
  }

  @ParameterizedTest
  @CsvSource({
    "METROPOLE, 2008-05-01, 1er mai / Ascension",
    "ALSACE_MOSELLE, 2008-05-01, 1er mai / Ascension",
    "GUYANE, 2019-06-10, Lundi de Pentecôte / Abolition de l'esclavage",
    "GUYANE, 2030-06-10, Lundi de Pentecôte / Abolition de l'esclavage",
    "MARTINIQUE, 2031-05-22, Ascension / Abolition de l'esclavage",
    "METROPOLE, 2059-05-08, 8 mai / Ascension"
  })
  void a_date_may_be_a_holiday_twice(Territory territory, LocalDate day, String label) {
    assertThat(HolidayCalendar.of(territory).holiday(day).orElseThrow().label()).isEqualTo(label);
  }

  @ParameterizedTest
  @EnumSource
  void dates_rise_and_each_stands_once(Territory territory) {
    assertThat(everyDate(territory).map(HolidayDate::date).toList())
        .doesNotHaveDuplicates()
        .isSorted();
  }

  @ParameterizedTest
  @EnumSource
  void every_territory_keeps_the_eleven_national_days_every_year(Territory territory) {
    List<Holiday> national = Arrays.asList(Holiday.values()).subList(0, 11);
    for (int year = HolidayCalendar.FIRST_YEAR; year <= HolidayCalendar.LAST_YEAR; year++) {
      assertThat(HolidayCalendar.of(territory).holidays(year))
          .flatExtracting(HolidayDate::holidays)
          .containsOnlyOnceElementsOf(national);
    }
  }

  private static Stream<HolidayDate> everyDate(Territory territory) {
    return IntStream.rangeClosed(HolidayCalendar.FIRST_YEAR, HolidayCalendar.LAST_YEAR)
        .boxed()
        .flatMap(year -> HolidayCalendar.of(territory).holidays(year).stream());
  }
}
