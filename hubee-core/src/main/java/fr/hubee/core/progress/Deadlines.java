// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.calendar.Counting;
import fr.hubee.core.calendar.HolidayCalendar;
import fr.hubee.core.rule.Message;
import fr.hubee.core.subscription.SubscriptionLifecycle;
import fr.hubee.core.teledossier.WireCode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Computes dates from instants, in Paris and by the choices of a {@link ProgressPolicy}: whole days
 * for what people count in days, elapsed time for what a machine counts in hours. Immutable and
 * thread-safe, as far as the policy's calendars are.
 *
 * <p>Every method answers empty for an instant outside the years {@link HolidayCalendar#FIRST_YEAR}
 * to {@link HolidayCalendar#LAST_YEAR}, the last excluded: no date is better than a guessed one.
 *
 * <p>Source: guide 1.0.0 (2022, G71), DataPass v2, acknowledgement mail (2026-08-06), activation
 * guide 1.1.0 (2024), HubEE specification 1.2.2 (2021-08-31).
 */
public final class Deadlines {

  /** How long the mail that creates a password is valid: 48 hours, as they elapse. */
  public static final Duration ACCOUNT_MAIL_VALIDITY = Duration.ofDays(2);

  /** How soon the portal shows an approved subscription, says the guide of 2024. */
  public static final Duration PORTAL_DELAY = Duration.ofHours(1);

  /** After how many months of silence a request counts as refused. */
  public static final int LEGAL_MONTHS = 2;

  private final ProgressPolicy policy;

  private Deadlines(ProgressPolicy policy) {
    this.policy = Objects.requireNonNull(policy, "policy");
  }

  /** Returns a computer of dates that makes these choices. */
  public static Deadlines by(ProgressPolicy policy) {
    return new Deadlines(policy);
  }

  /** When an applicant who has not moved since then is worth a reminder. */
  public Optional<Deadline> applicantReminder(Instant since) {
    return ParisDays.of(since)
        .map(day -> day.plusDays(policy.reminderDays()))
        .map(day -> from(DeadlineKind.APPLICANT_REMINDER, day, day));
  }

  /** When an answer is expected for a request handed in then; informative. */
  public Optional<Deadline> expectedDecision(Instant handedIn) {
    Counting counting = policy.operatorDays().counting();
    Message counted = new Message(counting.label(), counting.name());
    return ParisDays.of(handedIn)
        .map(day -> policy.operatorDays().plus(day, policy.decisionDays()))
        .map(
            day ->
                wholeDay(DeadlineKind.EXPECTED_DECISION, day, day, policy.decisionDays(), counted));
  }

  /**
   * When silence becomes a refusal: two months, day for day, the last day of a shorter month
   * standing for those that it lacks. Count from the last time that the request was handed in.
   */
  public Optional<Deadline> legalDecision(Instant lastHandedIn) {
    return ParisDays.of(lastHandedIn)
        .map(day -> day.plusMonths(LEGAL_MONTHS))
        .map(day -> wholeDay(DeadlineKind.LEGAL_DECISION, day, day));
  }

  /** When the portal shows a subscription approved then, as the guide of 2024 says. */
  public Optional<Deadline> portalWithinTheHour(Instant approved) {
    return hour(DeadlineKind.PORTAL_WITHIN_THE_HOUR, approved, PORTAL_DELAY);
  }

  /** The same, as the answers of 2021 said: the next day. */
  public Optional<Deadline> portalNextDay(Instant approved) {
    return ParisDays.of(approved)
        .map(day -> day.plusDays(1))
        .map(day -> wholeDay(DeadlineKind.PORTAL_NEXT_DAY, day, day));
  }

  /** After which an approval that HubEE does not show is worth a mail to the support. */
  public Optional<Deadline> hubeeTimeout(Instant approved) {
    return ParisDays.of(approved)
        .map(day -> policy.operatorDays().plus(day, policy.hubeeTimeoutDays()))
        .map(day -> wholeDay(DeadlineKind.HUBEE_TIMEOUT, day, day));
  }

  /** When the mail that HubEE sent at the creation lapses: 48 hours, whatever the clocks do. */
  public Optional<Deadline> accountMail(Instant created) {
    return hour(DeadlineKind.ACCOUNT_MAIL, created, ACCOUNT_MAIL_VALIDITY);
  }

  /** When an activation set for this day takes effect: 00:01 in Paris. */
  public Deadline activation(LocalDate day) {
    return new Deadline(
        DeadlineKind.ACTIVATION,
        day,
        SubscriptionLifecycle.effectiveAt(day),
        DeadlineKind.ACTIVATION
            .rule()
            .at("activationDate", day, SubscriptionLifecycle.EFFECTIVE_TIME));
  }

  /** The first day without new télédossiers, after a suspension at that instant. */
  public Optional<Deadline> suspension(Instant suspended) {
    return ParisDays.of(suspended).map(day -> suspension(suspended, day.plusDays(1)));
  }

  private static Deadline suspension(Instant suspended, LocalDate day) {
    return new Deadline(
        DeadlineKind.SUSPENSION,
        day,
        SubscriptionLifecycle.suspensionEffectiveAt(suspended),
        DeadlineKind.SUSPENSION.rule().at("since", day));
  }

  /**
   * The first day on which a télédossier, or one of its files, that has kept its status since then
   * is worth a look; empty for a status in which nobody waits.
   */
  public Optional<Deadline> staleFile(WireCode status, Instant since) {
    OptionalInt threshold = policy.staleAfter().of(status);
    return threshold.isEmpty()
        ? Optional.empty()
        : ParisDays.of(since).map(day -> stale(status, day, threshold.getAsInt()));
  }

  private Deadline stale(WireCode status, LocalDate since, int threshold) {
    LocalDate day = policy.communeDays().plus(since, threshold);
    return from(DeadlineKind.STALE_FILE, day, status.label(), since, day);
  }

  private static Optional<Deadline> hour(DeadlineKind kind, Instant since, Duration delay) {
    return ParisDays.at(since).map(start -> hour(kind, since.plus(delay), start.plus(delay)));
  }

  /** Shown to the minute, passed at the very instant. */
  private static Deadline hour(DeadlineKind kind, Instant at, ZonedDateTime shown) {
    LocalDate day = shown.toLocalDate();
    return new Deadline(kind, day, at, kind.rule().at("since", day, shown.toLocalTime()));
  }

  /** Passed when the day is over. */
  private static Deadline wholeDay(DeadlineKind kind, LocalDate day, Object... said) {
    return new Deadline(kind, day, ParisDays.endOf(day), kind.rule().at("since", said));
  }

  /** Passed when the day begins. */
  private static Deadline from(DeadlineKind kind, LocalDate day, Object... said) {
    return new Deadline(kind, day, ParisDays.startOf(day), kind.rule().at("since", said));
  }
}
