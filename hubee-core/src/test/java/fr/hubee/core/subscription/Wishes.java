// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.Sirene;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.fixture.RecordingSirene;
import fr.hubee.core.fixture.SmallDirectory;
import fr.hubee.core.rule.Severity;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import java.time.LocalDate;
import java.util.List;

/** Wishes and the check that answers them. */
final class Wishes {

  static final String SIRET_OF_CLAMART = "21920023500014";
  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private Wishes() {}

  static SubscriptionWish of(Commune commune, String siret, String... demarches) {
    return on(TODAY, commune, siret, demarches);
  }

  static SubscriptionWish on(LocalDate day, Commune commune, String siret, String... demarches) {
    return new SubscriptionWish(
        commune, siret, List.of(demarches), day, ExistingSubscriptions.none());
  }

  static RecordingSirene sirene() {
    return new RecordingSirene().knows(SIRET_OF_CLAMART, "COMMUNE DE CLAMART", "92023");
  }

  static Eligibility inProduction(SubscriptionWish wish) {
    return inProduction(wish, sirene());
  }

  static Eligibility inProduction(SubscriptionWish wish, Sirene sirene) {
    return check(sirene, Environment.PRODUCTION).check(wish);
  }

  static EligibilityCheck check(Sirene sirene, Environment environment) {
    return new EligibilityCheck(
        DemarcheCatalogue.standard(), new SmallDirectory(), sirene, environment);
  }

  static List<String> codes(Violations violations) {
    return violations.stream().map(Violation::code).toList();
  }

  static List<String> codes(Violations violations, Severity severity) {
    return violations.of(severity).stream().map(Violation::code).toList();
  }
}
