// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.rule.Violations;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a commune has to do for its wish, in order: an act never comes before the one that it waits
 * for, and what can be done now comes first. CertDc and the bundle are two requests: their acts do
 * not wait for each other. Acts that follow a question suppose that the answer changes nothing:
 * plan again after each act. Immutable; two plans are equal when all their parts are.
 *
 * <p>Source: guide 1.0.0 (2022, G15, G30), DataPass v2 (2026-08-06).
 *
 * @param commune for whom
 * @param date the day of the plan
 * @param remarks everything that the rules found, what each act answers included
 * @param acts numbered from 1; never empty
 */
public record Plan(Commune commune, LocalDate date, Violations remarks, List<PlannedAct> acts) {

  public Plan {
    Objects.requireNonNull(commune, "commune");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(remarks, "remarks");
    acts = List.copyOf(acts);
  }

  /** The acts of one form, those that serve every form left out. */
  public List<PlannedAct> of(RequestForm form) {
    return acts.stream().filter(act -> form.equals(act.formOrNull())).toList();
  }

  /** The acts that somebody can do now. */
  public List<PlannedAct> now() {
    return acts.stream()
        .filter(act -> act.afterOrNull() == null && act.kind().nature() == Nature.TO_DO)
        .toList();
  }

  /** True when nobody has anything to do, now or later. */
  public boolean isSettled() {
    return acts.stream().allMatch(act -> act.kind().nature() == Nature.SETTLED);
  }

  /** Returns the commune, the day and one act per line. */
  @Override
  public String toString() {
    return acts.stream()
        .map(PlannedAct::toString)
        .collect(Collectors.joining("\n", "plan of " + commune + ", " + date + "\n", ""));
  }
}
