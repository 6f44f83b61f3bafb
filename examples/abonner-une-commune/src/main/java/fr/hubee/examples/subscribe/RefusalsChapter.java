// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.subscribe;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.SubscriptionRequest;
import fr.hubee.core.subscription.Eligibility;
import fr.hubee.core.subscription.EligibilityCheck;
import fr.hubee.core.subscription.ExistingSubscriptions;
import fr.hubee.core.subscription.SubscriptionWish;
import java.util.List;
import java.util.Optional;

/** Chapter (g): three refusals that people really meet. */
final class RefusalsChapter {

  private static final CodeCommune ARBIGNIEU = new CodeCommune("01015");
  private static final CodeCommune CLAMART = new CodeCommune("92023");
  private static final String SIRET_OF_CLAMART = "21920023500014";
  private static final String ONE_DIGIT_WRONG = "21920023500015";

  private final Sheet sheet;
  private final CommuneDirectory directory;
  private final Stage stage;
  private final EligibilityCheck check;

  RefusalsChapter(Sheet sheet, CommuneDirectory directory, Stage stage) {
    this.sheet = sheet;
    this.directory = directory;
    this.stage = stage;
    this.check =
        new EligibilityCheck(
            DemarcheCatalogue.standard(), directory, stage.sirene, Environment.PRODUCTION);
  }

  void tell() {
    sheet.chapter("g", "Trois refus que l'on rencontre vraiment");
    deleguee();
    closed();
    wrongSiret();
  }

  private void deleguee() {
    Commune arbignieu = directory.find(CommuneKind.DELEGUEE, ARBIGNIEU).orElseThrow();
    Town town = Town.of(arbignieu, Optional.empty(), directory).orElseThrow();
    stage.sirene.register(town.establishment());
    sheet.line("1. " + arbignieu + " demande AEC");
    sheet.violations(wish(arbignieu, town.siret(), "AEC").organisation());
    Demarche aec = DemarcheCatalogue.standard().find(DemarcheCode.AEC).orElseThrow();
    SubscriptionRequest draft =
        SubscriptionRequest.draft(
                "arbignieu", RequestForm.BUNDLE, arbignieu, Siret.parse(town.siret()))
            .demarches(List.of(aec))
            .administrator(People.ADMINISTRATOR)
            .termsAccepted(true)
            .build();
    SubscriptionRequest escalated =
        draft.act(RequestEvent.ESCALATE, People.APPLICANT, stage.clock).orThrow();
    sheet.line("   La demande passe à l'état « " + escalated.state().label() + " ».");
  }

  private void closed() {
    sheet.line("2. Clamart demande DHTOUR");
    Commune clamart = clamart();
    wish(clamart, SIRET_OF_CLAMART, "DHTOUR")
        .lines()
        .forEach(line -> sheet.violations(line.violations()));
  }

  private void wrongSiret() {
    sheet.line("3. Clamart se trompe d'un chiffre : " + ONE_DIGIT_WRONG);
    sheet.violations(wish(clamart(), ONE_DIGIT_WRONG, "AEC").organisation());
  }

  private Commune clamart() {
    return directory.find(CommuneKind.ACTUELLE, CLAMART).orElseThrow();
  }

  private Eligibility wish(Commune commune, String siret, String demarche) {
    return check.check(
        new SubscriptionWish(
            commune,
            siret,
            List.of(demarche),
            stage.now().toLocalDate(),
            ExistingSubscriptions.none()));
  }
}
