// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How far one subscription has come, what is missing and who must act. Immutable; holds no personal
 * data.
 *
 * <p>Source: guide 1.0.0 (2022, G71–G74), activation guide 1.1.0 (2024).
 *
 * @param demarche which démarche
 * @param asOf the instant at which this is true
 * @param stage how far it has come
 * @param sinceOrNull since when; null when nobody knows
 * @param steps what to do, that of the stage first; never empty
 * @param deadlines the dates of this stage, those behind included, earliest first
 * @param reminders what to say later if nothing moves, earliest first; none of them is due yet
 */
public record SubscriptionProgress(
    DemarcheCode demarche,
    Instant asOf,
    Stage stage,
    @Nullable Instant sinceOrNull,
    List<Step> steps,
    List<Deadline> deadlines,
    List<Reminder> reminders) {

  /**
   * @throws IllegalArgumentException when there is no step
   */
  public SubscriptionProgress {
    Objects.requireNonNull(demarche, "demarche");
    Objects.requireNonNull(asOf, "asOf");
    Objects.requireNonNull(stage, "stage");
    steps = List.copyOf(steps);
    deadlines = List.copyOf(deadlines);
    reminders = List.copyOf(reminders);
    if (steps.isEmpty()) {
      throw new IllegalArgumentException("every stage has a step, were it to wait");
    }
  }

  /** Since when it is at this stage. */
  public Optional<Instant> since() {
    return Optional.ofNullable(sinceOrNull);
  }

  /** What to do first. */
  public Step next() {
    return steps.get(0);
  }

  /** The dates still to come, earliest first. */
  public List<Deadline> ahead() {
    return deadlines.stream().filter(date -> !date.isPassed(asOf)).toList();
  }

  /** What is the matter, for a page that shows violations. */
  public Violations violations() {
    return Violations.of(steps.stream().map(Step::said).toList());
  }

  /**
   * Everything in words, as a clerk reads it: what is the matter, who should do what, the dates
   * still to come. Several lines.
   */
  public Message told() {
    return Paragraphs.of(
        Stream.concat(
                steps.stream().map(Step::told),
                ahead().stream().map(Deadline::said).map(Violation::message))
            .toList(),
        "\n");
  }
}
