// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.core.rule.ViolationsException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Days counted on a calendar on the wall. */
class WorkingDaysTest {

  private static final HolidayCalendar METROPOLE = HolidayCalendar.of(Territory.METROPOLE);
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static WorkingDays days(Counting counting) {
    return WorkingDays.of(METROPOLE, counting);
  }

  @ParameterizedTest
  @CsvSource({
    "2026, OUVRE, 252", "2026, OUVRABLE, 303", "2026, CALENDAIRE, 365", "2026, FRANC, 364",
    "2027, OUVRE, 254", "2027, OUVRABLE, 303", "2027, CALENDAIRE, 365", "2028, CALENDAIRE, 366"
  })
  void a_year_has_so_many_days(int year, Counting counting, int expected) {
    assertThat(days(counting).between(LocalDate.of(year - 1, 12, 31), LocalDate.of(year, 12, 31)))
        .isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2026, 9", "2027, 7"})
  void so_many_holidays_fall_on_a_weekday(int year, long expected) {
    assertThat(
            METROPOLE.holidays(year).stream()
                .filter(each -> Counting.OUVRE.includes(each.date().getDayOfWeek())))
        .hasSize((int) expected);
  }

  @ParameterizedTest
  @CsvSource({
    // an ordinary Friday, Saturday, Sunday
    "2026-11-20, true, true, true, true",
    "2026-11-21, false, true, false, true",
    "2026-11-22, false, false, false, true",
    // Armistice on a Wednesday; Assumption on a Saturday; All Saints' on a Sunday
    "2026-11-11, false, false, false, true",
    "2026-08-15, false, false, false, true",
    "2026-11-01, false, false, false, true"
  })
  void a_day_counts_or_not(
      LocalDate date, boolean ouvre, boolean ouvrable, boolean franc, boolean calendaire) {
    assertThat(days(Counting.OUVRE).isWorkingDay(date)).isEqualTo(ouvre);
    assertThat(days(Counting.OUVRABLE).isWorkingDay(date)).isEqualTo(ouvrable);
    assertThat(days(Counting.FRANC).isWorkingDay(date)).isEqualTo(franc);
    assertThat(days(Counting.CALENDAIRE).isWorkingDay(date)).isEqualTo(calendaire);
  }

  @ParameterizedTest
  @CsvSource({
    "OUVRE, 2026-11-20, 2026-11-20", "OUVRE, 2026-11-21, 2026-11-23",
    "OUVRABLE, 2026-11-21, 2026-11-21", "OUVRABLE, 2026-11-22, 2026-11-23",
    "CALENDAIRE, 2026-11-22, 2026-11-22", "FRANC, 2026-11-21, 2026-11-23",
    // Good Friday is worked in Paris, Easter Monday is not
    "OUVRE, 2026-04-03, 2026-04-03", "OUVRE, 2026-04-04, 2026-04-07"
  })
  void the_next_day_may_be_the_same(Counting counting, LocalDate from, LocalDate expected) {
    assertThat(days(counting).next(from)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    // three days from a Monday, a Thursday, a Saturday, a Sunday
    "2026-11-23, 2026-11-26, 2026-11-26", "2026-11-26, 2026-12-01, 2026-11-30",
    "2026-11-21, 2026-11-25, 2026-11-25", "2026-11-22, 2026-11-25, 2026-11-25",
    // across the four days of Christmas 2026, and from the holiday itself
    "2026-12-23, 2026-12-29, 2026-12-28", "2026-12-25, 2026-12-30, 2026-12-29",
    // May 2026: 1, 8 and 14 are holidays
    "2026-04-30, 2026-05-06, 2026-05-05", "2026-05-12, 2026-05-18, 2026-05-16"
  })
  void three_days_later(LocalDate from, LocalDate ouvres, LocalDate ouvrables) {
    assertThat(days(Counting.OUVRE).plus(from, 3)).isEqualTo(ouvres);
    assertThat(days(Counting.OUVRABLE).plus(from, 3)).isEqualTo(ouvrables);
    assertThat(days(Counting.CALENDAIRE).plus(from, 3)).isEqualTo(from.plusDays(3));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23, 2, 2026-11-26", "2026-11-23, 0, 2026-11-24", "2026-11-23, 3, 2026-11-27",
    // the term falls on a Saturday, a Sunday, Easter Monday, Christmas on a Friday
    "2026-11-23, 4, 2026-11-30", "2026-11-23, 5, 2026-11-30", "2026-11-23, 6, 2026-11-30",
    "2026-04-01, 4, 2026-04-07", "2026-12-22, 2, 2026-12-28", "2026-12-22, 1, 2026-12-24"
  })
  void jours_francs(LocalDate act, int full, LocalDate term) {
    assertThat(days(Counting.FRANC).plus(act, full)).isEqualTo(term);
  }

  @Test
  void full_days_between_two_dates_leave_both_out() {
    WorkingDays francs = days(Counting.FRANC);

    assertThat(francs.between(MONDAY, MONDAY)).isZero();
    assertThat(francs.between(MONDAY, MONDAY.plusDays(1))).isZero();
    assertThat(francs.between(MONDAY, MONDAY.plusDays(2))).isEqualTo(1);
    assertThat(francs.between(MONDAY, MONDAY.plusDays(8))).isEqualTo(7);
  }

  @Test
  void the_first_date_is_left_out_and_the_second_counted() {
    WorkingDays ouvres = days(Counting.OUVRE);

    assertThat(ouvres.between(MONDAY, MONDAY)).isZero();
    assertThat(ouvres.between(MONDAY, MONDAY.plusDays(1))).isEqualTo(1);
    assertThat(ouvres.between(MONDAY.minusDays(1), MONDAY)).isEqualTo(1);
    assertThat(ouvres.between(MONDAY, MONDAY.plusDays(6))).isEqualTo(4);
  }

  @Test
  void zero_days_lead_nowhere() {
    LocalDate sunday = MONDAY.minusDays(1);

    assertThat(days(Counting.OUVRE).plus(sunday, 0)).isEqualTo(sunday);
    assertThat(days(Counting.OUVRABLE).plus(sunday, 0)).isEqualTo(sunday);
    assertThat(days(Counting.CALENDAIRE).plus(sunday, 0)).isEqualTo(sunday);
  }

  @Test
  void a_mairie_that_is_closed_counts_no_day_but_calendar_days() {
    HolidayCalendar closed =
        METROPOLE.withClosures(
            Closures.every(DayOfWeek.WEDNESDAY).and(Closures.on(MONDAY.plusDays(1))));

    assertThat(WorkingDays.of(closed, Counting.OUVRE).plus(MONDAY, 1))
        .isEqualTo(MONDAY.plusDays(3));
    assertThat(WorkingDays.of(closed, Counting.FRANC).plus(MONDAY, 0))
        .isEqualTo(MONDAY.plusDays(3));
    assertThat(WorkingDays.of(closed, Counting.CALENDAIRE).plus(MONDAY, 1))
        .isEqualTo(MONDAY.plusDays(1));
  }

  @Test
  void a_mairie_that_never_opens_has_no_next_day() {
    WorkingDays never = WorkingDays.of(METROPOLE.withClosures(date -> true), Counting.OUVRABLE);

    assertThat(never.between(MONDAY, MONDAY.plusYears(1))).isZero();
    assertThatThrownBy(() -> never.next(MONDAY)).isInstanceOf(ViolationsException.class);
    assertThatThrownBy(() -> never.plus(MONDAY, 1)).isInstanceOf(ViolationsException.class);
  }

  @ParameterizedTest
  @EnumSource
  void days_are_not_counted_backwards(Counting counting) {
    assertThatIllegalArgumentException().isThrownBy(() -> days(counting).plus(MONDAY, -1));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> days(counting).plus(MONDAY, Integer.MIN_VALUE));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> days(counting).between(MONDAY, MONDAY.minusDays(1)));
  }

  @ParameterizedTest
  @EnumSource
  void a_date_beyond_the_known_years_is_refused(Counting counting) {
    WorkingDays days = days(counting);
    LocalDate first = LocalDate.of(2006, 1, 1);
    LocalDate last = LocalDate.of(2099, 12, 31);

    assertUnknown(() -> days.isWorkingDay(last.plusDays(1)), "2100");
    assertUnknown(() -> days.isWorkingDay(LocalDate.MAX), "999999999");
    assertUnknown(() -> days.next(LocalDate.MIN), "-999999999");
    assertUnknown(() -> days.plus(first.minusDays(1), 0), "2005");
    assertUnknown(() -> days.plus(last, 1), "2100");
    assertUnknown(() -> days.plus(MONDAY, Integer.MAX_VALUE), "");
    assertUnknown(() -> days.between(first.minusDays(1), last), "2005");
    assertUnknown(() -> days.between(first, last.plusDays(1)), "2100");
    assertUnknown(() -> days.between(LocalDate.MIN, LocalDate.MAX), "-999999999");
  }

  @ParameterizedTest
  @CsvSource({
    "OUVRE, 2099-12-30, 2099-12-31",
    "OUVRABLE, 2099-12-30, 2099-12-31",
    "CALENDAIRE, 2099-12-30, 2099-12-31"
  })
  void the_last_known_day_can_be_reached(Counting counting, LocalDate from, LocalDate last) {
    assertThat(days(counting).plus(from, 1)).isEqualTo(last);
    assertThat(days(counting).between(from, last)).isEqualTo(1);
    assertThat(days(Counting.FRANC).plus(from, 0)).isEqualTo(last);
  }

  private static void assertUnknown(Runnable call, String year) {
    assertThatThrownBy(call::run)
        .isInstanceOfSatisfying(
            ViolationsException.class,
            refused ->
                assertThat(
                        refused
                            .violations()
                            .find(CalendarRules.CALENDAR_YEAR_UNKNOWN)
                            .orElseThrow()
                            .message()
                            .english())
                    .contains(year));
  }

  @ParameterizedTest
  @CsvSource({"OUVRE, 5", "OUVRABLE, 6", "FRANC, 5", "CALENDAIRE, 7"})
  void a_week_has_so_many_days(Counting counting, int expected) {
    assertThat(DayOfWeek.values()).filteredOn(counting::includes).hasSize(expected);
    assertThat(counting.includes(DayOfWeek.MONDAY)).isTrue();
  }

  @Test
  void it_says_what_it_counts() {
    assertThat(days(Counting.OUVRABLE).counting()).isEqualTo(Counting.OUVRABLE);
    assertThat(days(Counting.OUVRABLE).calendar()).isSameAs(METROPOLE);
    assertThat(Counting.values())
        .extracting(Counting::label)
        .containsExactly("jours ouvrés", "jours ouvrables", "jours francs", "jours calendaires");
  }

  @Test
  void null_is_refused_at_the_door() {
    assertThatNullPointerException().isThrownBy(() -> WorkingDays.of(null, Counting.OUVRE));
    assertThatNullPointerException().isThrownBy(() -> WorkingDays.of(METROPOLE, null));
  }
}
