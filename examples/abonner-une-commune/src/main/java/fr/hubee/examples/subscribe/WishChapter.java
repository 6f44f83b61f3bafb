// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.subscribe;

import fr.hubee.client.HubeeSubscription;
import fr.hubee.client.SubscriptionQuery;
import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.rule.Verdict;
import fr.hubee.core.subscription.Eligibility;
import fr.hubee.core.subscription.EligibilityCheck;
import fr.hubee.core.subscription.ExistingSubscriptions;
import fr.hubee.core.subscription.SubscriptionState;
import fr.hubee.core.subscription.SubscriptionWish;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Chapters (a) and (b): the wish, checked before any form; then the forms it takes. */
final class WishChapter {

  private static final int[] DEMARCHE_COLUMNS = {10};
  private static final int[] REQUEST_COLUMNS = {9, 4, 14};

  private final Sheet sheet;
  private final Stage stage;
  private final DemarcheCatalogue catalogue = DemarcheCatalogue.standard();
  private final EligibilityCheck check;

  WishChapter(Sheet sheet, CommuneDirectory directory, Stage stage) {
    this.sheet = sheet;
    this.stage = stage;
    this.check = new EligibilityCheck(catalogue, directory, stage.sirene, Environment.PRODUCTION);
  }

  Eligibility tell(Town town, List<String> demarches) {
    sheet.chapter("a", "Le souhait de la mairie, vérifié avant tout formulaire");
    sheet.line("Commune   : " + town.commune());
    sheet.line("SIRET     : " + town.siret() + (town.sample() ? "  « SIRET d'exemple »" : ""));
    sheet.line("Démarches : " + String.join(", ", demarches));
    Eligibility eligibility =
        check.check(
            new SubscriptionWish(
                town.commune(),
                town.siret(),
                demarches,
                stage.now().toLocalDate(),
                existing(town.siret())));
    sheet.violations(eligibility.organisation());
    eligibility.lines().forEach(this::line);
    if (eligibility.verdict() instanceof Verdict.Escalated escalated) {
      sheet.line("La demande n'est ni envoyée ni refusée : " + escalated.contact() + " décide.");
    } else if (!eligibility.requests().isEmpty()) {
      forms(eligibility.requests());
    }
    return eligibility;
  }

  /** HubEE's own list, read over HTTP; nothing is asked for a SIRET that is not one. */
  private ExistingSubscriptions existing(String typedSiret) {
    Optional<Siret> siret = Siret.check(typedSiret, "siret").value();
    if (siret.isEmpty()) {
      return ExistingSubscriptions.none();
    }
    SubscriptionQuery ofMairie = SubscriptionQuery.builder().companyRegister(siret.get()).build();
    try (Stream<HubeeSubscription> known =
        stage.datapass.administration().subscriptions().stream(ofMairie)) {
      return known
          .filter(
              subscription ->
                  subscription.state().map(SubscriptionState::countsAsSubscribed).orElse(true))
          .flatMap(subscription -> catalogue.find(subscription.processCode()).stream())
          .map(Demarche::code)
          .reduce(
              ExistingSubscriptions.none(),
              ExistingSubscriptions::withSubscriptionAtHubee,
              (one, other) -> one);
    }
  }

  private void line(Eligibility.Line line) {
    String label = line.demarche().map(Demarche::label).orElse(line.name());
    boolean selectable = line.selectable().isPresent();
    sheet.columns(DEMARCHE_COLUMNS, selectable ? "[x]" : "[grisée]", label);
    sheet.violations(line.violations());
  }

  private void forms(Map<RequestForm, List<Demarche>> requests) {
    String demandes = requests.size() > 1 ? " demandes" : " demande";
    sheet.chapter("b", "Un formulaire par opérateur : " + requests.size() + demandes);
    int number = 1;
    for (Map.Entry<RequestForm, List<Demarche>> request : requests.entrySet()) {
      String codes =
          request.getValue().stream()
              .map(Demarche::code)
              .map(DemarcheCode::value)
              .collect(Collectors.joining(", "));
      sheet.columns(
          REQUEST_COLUMNS,
          "demande " + number++,
          request.getKey().operator().code(),
          codes,
          "« " + request.getKey().label() + " »");
    }
  }
}
