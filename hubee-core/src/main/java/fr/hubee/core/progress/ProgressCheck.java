// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.demarche.DemarcheCatalogue;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Says how far subscriptions have come. Immutable and thread-safe, as far as the policy's calendars
 * are.
 *
 * <pre>{@code
 * SubscriptionProgress progress = ProgressCheck.standard().check(facts, clock);
 * page.show(progress.stage().label(), progress.told().french());
 * }</pre>
 *
 * <p>Source: a choice of this library; the tables are {@link StageTable}, {@link AdviceTable} and
 * {@link NoteTable}.
 */
public final class ProgressCheck {

  private final DemarcheCatalogue catalogue;
  private final StageDates dates;

  /**
   * Builds a check.
   *
   * @param catalogue the démarches that exist, for their labels and their operators
   * @param policy the choices behind the dates
   */
  public ProgressCheck(DemarcheCatalogue catalogue, ProgressPolicy policy) {
    this.catalogue = Objects.requireNonNull(catalogue, "catalogue");
    this.dates = new StageDates(Deadlines.by(policy));
  }

  /** Returns a check with the standard catalogue and the usual choices. */
  public static ProgressCheck standard() {
    return new ProgressCheck(DemarcheCatalogue.standard(), ProgressPolicy.standard());
  }

  /** Says how far these subscriptions of one commune have come by now. */
  public CommuneProgress check(Collection<ProgressFacts> facts, Clock clock) {
    return new CommuneProgress(facts.stream().map(each -> check(each, clock)).toList());
  }

  /** Says how far this subscription has come by now. */
  public SubscriptionProgress check(ProgressFacts facts, Clock clock) {
    Stage stage = StageTable.decide(facts.signs());
    return told(
        new Telling(facts, catalogue.find(facts.demarche()).orElse(null), stage), clock.instant());
  }

  private SubscriptionProgress told(Telling telling, Instant now) {
    AdviceRow row = AdviceTable.of(telling.stage());
    List<Reminder> later = later(row, telling);
    return new SubscriptionProgress(
        telling.facts().demarche(),
        now,
        telling.stage(),
        telling.since().orElse(null),
        steps(row, later, telling, now),
        deadlines(row, later, telling),
        reminders(later, now));
  }

  /** What will be said, or is said already, once each date of the row has passed. */
  private List<Reminder> later(AdviceRow row, Telling telling) {
    return row.later().stream()
        .flatMap(
            later ->
                dates.of(later.date(), telling).stream()
                    .map(date -> new Reminder(date, later.advice().in(telling))))
        .toList();
  }

  private static List<Step> steps(
      AdviceRow row, List<Reminder> later, Telling telling, Instant now) {
    Step current =
        later.stream()
            .filter(reminder -> reminder.date().isPassed(now))
            .map(Reminder::step)
            .reduce((earlier, last) -> last)
            .orElseGet(() -> row.atFirst().in(telling));
    return Stream.concat(Stream.of(current), NoteTable.said(telling)).toList();
  }

  private List<Deadline> deadlines(AdviceRow row, List<Reminder> later, Telling telling) {
    return Stream.concat(
            later.stream().map(Reminder::date),
            row.dates().stream().flatMap(kind -> dates.of(kind, telling).stream()))
        .sorted()
        .toList();
  }

  private static List<Reminder> reminders(List<Reminder> later, Instant now) {
    return later.stream().filter(reminder -> !reminder.date().isPassed(now)).sorted().toList();
  }
}
