// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.request.RequestRules;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Understands what is ticked; a blank entry is a box that is not. */
final class DemarchesField {

  private final FormSettings settings;
  private final Clock clock;

  DemarchesField(FormSettings settings, Clock clock) {
    this.settings = settings;
    this.clock = clock;
  }

  /** Returns the démarches ticked, in order, each once. */
  List<Demarche> read(List<@Nullable String> ticked) {
    Set<Demarche> known = new LinkedHashSet<>();
    for (String name : ticked) {
      Demarche demarche = find(name);
      if (demarche != null) {
        known.add(demarche);
      }
    }
    return List.copyOf(known);
  }

  /** Says what is wrong with each box, at its index. */
  Violations checkAll(List<@Nullable String> ticked, String path) {
    List<Violation> found = new ArrayList<>();
    List<Demarche> seen = new ArrayList<>();
    LocalDate today = today();
    for (int i = 0; i < ticked.size(); i++) {
      Violations more = check(ticked.get(i), today, seen);
      if (!more.isEmpty()) {
        found.addAll(more.under(path + "[" + i + "]").asList());
      }
    }
    return Violations.of(found);
  }

  /** What was seen before stays short: no longer than the catalogue. */
  private Violations check(@Nullable String name, LocalDate today, List<Demarche> seen) {
    Demarche demarche = find(name);
    if (demarche == null) {
      return check(name, today, "");
    }
    boolean repeated = seen.contains(demarche);
    if (!repeated) {
      seen.add(demarche);
    }
    return settings
        .catalogue()
        .checkOpening(demarche, today, settings.environment(), "")
        .and(repeated ? repeated(demarche) : Violations.none());
  }

  private static Violations repeated(Demarche demarche) {
    return Violations.of(RequestRules.ONE_SUBSCRIPTION_PER_DEMARCHE.at("", demarche.code()));
  }

  Violations check(@Nullable String name, String path) {
    return check(name, today(), path);
  }

  private Violations check(@Nullable String name, LocalDate today, String path) {
    return isTicked(name)
        ? settings.catalogue().check(name, today, settings.environment(), path)
        : Violations.none();
  }

  private LocalDate today() {
    return ParisDay.at(clock.instant());
  }

  private @Nullable Demarche find(@Nullable String name) {
    return name == null || name.isBlank() ? null : settings.catalogue().find(name).orElse(null);
  }

  Violations atLeastOne(List<@Nullable String> ticked, String path) {
    for (int i = 0; i < ticked.size(); i++) {
      if (isTicked(ticked.get(i))) {
        return Violations.none();
      }
    }
    return Violations.of(RequestRules.NO_DEMARCHE.at(path));
  }

  private static boolean isTicked(@Nullable String name) {
    return name != null && !name.isBlank();
  }
}
