// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.commune.Establishment;
import fr.hubee.core.commune.LegalCategory;
import fr.hubee.core.identity.Siren;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.identity.SiretChecksum;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Every commune that has a SIREN, by every démarche; SIRETs are made up from the real SIRENs. */
final class EveryWish {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
  static final List<String> OPEN = List.of("AEC", "DDPACS", "RCO", "JCC", "CertDc");
  static final List<String> CLOSED = List.of("DHTOUR", "DDmariage");

  final CommuneDirectory directory = CommuneDirectory.embedded();
  final Map<Siret, Optional<Establishment>> register = new HashMap<>();
  final SubscriptionWish[] wishes;

  EveryWish(List<String> demarches) {
    this.wishes =
        directory
            .all()
            .filter(commune -> commune.kind() == CommuneKind.ACTUELLE)
            .filter(commune -> commune.siren().isPresent())
            .flatMap(commune -> demarches.stream().map(name -> wish(commune, name)))
            .toArray(SubscriptionWish[]::new);
  }

  private SubscriptionWish wish(Commune commune, String demarche) {
    Siret siret = sample(commune.siren().orElseThrow());
    register.computeIfAbsent(siret, number -> Optional.of(mairie(commune, number)));
    return new SubscriptionWish(
        commune, siret.value(), List.of(demarche), TODAY, ExistingSubscriptions.none());
  }

  private static Establishment mairie(Commune commune, Siret siret) {
    return new Establishment(
        siret,
        LegalCategory.COMMUNE,
        "COMMUNE DE " + commune.name(),
        commune.code(),
        "00000",
        commune.name(),
        true);
  }

  private static Siret sample(Siren siren) {
    for (int last = 0; last <= 9; last++) {
      Siret siret = new Siret(siren.value() + "0001" + last);
      if (siret.checksum() == SiretChecksum.LUHN) {
        return siret;
      }
    }
    throw new IllegalStateException("no key for " + siren);
  }
}
