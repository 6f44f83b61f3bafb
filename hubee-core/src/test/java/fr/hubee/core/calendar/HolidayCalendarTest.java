// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.rule.ViolationsException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The calendar of one commune. */
class HolidayCalendarTest {

  private static final CodeCommune CLAMART = new CodeCommune("92023");
  private static final CodeCommune COLMAR = new CodeCommune("68066");
  private static final LocalDate GOOD_FRIDAY = LocalDate.of(2026, 4, 3);
  private static final LocalDate EASTER_MONDAY = LocalDate.of(2026, 4, 6);

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  @Test
  void a_commune_keeps_the_calendar_of_its_zone() {
    assertThat(HolidayCalendar.forCommune(COLMAR).territory()).isEqualTo(Territory.ALSACE_MOSELLE);
    assertThat(HolidayCalendar.forCommune(COLMAR).holidays(2026))
        .isEqualTo(HolidayCalendar.of(Territory.ALSACE_MOSELLE).holidays(2026))
        .hasSize(13);
    assertThat(HolidayCalendar.forCommune(CLAMART)).hasToString("HolidayCalendar[metropole]");
  }

  @Test
  void a_code_without_a_zone_has_no_calendar() {
    assertThatThrownBy(() -> HolidayCalendar.forCommune(new CodeCommune("98901")))
        .isInstanceOf(ViolationsException.class);
    assertThatThrownBy(() -> HolidayCalendar.forCommune(new CodeCommune("98901"), code -> true))
        .isInstanceOf(ViolationsException.class);
  }

  @Test
  void good_friday_is_a_holiday_where_the_caller_says_that_a_church_stands() {
    assertThat(goodFriday(HolidayCalendar.forCommune(COLMAR))).isTrue();
    assertThat(goodFriday(HolidayCalendar.forCommune(COLMAR, COLMAR::equals))).isTrue();
    assertThat(goodFriday(HolidayCalendar.forCommune(COLMAR, CLAMART::equals))).isFalse();
  }

  @Test
  void elsewhere_nobody_asks_about_churches() {
    List<CodeCommune> asked = new ArrayList<>();

    HolidayCalendar calendar = HolidayCalendar.forCommune(CLAMART, asked::add);

    assertThat(asked).isEmpty();
    assertThat(goodFriday(calendar)).isFalse();
    assertThat(calendar.holidays(2026)).hasSize(11);
  }

  @Test
  void without_good_friday_the_other_days_stay() {
    HolidayCalendar alsace = HolidayCalendar.of(Territory.ALSACE_MOSELLE);

    HolidayCalendar without = alsace.withoutGoodFriday();

    assertThat(without.territory()).isEqualTo(Territory.ALSACE_MOSELLE);
    assertThat(without.holiday(GOOD_FRIDAY)).isEmpty();
    assertThat(without.holiday(EASTER_MONDAY)).isPresent();
    assertThat(without.holiday(day("2026-12-26"))).isPresent();
    assertThat(without.holidays(2026)).hasSize(12);
    assertThat(goodFriday(alsace)).isTrue();
    assertThat(HolidayCalendar.of(Territory.GUYANE).withoutGoodFriday().holidays(2026))
        .isEqualTo(HolidayCalendar.of(Territory.GUYANE).holidays(2026));
  }

  private static boolean goodFriday(HolidayCalendar calendar) {
    return calendar.isClosed(GOOD_FRIDAY);
  }

  @Test
  void a_closure_closes_and_is_no_holiday() {
    LocalDate bridge = day("2026-05-15");
    HolidayCalendar open = HolidayCalendar.forCommune(CLAMART);

    HolidayCalendar closed = open.withClosures(Closures.on(bridge));

    assertThat(closed.isClosed(bridge)).isTrue();
    assertThat(closed.holiday(bridge)).isEmpty();
    assertThat(closed.holidays(2026)).isEqualTo(open.holidays(2026));
    assertThat(closed.isClosed(bridge.minusDays(1))).as("Ascension").isTrue();
    assertThat(closed.isClosed(bridge.plusDays(1))).isFalse();
    assertThat(open.isClosed(bridge)).isFalse();
  }

  @Test
  void closures_add_up_and_outlive_good_friday() {
    HolidayCalendar calendar =
        HolidayCalendar.forCommune(COLMAR)
            .withClosures(Closures.every(DayOfWeek.SATURDAY))
            .withClosures(Closures.on(day("2026-07-13")))
            .withoutGoodFriday();

    assertThat(calendar.isClosed(day("2026-07-11"))).isTrue();
    assertThat(calendar.isClosed(day("2026-07-13"))).isTrue();
    assertThat(calendar.isClosed(day("2026-07-10"))).isFalse();
    assertThat(goodFriday(calendar)).isFalse();
  }

  @Test
  void a_change_of_closures_is_seen_at_once() {
    List<LocalDate> afterAFire = new ArrayList<>();
    HolidayCalendar calendar =
        HolidayCalendar.forCommune(CLAMART).withClosures(afterAFire::contains);
    assertThat(calendar.isClosed(day("2026-09-01"))).isFalse();

    afterAFire.add(day("2026-09-01"));

    assertThat(calendar.isClosed(day("2026-09-01"))).isTrue();
  }

  @Test
  void a_sunday_is_neither_a_holiday_nor_closed_by_itself() {
    assertThat(HolidayCalendar.forCommune(CLAMART).isClosed(day("2026-04-05"))).isFalse();
  }

  @Test
  void the_list_of_a_year_cannot_be_changed() {
    List<HolidayDate> days = HolidayCalendar.forCommune(CLAMART).holidays(2026);

    assertThatThrownBy(days::clear).isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void the_first_and_the_last_year_are_whole() {
    HolidayCalendar calendar = HolidayCalendar.forCommune(CLAMART);

    assertThat(calendar.holidays(2006)).hasSize(11);
    assertThat(calendar.holidays(2099)).hasSize(11);
    assertThat(calendar.holiday(day("2006-01-01"))).isPresent();
    assertThat(calendar.isClosed(day("2099-12-31"))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2005-12-31", "2100-01-01", "-999999999-01-01", "+999999999-12-31", "0000-01-01"})
  void any_other_year_is_refused_and_never_guessed(LocalDate unknown) {
    HolidayCalendar calendar = HolidayCalendar.forCommune(CLAMART);

    assertUnknown(() -> calendar.holidays(unknown.getYear()));
    assertUnknown(() -> calendar.holiday(unknown));
    assertUnknown(() -> calendar.isClosed(unknown));
    assertThat(HolidayCalendar.check(unknown, "depot").at("depot").isEmpty()).isFalse();
  }

  @Test
  void a_known_date_is_found_good() {
    assertThat(HolidayCalendar.check(day("2006-01-01"), "depot").isEmpty()).isTrue();
    assertThat(HolidayCalendar.check(day("2099-12-31"), "depot").isEmpty()).isTrue();
  }

  private static void assertUnknown(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ViolationsException.class,
            refused ->
                assertThat(refused.violations().contains(CalendarRules.CALENDAR_YEAR_UNKNOWN))
                    .isTrue());
  }

  @Test
  void null_is_refused_at_the_door() {
    HolidayCalendar calendar = HolidayCalendar.forCommune(CLAMART);

    assertThatNullPointerException().isThrownBy(() -> HolidayCalendar.of(null));
    assertThatNullPointerException().isThrownBy(() -> calendar.withClosures(null));
  }
}
