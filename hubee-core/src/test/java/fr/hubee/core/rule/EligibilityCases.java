// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.LegalCategory;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.fixture.Communes;
import fr.hubee.core.fixture.RecordingSirene;
import fr.hubee.core.fixture.SmallDirectory;
import fr.hubee.core.subscription.AccessMode;
import fr.hubee.core.subscription.EligibilityCheck;
import fr.hubee.core.subscription.EligibilityRules;
import fr.hubee.core.subscription.ExistingSubscriptions;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.core.subscription.SubscriptionRules;
import fr.hubee.core.subscription.SubscriptionWish;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** The rules that say whether a commune may ask for a démarche. */
final class EligibilityCases {

  private static final String CLAMART = "21920023500014";
  private static final ExistingSubscriptions NONE = ExistingSubscriptions.none();

  private EligibilityCases() {}

  static List<RuleCase> all() {
    return List.of(
        having(
            EligibilityRules.ALREADY_SUBSCRIBED,
            NONE.withSubscriptionAtHubee(DemarcheCode.AEC),
            NONE.withSubscriptionAtHubee(DemarcheCode.RCO)),
        having(
            EligibilityRules.ACTIVE_HABILITATION,
            NONE.withHabilitation(DemarcheCode.AEC, "H7"),
            NONE.withHabilitation(DemarcheCode.RCO, "H7")),
        having(
            EligibilityRules.PENDING_REQUEST,
            NONE.withPendingRequest(DemarcheCode.AEC, "D7"),
            NONE.withPendingRequest(DemarcheCode.RCO, "D7")),
        having(
            EligibilityRules.FORM_BUSY,
            NONE.withPendingRequest(DemarcheCode.RCO, "D7"),
            NONE.withPendingRequest(DemarcheCode.CERTDC, "D7")),
        having(
            EligibilityRules.ARCHIVE_FIRST,
            NONE.withClosedRequest(DemarcheCode.AEC, "D7"),
            NONE.withClosedRequest(DemarcheCode.RCO, "D7")),
        having(
            EligibilityRules.REOPEN_INSTEAD,
            NONE.withHabilitation(DemarcheCode.RCO, "H7"),
            NONE.withHabilitation(DemarcheCode.CERTDC, "H7")),
        having(
            EligibilityRules.FORM_ALREADY_USED,
            NONE.withSubscriptionAtHubee(DemarcheCode.RCO),
            NONE.withSubscriptionAtHubee(DemarcheCode.CERTDC)),
        RuleCase.thrown(
            SubscriptionRules.SUBSCRIPTION_ID_MALFORMED, SubscriptionId::new, "a b", "a-b"),
        RuleCase.thrown(SubscriptionRules.ACCESS_MODE_MALFORMED, AccessMode::new, "API ", "API"),
        new RuleCase(
            EligibilityRules.COMMUNE_DELEGUEE,
            () -> of(Communes.ARBIGNIEU),
            () -> of(Communes.ARBOYS)),
        new RuleCase(
            EligibilityRules.COMMUNE_ASSOCIEE, () -> of(Communes.LOMME), () -> of(Communes.LILLE)),
        new RuleCase(
            EligibilityRules.ARRONDISSEMENT, () -> of(Communes.PARIS_8), () -> of(Communes.PARIS)),
        new RuleCase(
            EligibilityRules.SIRET_OF_ANOTHER_COMMUNE,
            () -> of(Communes.LILLE),
            () -> of(Communes.CLAMART)),
        new RuleCase(
            EligibilityRules.SIREN_NOT_CHECKED,
            () -> of(Communes.PAPEETE),
            () -> of(Communes.LILLE)),
        register(EligibilityRules.LEGAL_CATEGORY_7312, sirene("7312", true), sirene("7210", true)),
        register(
            EligibilityRules.ORGANISATION_NOT_A_COMMUNE,
            sirene("7346", true),
            sirene("7312", true)),
        register(EligibilityRules.ORGANISATION_CLOSED, sirene("7210", false), sirene("7210", true)),
        register(
            EligibilityRules.ORGANISATION_UNKNOWN, RecordingSirene::new, sirene("7210", false)),
        register(
            EligibilityRules.BRANCH_CODE_FROM_SIRENE,
            () -> new RecordingSirene().knows(CLAMART, "COMMUNE DE CLAMART", "92024"),
            () -> new RecordingSirene().knows(CLAMART, "COMMUNE DE CLAMART", "92023")));
  }

  static SubscriptionWish wishOfClamart(String siret) {
    return wish(Communes.CLAMART, siret, NONE);
  }

  private static RuleCase having(
      Rule rule, ExistingSubscriptions broken, ExistingSubscriptions nearest) {
    return new RuleCase(
        rule,
        () -> check(sirene("7210", true).get(), wish(Communes.CLAMART, CLAMART, broken)),
        () -> check(sirene("7210", true).get(), wish(Communes.CLAMART, CLAMART, nearest)));
  }

  private static RuleCase register(
      Rule rule, Supplier<RecordingSirene> broken, Supplier<RecordingSirene> nearest) {
    return new RuleCase(
        rule,
        () -> check(broken.get(), wishOfClamart(CLAMART)),
        () -> check(nearest.get(), wishOfClamart(CLAMART)));
  }

  private static Violations of(Commune commune) {
    return check(sirene("7210", true).get(), wish(commune, CLAMART, NONE));
  }

  private static Supplier<RecordingSirene> sirene(String category, boolean open) {
    return () ->
        new RecordingSirene()
            .knows(CLAMART, "COMMUNE DE CLAMART", "92023", new LegalCategory(category), open);
  }

  private static SubscriptionWish wish(
      Commune commune, String siret, ExistingSubscriptions existing) {
    return new SubscriptionWish(
        commune, siret, List.of("AEC"), LocalDate.of(2026, 11, 23), existing);
  }

  private static Violations check(RecordingSirene sirene, SubscriptionWish wish) {
    return new EligibilityCheck(
            DemarcheCatalogue.standard(), new SmallDirectory(), sirene, Environment.PRODUCTION)
        .check(wish)
        .violations();
  }
}
