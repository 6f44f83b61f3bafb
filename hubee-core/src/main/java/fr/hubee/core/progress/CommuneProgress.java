// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.rule.Message;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How far each subscription of a commune has come. Immutable; holds no personal data.
 *
 * <p>Source: guide 1.0.0 (2022, G15, G16): one subscription per démarche.
 *
 * @param lines one per démarche, in the order given
 */
public record CommuneProgress(List<SubscriptionProgress> lines) {

  public CommuneProgress {
    lines = List.copyOf(lines);
  }

  /** What to do, by who has to do it; those who have nothing to do are not there. */
  public Map<Responsible, List<Step>> byResponsible() {
    return lines.stream()
        .flatMap(line -> line.steps().stream())
        .filter(step -> step.who() != Responsible.NOBODY)
        .collect(
            Collectors.groupingBy(
                Step::who,
                () -> new EnumMap<>(Responsible.class),
                Collectors.toUnmodifiableList()));
  }

  /** What to say later if nothing moves, earliest first. */
  public List<Reminder> reminders() {
    return lines.stream().flatMap(line -> line.reminders().stream()).sorted().toList();
  }

  /** Everything in words, a blank line between two démarches. */
  public Message told() {
    return Paragraphs.of(lines.stream().map(SubscriptionProgress::told).toList(), "\n\n");
  }
}
