// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** What is true of every way of counting, on any calendar. */
class WorkingDaysLawsTest {

  private static final LocalDate FIRST = LocalDate.of(2006, 1, 1);

  @Provide
  Arbitrary<LocalDate> dates() {
    return Arbitraries.longs().between(0, 33_000).map(FIRST::plusDays);
  }

  @Provide
  Arbitrary<Set<LocalDate>> closed() {
    return Arbitraries.longs().between(0, 33_500).map(FIRST::plusDays).set().ofMaxSize(300);
  }

  private static WorkingDays days(Territory territory, Counting counting, Set<LocalDate> closed) {
    return WorkingDays.of(
        HolidayCalendar.of(territory).withClosures(Closures.on(closed)), counting);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void counting_back_what_was_added_gives_it_back(
      @ForAll Territory territory,
      @ForAll Counting counting,
      @ForAll("dates") LocalDate from,
      @ForAll("closed") Set<LocalDate> closed,
      @ForAll @IntRange(max = 300) int n) {
    WorkingDays days = days(territory, counting, closed);

    LocalDate to = days.plus(from, n);

    if (counting == Counting.FRANC) {
      assertThat(days.between(from, to)).isGreaterThanOrEqualTo(n);
      assertThat(days.isWorkingDay(to)).isTrue();
    } else {
      assertThat(days.between(from, to)).isEqualTo(n);
      assertThat(n == 0 || days.isWorkingDay(to)).isTrue();
    }
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void adding_what_was_counted_leads_to_the_next_working_day_at_most(
      @ForAll Territory territory,
      @ForAll Counting counting,
      @ForAll("dates") LocalDate from,
      @ForAll("closed") Set<LocalDate> closed,
      @ForAll @IntRange(min = 1, max = 400) int later) {
    WorkingDays days = days(territory, counting, closed);
    LocalDate to = days.next(from.plusDays(later));

    assertThat(days.plus(from, days.between(from, to))).isEqualTo(to);
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void two_steps_are_one(
      @ForAll Territory territory,
      @ForAll("dates") LocalDate from,
      @ForAll("closed") Set<LocalDate> closed,
      @ForAll @IntRange(max = 100) int some,
      @ForAll @IntRange(max = 100) int more) {
    for (Counting counting : Set.of(Counting.OUVRE, Counting.OUVRABLE, Counting.CALENDAIRE)) {
      WorkingDays days = days(territory, counting, closed);
      assertThat(days.plus(days.plus(from, some), more)).isEqualTo(days.plus(from, some + more));
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void counts_of_neighbouring_spans_add_up(
      @ForAll Territory territory,
      @ForAll("dates") LocalDate from,
      @ForAll("closed") Set<LocalDate> closed,
      @ForAll @IntRange(max = 400) int some,
      @ForAll @IntRange(max = 400) int more) {
    LocalDate middle = from.plusDays(some);
    LocalDate to = middle.plusDays(more);
    for (Counting counting : Set.of(Counting.OUVRE, Counting.OUVRABLE, Counting.CALENDAIRE)) {
      WorkingDays days = days(territory, counting, closed);
      assertThat(days.between(from, middle) + days.between(middle, to))
          .isEqualTo(days.between(from, to));
    }
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void a_term_never_comes_earlier_for_starting_later_or_lasting_longer(
      @ForAll Territory territory,
      @ForAll Counting counting,
      @ForAll("dates") LocalDate from,
      @ForAll("closed") Set<LocalDate> closed,
      @ForAll @IntRange(max = 100) int n,
      @ForAll @IntRange(max = 10) int more) {
    WorkingDays days = days(territory, counting, closed);

    LocalDate term = days.plus(from, n);

    assertThat(days.plus(from, n + more)).isAfterOrEqualTo(term);
    assertThat(days.plus(from.plusDays(more), n)).isAfterOrEqualTo(term);
    assertThat(term).isAfterOrEqualTo(from.plusDays(n));
  }

  @Property(tries = 200, edgeCases = EdgeCasesMode.NONE)
  void closing_never_brings_a_term_forward(
      @ForAll Territory territory,
      @ForAll Counting counting,
      @ForAll("dates") LocalDate from,
      @ForAll("closed") Set<LocalDate> closed,
      @ForAll @IntRange(max = 100) int n) {
    WorkingDays open = days(territory, counting, Set.of());
    WorkingDays withClosures = days(territory, counting, closed);

    assertThat(withClosures.plus(from, n)).isAfterOrEqualTo(open.plus(from, n));
    assertThat(withClosures.between(from, from.plusDays(n)))
        .isLessThanOrEqualTo(open.between(from, from.plusDays(n)));
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void the_next_working_day_is_the_first_one_and_stays(
      @ForAll Territory territory,
      @ForAll Counting counting,
      @ForAll("dates") LocalDate from,
      @ForAll("closed") Set<LocalDate> closed) {
    WorkingDays days = days(territory, counting, closed);

    LocalDate next = days.next(from);

    assertThat(days.isWorkingDay(next)).isTrue();
    assertThat(days.next(next)).isEqualTo(next);
    assertThat(from.datesUntil(next)).noneMatch(days::isWorkingDay);
  }

  @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
  void ouvres_are_ouvrables_and_ouvrables_are_calendaires(
      @ForAll Territory territory,
      @ForAll("dates") LocalDate from,
      @ForAll("closed") Set<LocalDate> closed,
      @ForAll @IntRange(max = 400) int later) {
    LocalDate to = from.plusDays(later);

    assertThat(days(territory, Counting.OUVRE, closed).between(from, to))
        .isLessThanOrEqualTo(days(territory, Counting.OUVRABLE, closed).between(from, to));
    assertThat(days(territory, Counting.OUVRABLE, closed).between(from, to))
        .isLessThanOrEqualTo(days(territory, Counting.CALENDAIRE, closed).between(from, to));
    assertThat(days(territory, Counting.CALENDAIRE, closed).between(from, to)).isEqualTo(later);
  }
}
