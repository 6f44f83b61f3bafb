// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.request.RequestRules;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Understands what is ticked; a blank entry is a box that is not. */
final class DemarchesField {

  /** A démarche opens and closes at midnight in Paris. */
  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  private final FormSettings settings;
  private final Clock clock;

  DemarchesField(FormSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  Reading<List<Demarche>> read(List<@Nullable String> ticked, String path) {
    List<Demarche> known = new ArrayList<>();
    List<Violation> found = new ArrayList<>();
    Set<Demarche> seen = new HashSet<>();
    LocalDate today = today();
    for (int i = 0; i < ticked.size(); i++) {
      int index = i;
      Supplier<String> place = () -> path + "[" + index + "]";
      found.addAll(check(ticked.get(i), today, place).asList());
      Demarche demarche = find(ticked.get(i)).orElse(null);
      if (demarche != null) {
        known.add(demarche);
        if (!seen.add(demarche)) {
          found.add(RequestRules.ONE_SUBSCRIPTION_PER_DEMARCHE.at(place.get(), demarche.code()));
        }
      }
    }
    return new Reading<>(Optional.of(List.copyOf(known)), Violations.of(found));
  }

  Violations check(@Nullable String name, String path) {
    return check(name, today(), () -> path);
  }

  private Violations check(@Nullable String name, LocalDate today, Supplier<String> path) {
    return isTicked(name)
        ? settings.catalogue().check(name, today, settings.environment(), path)
        : Violations.none();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }

  private Optional<Demarche> find(@Nullable String name) {
    return Optional.ofNullable(name)
        .filter(DemarchesField::isTicked)
        .flatMap(settings.catalogue()::find);
  }

  Violations atLeastOne(List<@Nullable String> ticked, String path) {
    return ticked.stream().anyMatch(DemarchesField::isTicked)
        ? Violations.none()
        : Violations.of(RequestRules.NO_DEMARCHE.at(path));
  }

  private static boolean isTicked(@Nullable String name) {
    return name != null && !name.isBlank();
  }
}
