// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.hubee.core.calendar.Counting;
import fr.hubee.core.calendar.HolidayCalendar;
import fr.hubee.core.calendar.Territory;
import fr.hubee.core.calendar.WorkingDays;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.law.Printable;
import fr.hubee.core.teledossier.AttachmentStatus;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.profile.StaleThresholds;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Dates in Paris: holidays, ends of months, nights when the clocks change. */
class DeadlinesTest {

  private final Deadlines deadlines = Deadlines.by(ProgressPolicy.standard());

  private static Deadlines counting(Counting counting) {
    return Deadlines.by(
        ProgressPolicy.standard()
            .operatorDays(WorkingDays.of(HolidayCalendar.of(Territory.METROPOLE), counting)));
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T09:00:00Z, 2026-11-26",
    // A Friday, then a Saturday night.
    "2026-11-20T09:00:00Z, 2026-11-25",
    "2026-11-21T22:30:00Z, 2026-11-25",
    // 11 November is a holiday.
    "2026-11-10T09:00:00Z, 2026-11-16",
    // Half past midnight in Paris, the day before in Greenwich.
    "2026-11-22T23:30:00Z, 2026-11-26",
    // Christmas on a Friday, New Year's Day on the next.
    "2026-12-24T09:00:00Z, 2026-12-30",
    "2026-12-30T09:00:00Z, 2027-01-05",
  })
  void an_answer_is_expected_after_three_days_worked_by_the_operator(
      Instant handedIn, LocalDate day) {
    Deadline expected = deadlines.expectedDecision(handedIn).orElseThrow();
    assertThat(expected.day()).isEqualTo(day);
    assertThat(expected.nature()).isEqualTo(DeadlineNature.INFORMATIVE);
  }

  @Test
  void the_counting_is_a_choice_that_is_named() {
    Instant friday = Instant.parse("2026-11-20T09:00:00Z");
    Deadline ouvrable = counting(Counting.OUVRABLE).expectedDecision(friday).orElseThrow();
    assertThat(ouvrable.day()).isEqualTo("2026-11-24");
    assertThat(ouvrable.said().message().french())
        .isEqualTo(
            "Réponse attendue vers le 24/11/2026 (en moyenne 3 jours, comptés ici en jours"
                + " ouvrables).");
    assertThat(deadlines.expectedDecision(friday).orElseThrow().said().message().french())
        .contains("jours ouvrés");
    assertThat(ouvrable.said().remedy().french()).contains("pas un engagement");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T09:00:00Z, 2027-01-23",
    // The end of a shorter month stands for the days that it lacks.
    "2026-12-31T09:00:00Z, 2027-02-28",
    "2027-12-31T09:00:00Z, 2028-02-29",
    "2026-12-28T09:00:00Z, 2027-02-28",
    "2026-07-31T09:00:00Z, 2026-09-30",
    "2026-02-28T09:00:00Z, 2026-04-28",
    // After midnight in Paris it is the next day, in winter by one hour, in summer by two.
    "2026-11-30T22:59:59Z, 2027-01-30",
    "2026-11-30T23:00:00Z, 2027-02-01",
    "2026-07-30T21:59:59Z, 2026-09-30",
    "2026-07-30T22:00:00Z, 2026-09-30",
    "2026-07-31T22:00:00Z, 2026-10-01",
  })
  void two_months_of_silence_are_counted_from_day_to_day_in_Paris(Instant handedIn, LocalDate day) {
    Deadline legal = deadlines.legalDecision(handedIn).orElseThrow();
    assertThat(legal.day()).isEqualTo(day);
    assertThat(legal.nature()).isEqualTo(DeadlineNature.LEGAL);
  }

  @Test
  void handing_in_again_starts_the_two_months_anew() {
    Instant first = Instant.parse("2026-11-02T09:00:00Z");
    Instant again = Instant.parse("2026-11-20T09:00:00Z");
    assertThat(deadlines.legalDecision(first).orElseThrow().day()).isEqualTo("2027-01-02");
    assertThat(deadlines.legalDecision(again).orElseThrow().day()).isEqualTo("2027-01-20");
  }

  @Test
  void a_day_is_passed_when_it_is_over_in_Paris() {
    Deadline legal = deadlines.legalDecision(Instant.parse("2026-11-23T09:00:00Z")).orElseThrow();
    assertThat(legal.passesAt()).isEqualTo("2027-01-23T23:00:00Z");
    assertThat(legal.isPassed(Instant.parse("2027-01-23T22:59:59.999Z"))).isFalse();
    assertThat(legal.isPassed(Instant.parse("2027-01-23T23:00:00Z"))).isTrue();
    assertThat(legal).hasToString("LEGAL_DECISION 2027-01-23");
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T09:00:00Z, 2026-11-25T09:00:00Z, 25/11/2026 à 10:00",
    // The clocks go forward: the third day ends an hour later on the clock.
    "2026-03-28T09:00:00Z, 2026-03-30T09:00:00Z, 30/03/2026 à 11:00",
    // The clocks go back: an hour earlier.
    "2026-10-24T08:00:00Z, 2026-10-26T08:00:00Z, 26/10/2026 à 09:00",
    // Seconds are not shown, never promised.
    "2026-11-23T09:00:59Z, 2026-11-25T09:00:59Z, 25/11/2026 à 10:00",
  })
  void the_mail_of_the_account_lives_48_hours_whatever_the_clocks_do(
      Instant created, Instant lapses, String shown) {
    Deadline mail = deadlines.accountMail(created).orElseThrow();
    assertThat(mail.passesAt()).isEqualTo(lapses);
    assertThat(mail.said().message().french()).contains("jusqu'au " + shown);
    assertThat(mail.nature()).isEqualTo(DeadlineNature.EFFECT);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-12-01, 2026-11-30T23:01:00Z",
    "2026-07-01, 2026-06-30T22:01:00Z",
    // The nights when the clocks change: 00:01 comes before they do.
    "2026-03-29, 2026-03-28T23:01:00Z",
    "2026-10-25, 2026-10-24T22:01:00Z",
  })
  void an_activation_takes_effect_one_minute_after_midnight_in_Paris(
      LocalDate day, Instant effect) {
    Deadline activation = deadlines.activation(day);
    assertThat(activation.passesAt()).isEqualTo(effect);
    assertThat(activation.day()).isEqualTo(day);
    assertThat(activation.said().message().english()).contains(day + " at 00:01");
  }

  @Test
  void an_activation_on_a_day_that_nobody_can_have_meant_is_still_a_date() {
    for (LocalDate day : List.of(LocalDate.MIN, LocalDate.EPOCH, LocalDate.MAX)) {
      assertThat(deadlines.activation(day).day()).isEqualTo(day);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "2026-11-23T09:00:00Z, 2026-11-24, 2026-11-23T23:00:00Z",
    "2026-11-23T23:00:00Z, 2026-11-25, 2026-11-24T23:00:00Z",
    "2026-03-28T12:00:00Z, 2026-03-29, 2026-03-28T23:00:00Z",
  })
  void a_suspension_takes_effect_when_the_next_day_begins(
      Instant suspended, LocalDate day, Instant effect) {
    Deadline suspension = deadlines.suspension(suspended).orElseThrow();
    assertThat(suspension.day()).isEqualTo(day);
    assertThat(suspension.passesAt()).isEqualTo(effect);
  }

  @Test
  void the_portal_shows_it_within_the_hour_or_the_next_day_as_two_documents_say() {
    Instant approved = Instant.parse("2026-11-23T22:30:00Z");
    Deadline hour = deadlines.portalWithinTheHour(approved).orElseThrow();
    Deadline nextDay = deadlines.portalNextDay(approved).orElseThrow();
    assertThat(hour.passesAt()).isEqualTo("2026-11-23T23:30:00Z");
    assertThat(hour.day()).isEqualTo("2026-11-24");
    assertThat(nextDay.day()).isEqualTo("2026-11-24");
    assertThat(nextDay.passesAt()).isEqualTo("2026-11-24T23:00:00Z");
    assertThat(hour.said().source().date()).isEqualTo("2024");
    assertThat(nextDay.said().source().date()).isEqualTo("2021");
  }

  @Test
  void hubee_is_given_one_working_day_then_the_support_is_worth_a_mail() {
    Deadline friday = deadlines.hubeeTimeout(Instant.parse("2026-11-20T17:00:00Z")).orElseThrow();
    assertThat(friday.day()).isEqualTo("2026-11-23");
    assertThat(friday.passesAt()).isEqualTo("2026-11-23T23:00:00Z");
  }

  @ParameterizedTest
  @CsvSource({
    "HUBEE_RECEIVED, 2026-11-20T09:00:00Z, 2026-11-23",
    "HUBEE_NOTIFIED, 2026-11-20T09:00:00Z, 2026-11-24",
    "SI_RECEIVED, 2026-11-10T09:00:00Z, 2026-11-16",
    "IN_PROGRESS, 2026-11-23T09:00:00Z, 2026-12-07",
  })
  void a_file_is_stale_after_so_many_working_days(String status, Instant since, LocalDate day) {
    Deadline stale = deadlines.staleFile(new CaseStatus(status), since).orElseThrow();
    assertThat(stale.day()).isEqualTo(day);
    assertThat(stale.isPassed(since)).isFalse();
    assertThat(stale.isPassed(day.atStartOfDay().toInstant(ZoneOffset.UTC))).isTrue();
  }

  @Test
  void a_piece_whose_bytes_are_awaited_is_stale_the_next_working_day() {
    Deadline stale = deadlines.staleFile(AttachmentStatus.PENDING, SomeFacts.FRIDAY).orElseThrow();
    assertThat(stale.day()).isEqualTo("2026-11-23");
    assertThat(stale.said().message().french())
        .contains("depuis le 20/11/2026", "avant le 23/11/2026");
  }

  @Test
  void a_status_without_a_threshold_is_never_stale() {
    for (String status : List.of("DONE", "PENDING", "hubee_received", "", "\u0000")) {
      assertThat(deadlines.staleFile(new CaseStatus(status), SomeFacts.NOW)).isEmpty();
    }
  }

  @Test
  void files_are_counted_on_the_holidays_of_their_commune() {
    Deadlines strasbourg = Deadlines.by(ProgressPolicy.forCommune(new CodeCommune("67482")));
    Instant thursday = Instant.parse("2025-12-24T09:00:00Z");
    assertThat(deadlines.staleFile(CaseStatus.HUBEE_RECEIVED, thursday).orElseThrow().day())
        .isEqualTo("2025-12-26");
    assertThat(strasbourg.staleFile(CaseStatus.HUBEE_RECEIVED, thursday).orElseThrow().day())
        .isEqualTo("2025-12-29");
    assertThat(strasbourg.expectedDecision(thursday))
        .isEqualTo(deadlines.expectedDecision(thursday));
  }

  @Test
  void a_date_that_nobody_can_have_meant_has_no_deadline() {
    List<Function<Instant, Optional<Deadline>>> all =
        List.of(
            deadlines::applicantReminder,
            deadlines::expectedDecision,
            deadlines::legalDecision,
            deadlines::portalWithinTheHour,
            deadlines::portalNextDay,
            deadlines::hubeeTimeout,
            deadlines::accountMail,
            deadlines::suspension,
            since -> deadlines.staleFile(AttachmentStatus.PENDING, since));
    for (Function<Instant, Optional<Deadline>> each : all) {
      assertThat(each.apply(Instant.MIN)).isEmpty();
      assertThat(each.apply(Instant.EPOCH)).isEmpty();
      assertThat(each.apply(Instant.parse("2005-12-31T22:59:59Z"))).isEmpty();
      assertThat(each.apply(Instant.parse("2005-12-31T23:00:00Z"))).isPresent();
      assertThat(each.apply(Instant.parse("2098-12-31T22:59:59Z"))).isPresent();
      assertThat(each.apply(Instant.parse("2098-12-31T23:00:00Z"))).isEmpty();
      assertThat(each.apply(Instant.MAX)).isEmpty();
      assertThat(each.apply(SomeFacts.NOW))
          .hasValueSatisfying(date -> Printable.assertPrintable(date.said()));
    }
  }

  @Test
  void the_longest_wait_ends_within_the_years_known() {
    ProgressPolicy slow =
        new ProgressPolicy(
            ProgressPolicy.standard().operatorDays(),
            ProgressPolicy.MOST_DAYS,
            ProgressPolicy.MOST_DAYS,
            ProgressPolicy.MOST_DAYS,
            ProgressPolicy.standard().communeDays(),
            StaleThresholds.standard().with(AttachmentStatus.PENDING, ProgressPolicy.MOST_DAYS));
    Instant last = Instant.parse("2098-12-31T22:59:59Z");
    assertThat(Deadlines.by(slow).expectedDecision(last)).isPresent();
    assertThat(Deadlines.by(slow).staleFile(AttachmentStatus.PENDING, last)).isPresent();
    assertThat(Deadlines.by(slow).applicantReminder(last)).isPresent();
  }

  @Test
  void constants_are_those_of_the_documents() {
    assertThat(Deadlines.ACCOUNT_MAIL_VALIDITY).isEqualTo(Duration.ofDays(2));
    assertThat(Deadlines.PORTAL_DELAY).isEqualTo(Duration.ofMinutes(60));
    assertThat(Deadlines.LEGAL_MONTHS).isEqualTo(2);
    assertThatNullPointerException().isThrownBy(() -> Deadlines.by(null));
  }
}
