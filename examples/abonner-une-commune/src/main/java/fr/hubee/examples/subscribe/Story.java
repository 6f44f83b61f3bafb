// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.subscribe;

import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.request.SubscriptionRequest;
import fr.hubee.core.rule.Verdict;
import fr.hubee.core.subscription.Eligibility;
import fr.hubee.core.subscription.SubscriptionState;
import java.util.List;

/** Tells the story, chapter after chapter. */
final class Story {

  private final Sheet sheet;
  private final CommuneDirectory directory;
  private final Town town;
  private final List<String> demarches;
  private final boolean demonstration;

  /**
   * @param demonstration true when the hub should know the commune already, subscribed to AEC
   */
  Story(
      Sheet sheet,
      CommuneDirectory directory,
      Town town,
      List<String> demarches,
      boolean demonstration) {
    this.sheet = sheet;
    this.directory = directory;
    this.town = town;
    this.demarches = demarches;
    this.demonstration = demonstration;
  }

  int tell() {
    try (Stage stage = new Stage()) {
      seed(stage);
      stage.begin();
      Eligibility eligibility = new WishChapter(sheet, directory, stage).tell(town, demarches);
      if (eligibility.verdict() instanceof Verdict.Escalated) {
        return SubscribeACommune.TOLD;
      }
      if (eligibility.requests().isEmpty()) {
        sheet.line("Rien à demander en l'état : corrigez ce qui est signalé, puis recommencez.");
        return SubscribeACommune.CLARIFY;
      }
      List<SubscriptionRequest> approved =
          new InstructionChapter(sheet, stage).tell(town, eligibility.requests());
      List<Created> created = new HubChapter(sheet, stage).tell(town, approved);
      new FactsChapter(sheet, stage).tell(town, created);
      new RefusalsChapter(sheet, directory, stage).tell();
      return SubscribeACommune.TOLD;
    }
  }

  private void seed(Stage stage) {
    Siret.check(town.siret(), "siret")
        .value()
        .ifPresent(siret -> stage.sirene.register(town.establishment()));
    if (demonstration) {
      OrganizationId clamart = stage.hub.givenOrganization(town.establishment());
      stage.hub.givenSubscription(
          clamart,
          DemarcheCatalogue.standard().find(DemarcheCode.AEC).orElseThrow().processCode(),
          SubscriptionState.ACTIF);
    }
  }
}
