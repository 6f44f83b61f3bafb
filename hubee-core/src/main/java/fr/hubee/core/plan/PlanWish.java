// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.rule.Violations;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a plan is made for. Texts are as a person typed them: the plan says what is wrong with them.
 * Immutable; {@code toString} does not repeat what was typed.
 *
 * <p>Source: a choice of this library.
 *
 * @param commune who wishes, of any kind
 * @param siret the mairie's SIRET as typed; null when nothing was typed
 * @param demarches the démarches as typed, in order; may be empty, repeated or unknown
 * @param date the day of the plan, in Paris
 * @param existing what the commune already has
 * @param means what the caller can do by himself
 * @param preferences how the commune would like its subscriptions
 * @param remarks what was noticed when the wish was read; they open the remarks of the plan
 */
public record PlanWish(
    Commune commune,
    @Nullable String siret,
    List<String> demarches,
    LocalDate date,
    WhatExists existing,
    Means means,
    Preferences preferences,
    Violations remarks) {

  public PlanWish {
    Objects.requireNonNull(commune, "commune");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(existing, "existing");
    Objects.requireNonNull(means, "means");
    Objects.requireNonNull(preferences, "preferences");
    Objects.requireNonNull(remarks, "remarks");
    demarches = List.copyOf(demarches);
  }

  /** Returns a wish of a commune of which nothing else is known, by a caller who has no rights. */
  public static PlanWish of(
      Commune commune, @Nullable String siret, List<String> demarches, LocalDate date) {
    return new PlanWish(
        commune,
        siret,
        demarches,
        date,
        WhatExists.unknown(),
        Means.none(),
        Preferences.none(),
        Violations.none());
  }

  /** Returns the same wish of a commune that has this. */
  public PlanWish withExisting(WhatExists known) {
    return new PlanWish(commune, siret, demarches, date, known, means, preferences, remarks);
  }

  /** Returns the same wish by a caller who can do this. */
  public PlanWish withMeans(Means held) {
    return new PlanWish(commune, siret, demarches, date, existing, held, preferences, remarks);
  }

  /** Returns the same wish with these preferences. */
  public PlanWish withPreferences(Preferences liked) {
    return new PlanWish(commune, siret, demarches, date, existing, means, liked, remarks);
  }

  /** Returns the same wish with what was noticed when it was read. */
  public PlanWish withRemarks(Violations noticed) {
    return new PlanWish(commune, siret, demarches, date, existing, means, preferences, noticed);
  }

  /** Returns who wishes and how much. */
  @Override
  public String toString() {
    return "wish of " + commune + ", " + demarches.size() + " démarche(s), " + date;
  }
}
