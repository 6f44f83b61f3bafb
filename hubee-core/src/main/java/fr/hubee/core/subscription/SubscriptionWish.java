// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import fr.hubee.core.commune.Commune;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a commune would like, before any form is filled in. Texts are as a person typed them: the
 * check says what is wrong with them. Immutable.
 *
 * <p>Source: a choice of this library.
 *
 * @param commune who wishes
 * @param siret the mairie's SIRET as typed; null when nothing was typed
 * @param demarches the démarches as typed, in order; may be empty, repeated or unknown
 * @param date the day on which the request would be made
 * @param existing what the commune already has
 */
public record SubscriptionWish(
    Commune commune,
    @Nullable String siret,
    List<String> demarches,
    LocalDate date,
    ExistingSubscriptions existing) {

  public SubscriptionWish {
    Objects.requireNonNull(commune, "commune");
    Objects.requireNonNull(date, "date");
    Objects.requireNonNull(existing, "existing");
    demarches = List.copyOf(demarches);
  }

  /** Returns the same wish, of a commune that has this. */
  public SubscriptionWish with(ExistingSubscriptions other) {
    return new SubscriptionWish(commune, siret, demarches, date, other);
  }

  /** Returns who wishes and how much: what was typed is not repeated. */
  @Override
  public String toString() {
    return "wish of " + commune + ", " + demarches.size() + " démarche(s), " + date;
  }
}
