// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.api;

import fr.hubee.core.identity.Siret;
import fr.hubee.core.identity.SiretChecksum;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What DataPass says of a SIRET, both faults at once (DataPass v2, SIRET validator, 2026-08-06).
 */
final class SiretCheck {

  private static final String BLANK = "Legal entity doit être rempli(e)";
  private static final String LENGTH = "Legal entity ne possède pas 14 chiffres";
  private static final String CHECKSUM =
      "Legal entity ne respecte pas la formule de Luhn ou n'est pas un siret de La Poste";
  private static final String LA_POSTE = "356000000[0-9]+";

  private SiretCheck() {}

  static Siret checked(String text) {
    List<String> found = faults(text);
    if (!found.isEmpty()) {
      throw Problems.invalidOrganisation(found);
    }
    return new Siret(text);
  }

  private static List<String> faults(String text) {
    if (text.isBlank()) {
      return List.of(BLANK);
    }
    Optional<Siret> siret = Siret.check(text, "").value();
    List<String> found = new ArrayList<>();
    if (siret.isEmpty()) {
      found.add(LENGTH);
    }
    boolean right =
        siret
            .map(digits -> digits.checksum() != SiretChecksum.INVALID)
            .orElseGet(() -> text.matches(LA_POSTE));
    if (!right) {
      found.add(CHECKSUM);
    }
    return found;
  }
}
