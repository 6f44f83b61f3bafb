// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.instruct;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.commune.Establishment;
import fr.hubee.core.commune.LegalCategory;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.desk.Act;
import fr.hubee.core.desk.InMemoryRequests;
import fr.hubee.core.desk.KnownSubscriptions;
import fr.hubee.core.desk.SubscriptionDesk;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.request.Actor;
import fr.hubee.core.subscription.EligibilityCheck;
import fr.hubee.core.subscription.SubscriptionLifecycle;
import fr.hubee.testkit.SampleSirets;
import fr.hubee.testkit.SettableClock;
import fr.hubee.testkit.fake.FakeSirene;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Locale;

/** Where the story plays: a clock, a register, a store in memory, and the desk over them. */
final class Stage {

  final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T08:00:00Z"));
  final CommuneDirectory directory = CommuneDirectory.embedded();
  final FakeSirene sirene = FakeSirene.seeded();
  final InMemoryRequests requests = new InMemoryRequests();
  final SubscriptionDesk desk =
      new SubscriptionDesk(
          requests,
          KnownSubscriptions.none(),
          new EligibilityCheck(
              DemarcheCatalogue.standard(), directory, sirene, Environment.PRODUCTION),
          clock);
  private int acts;

  /** A new act; a portal draws a UUID when it shows the button. */
  Act act(Actor actor) {
    return Act.of("acte-" + ++acts, actor);
  }

  /** The next morning at half past nine, in Paris. */
  void nextMorning() {
    clock.set(
        clock
            .instant()
            .atZone(SubscriptionLifecycle.ZONE)
            .plusDays(1)
            .with(LocalTime.of(9, 30))
            .toInstant());
  }

  Commune commune(CommuneKind kind, String code) {
    return directory.find(kind, new CodeCommune(code)).orElseThrow();
  }

  /** A sample SIRET of the mairie of this commune, which the register knows from now on. */
  Siret mairie(Commune commune) {
    Commune legal = directory.communeOf(commune).orElse(commune);
    Siret siret = SampleSirets.mairieOf(legal.siren().orElseThrow());
    boolean part = commune.kind() == CommuneKind.DELEGUEE || commune.kind() == CommuneKind.ASSOCIEE;
    sirene.register(
        new Establishment(
            siret,
            part ? LegalCategory.COMMUNE_ASSOCIEE_OU_DELEGUEE : LegalCategory.COMMUNE,
            commune.name().toUpperCase(Locale.FRENCH),
            commune.code(),
            "00000",
            commune.name().toUpperCase(Locale.FRENCH),
            true));
    return siret;
  }
}
