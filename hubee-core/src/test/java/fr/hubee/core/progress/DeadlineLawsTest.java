// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.calendar.Counting;
import fr.hubee.core.calendar.HolidayCalendar;
import fr.hubee.core.calendar.Territory;
import fr.hubee.core.calendar.WorkingDays;
import fr.hubee.core.subscription.SubscriptionLifecycle;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.profile.StaleThresholds;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is true of every date, whatever the instant it is counted from. */
class DeadlineLawsTest {

  private static final long FIRST = Instant.parse("2006-01-01T00:00:00Z").getEpochSecond();
  private static final long LAST = Instant.parse("2098-12-31T00:00:00Z").getEpochSecond();

  private final Deadlines deadlines = Deadlines.by(ProgressPolicy.standard());

  private static WorkingDays metropole(Counting counting) {
    return WorkingDays.of(HolidayCalendar.of(Territory.METROPOLE), counting);
  }

  private static Deadlines counting(Counting counting) {
    return Deadlines.by(ProgressPolicy.standard().operatorDays(metropole(counting)));
  }

  @Provide
  Arbitrary<Instant> instants() {
    return Arbitraries.longs().between(FIRST, LAST).map(Instant::ofEpochSecond);
  }

  private static LocalDate day(Instant instant) {
    return instant.atZone(SubscriptionLifecycle.ZONE).toLocalDate();
  }

  private Stream<Deadline> all(Instant since) {
    return Stream.of(
            deadlines.applicantReminder(since),
            deadlines.expectedDecision(since),
            deadlines.legalDecision(since),
            deadlines.portalWithinTheHour(since),
            deadlines.portalNextDay(since),
            deadlines.hubeeTimeout(since),
            deadlines.accountMail(since),
            deadlines.suspension(since),
            deadlines.staleFile(CaseStatus.IN_PROGRESS, since))
        .map(date -> date.orElseThrow());
  }

  @Property
  void every_date_lies_ahead_of_what_it_is_counted_from(@ForAll("instants") Instant since) {
    assertThat(all(since))
        .hasSize(9)
        .allSatisfy(
            date -> {
              assertThat(date.isPassed(since)).isFalse();
              assertThat(date.isPassed(date.passesAt())).isTrue();
              assertThat(date.day()).isAfterOrEqualTo(day(since));
              assertThat(date.said().rule()).isEqualTo(date.kind().rule());
            });
  }

  @Property
  void an_answer_is_expected_on_a_day_worked_by_the_operator(@ForAll("instants") Instant since) {
    LocalDate expected = deadlines.expectedDecision(since).orElseThrow().day();
    WorkingDays ouvre = metropole(Counting.OUVRE);
    assertThat(ouvre.isWorkingDay(expected)).isTrue();
    assertThat(ouvre.between(day(since), expected)).isEqualTo(3);
  }

  @Property
  void the_usual_counting_never_gives_the_earlier_date(@ForAll("instants") Instant since) {
    assertThat(deadlines.expectedDecision(since).orElseThrow().day())
        .isAfterOrEqualTo(counting(Counting.OUVRABLE).expectedDecision(since).orElseThrow().day());
  }

  @Property
  void an_average_of_three_days_lies_before_the_law(@ForAll("instants") Instant since) {
    assertThat(deadlines.expectedDecision(since).orElseThrow())
        .isLessThan(deadlines.legalDecision(since).orElseThrow());
  }

  @Property
  void two_months_are_two_months_of_the_calendar(@ForAll("instants") Instant since) {
    LocalDate legal = deadlines.legalDecision(since).orElseThrow().day();
    LocalDate start = day(since);
    assertThat(legal.getMonthValue()).isEqualTo((start.getMonthValue() + 1) % 12 + 1);
    assertThat(legal.getDayOfMonth())
        .isEqualTo(Math.min(start.getDayOfMonth(), legal.lengthOfMonth()));
  }

  @Property
  void hours_are_counted_as_they_elapse(@ForAll("instants") Instant since) {
    assertThat(Duration.between(since, deadlines.accountMail(since).orElseThrow().passesAt()))
        .isEqualTo(Duration.ofHours(48));
    assertThat(
            Duration.between(since, deadlines.portalWithinTheHour(since).orElseThrow().passesAt()))
        .isEqualTo(Duration.ofHours(1));
  }

  @Property
  void a_whole_day_passes_at_midnight_in_Paris(@ForAll("instants") Instant since) {
    for (Deadline date :
        List.of(
            deadlines.legalDecision(since).orElseThrow(),
            deadlines.expectedDecision(since).orElseThrow(),
            deadlines.portalNextDay(since).orElseThrow())) {
      assertThat(day(date.passesAt())).isEqualTo(date.day().plusDays(1));
      assertThat(day(date.passesAt().minusNanos(1))).isEqualTo(date.day());
    }
  }

  @Property
  void a_later_start_never_gives_an_earlier_date(
      @ForAll("instants") Instant one, @ForAll("instants") Instant other) {
    Instant earlier = one.isBefore(other) ? one : other;
    Instant later = one.isBefore(other) ? other : one;
    List<Deadline> first = all(earlier).toList();
    List<Deadline> second = all(later).toList();
    for (int at = 0; at < first.size(); at++) {
      assertThat(first.get(at).passesAt()).isBeforeOrEqualTo(second.get(at).passesAt());
    }
  }

  @Property
  void a_file_is_stale_from_the_day_on_which_its_threshold_is_counted(
      @ForAll("instants") Instant since) {
    WorkingDays ouvre = metropole(Counting.OUVRE);
    StaleThresholds.standard()
        .all()
        .forEach(
            (status, days) -> {
              LocalDate stale = deadlines.staleFile(status, since).orElseThrow().day();
              assertThat(ouvre.between(day(since), stale)).isEqualTo(days);
              assertThat(ouvre.between(day(since), stale.minusDays(1))).isLessThan(days);
            });
  }
}
