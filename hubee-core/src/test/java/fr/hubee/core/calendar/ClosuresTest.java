// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The days on which a mairie is closed by its own decision. */
class ClosuresTest {

  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  private static List<LocalDate> closedInTheWeek(Closures closures) {
    return MONDAY.datesUntil(MONDAY.plusDays(7)).filter(closures::isClosed).toList();
  }

  @Test
  void none_closes_nothing() {
    assertThat(closedInTheWeek(Closures.none())).isEmpty();
  }

  @Test
  void dates_close_themselves_were_they_named_twice() {
    assertThat(closedInTheWeek(Closures.on(MONDAY, MONDAY.plusDays(2), MONDAY)))
        .containsExactly(MONDAY, MONDAY.plusDays(2));
  }

  @Test
  void dates_are_those_that_were_given() {
    List<LocalDate> given = new ArrayList<>(List.of(MONDAY));
    Closures closures = Closures.on(given);
    given.add(MONDAY.plusDays(1));

    assertThat(closedInTheWeek(closures)).containsExactly(MONDAY);
  }

  @Test
  void days_of_the_week_close_every_week() {
    assertThat(closedInTheWeek(Closures.every(DayOfWeek.SATURDAY, DayOfWeek.WEDNESDAY)))
        .containsExactly(MONDAY.plusDays(2), MONDAY.plusDays(5));
    assertThat(Closures.every(DayOfWeek.SATURDAY).isClosed(MONDAY.plusDays(12))).isTrue();
  }

  @Test
  void days_of_the_year_close_every_year() {
    Closures polynesia = Closures.everyYear(MonthDay.of(3, 5), MonthDay.of(2, 29));

    assertThat(polynesia.isClosed(LocalDate.of(2026, 3, 5))).isTrue();
    assertThat(polynesia.isClosed(LocalDate.of(2031, 3, 5))).isTrue();
    assertThat(polynesia.isClosed(LocalDate.of(2026, 5, 3))).isFalse();
    assertThat(polynesia.isClosed(LocalDate.of(2028, 2, 29))).isTrue();
    assertThat(polynesia.isClosed(LocalDate.of(2027, 2, 28))).isFalse();
  }

  @Test
  void a_span_closes_both_its_ends() {
    assertThat(closedInTheWeek(Closures.between(MONDAY.plusDays(1), MONDAY.plusDays(3))))
        .containsExactly(MONDAY.plusDays(1), MONDAY.plusDays(2), MONDAY.plusDays(3));
    assertThat(closedInTheWeek(Closures.between(MONDAY, MONDAY))).containsExactly(MONDAY);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Closures.between(MONDAY, MONDAY.minusDays(1)));
  }

  @Test
  void either_closes() {
    Closures both = Closures.on(MONDAY).and(Closures.every(DayOfWeek.FRIDAY));

    assertThat(closedInTheWeek(both)).containsExactly(MONDAY, MONDAY.plusDays(4));
    assertThatNullPointerException().isThrownBy(() -> both.and(null));
  }
}
