// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.subscribe;

import fr.hubee.client.HubeeSubscription;
import fr.hubee.client.SubscriptionQuery;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.subscription.SubscriptionFacts;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Chapter (f): the four facts of each subscription. */
final class FactsChapter {

  private static final int[] COLUMNS = {10, 16, 16, 16};

  private final Sheet sheet;
  private final Stage stage;

  FactsChapter(Sheet sheet, Stage stage) {
    this.sheet = sheet;
    this.stage = stage;
  }

  void tell(Town town, List<Created> created) {
    sheet.chapter("f", "Où en est chaque abonnement : quatre faits, jamais un seul oui ou non");
    sheet.columns(COLUMNS, "", "demandé", "validé", "créé chez HubEE", "actif");
    List<SubscriptionFacts> known = created.stream().map(Created::facts).toList();
    List<SubscriptionFacts> before = before(town, known);
    before.forEach(facts -> row(facts, "inconnu"));
    known.forEach(facts -> row(facts, "pas encore"));
    if (!before.isEmpty()) {
      sheet.line("« inconnu » : HubEE ne sait rien de ce qui l'a précédé chez DataPass.");
    }
  }

  /** The subscriptions that HubEE held before the story: it knows two of the four facts. */
  private List<SubscriptionFacts> before(Town town, List<SubscriptionFacts> known) {
    SubscriptionQuery ofMairie =
        SubscriptionQuery.builder().companyRegister(Siret.parse(town.siret())).build();
    try (Stream<HubeeSubscription> all =
        stage.datapass.administration().subscriptions().stream(ofMairie)) {
      return all.flatMap(subscription -> facts(subscription).stream())
          .filter(
              facts -> known.stream().noneMatch(other -> other.demarche().equals(facts.demarche())))
          .toList();
    }
  }

  private static Optional<SubscriptionFacts> facts(HubeeSubscription subscription) {
    return DemarcheCatalogue.standard()
        .find(subscription.processCode())
        .map(
            demarche ->
                new SubscriptionFacts(
                    demarche.code(),
                    null,
                    null,
                    subscription.creationDateTime().map(OffsetDateTime::toInstant).orElse(null),
                    activeSince(subscription).orElse(null)));
  }

  /** A subscription suspended since keeps its date of activation, and is not active. */
  private static Optional<Instant> activeSince(HubeeSubscription subscription) {
    return subscription
        .state()
        .filter(SubscriptionState.ACTIF::equals)
        .flatMap(active -> subscription.activateDateTime())
        .map(OffsetDateTime::toInstant);
  }

  private void row(SubscriptionFacts facts, String absent) {
    sheet.columns(
        COLUMNS,
        facts.demarche().value(),
        time(facts.requested(), absent),
        time(facts.approved(), absent),
        time(facts.created(), absent),
        time(facts.active(), absent));
  }

  private static String time(Optional<Instant> instant, String absent) {
    return instant.map(Sheet::time).orElse(absent);
  }
}
