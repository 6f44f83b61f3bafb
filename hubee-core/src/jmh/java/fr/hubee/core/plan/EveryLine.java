// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.commune.Establishment;
import fr.hubee.core.commune.LegalCategory;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.Siren;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.identity.SiretChecksum;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.rule.Checked;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A list of all France: every commune in its own right, by six démarches, one wish a line. SIRETs
 * are made up from the real SIRENs; what exists is made up from the number of the line, so that
 * every kind of route is taken. Nothing is kept: the same line is made again each time.
 */
final class EveryLine {

  static final List<String> DEMARCHES = List.of("AEC", "DDPACS", "RCO", "JCC", "DHTOUR", "CertDc");

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  private static final List<WhatExists> EXISTING =
      List.of(
          WhatExists.nothing(),
          WhatExists.unknown(),
          WhatExists.nothing().with(SeenSubscription.of(DemarcheCode.AEC, SubscriptionState.ACTIF)),
          WhatExists.nothing()
              .with(SeenSubscription.of(DemarcheCode.CERTDC, SubscriptionState.INACTIF)),
          WhatExists.nothing()
              .with(
                  SeenRequest.of(
                      "D7", RequestForm.BUNDLE, RequestState.SUBMITTED, DemarcheCode.RCO)),
          WhatExists.nothing()
              .with(
                  SeenRequest.of("D8", RequestForm.BUNDLE, RequestState.REFUSED, DemarcheCode.JCC)),
          WhatExists.nothing()
              .with(
                  SeenHabilitation.of("H9", DemarcheCode.DDPACS)
                      .withGrantedOn(LocalDate.of(2026, 11, 3))));

  private final CommuneDirectory directory = CommuneDirectory.embedded();
  private final Means means = Means.none().with(Right.OSL);

  /** Returns how to plan it. */
  PlanLines<Wished> planning() {
    SubscriptionPlanner planner =
        new SubscriptionPlanner(
            DemarcheCatalogue.standard(), directory, this::mairie, DatapassSite.PRODUCTION);
    return new PlanLines<>(planner, line -> Checked.valid(wish(line)));
  }

  /** Returns the lines, read from the directory as they are asked for. */
  Stream<Wished> lines() {
    return directory
        .all()
        .filter(commune -> commune.kind() == CommuneKind.ACTUELLE)
        .flatMap(commune -> DEMARCHES.stream().map(name -> new Wished(commune, name)));
  }

  /**
   * One line.
   *
   * @param commune who wishes
   * @param demarche what
   */
  record Wished(Commune commune, String demarche) {}

  private PlanWish wish(Wished line) {
    String siret = line.commune().siren().map(EveryLine::sample).orElse(null);
    int luck = Math.floorMod(line.hashCode(), EXISTING.size());
    return PlanWish.of(line.commune(), siret, List.of(line.demarche()), TODAY)
        .withExisting(EXISTING.get(luck))
        .withMeans(means);
  }

  private Optional<Establishment> mairie(Siret siret) {
    return directory
        .withSiren(siret.siren())
        .map(
            commune ->
                new Establishment(
                    siret,
                    LegalCategory.COMMUNE,
                    commune.name(),
                    commune.code(),
                    "00000",
                    commune.name(),
                    true));
  }

  private static String sample(Siren siren) {
    for (int last = 0; last <= 9; last++) {
      Siret siret = new Siret(siren.value() + "0001" + last);
      if (siret.checksum() == SiretChecksum.LUHN) {
        return siret.value();
      }
    }
    throw new IllegalStateException("no key for " + siren);
  }
}
