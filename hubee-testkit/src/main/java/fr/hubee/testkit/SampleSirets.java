// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit;

import fr.hubee.core.identity.Siren;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.identity.SiretChecksum;

/**
 * Sample SIRETs: well formed, with a right checksum, made from a real SIREN. They are for
 * demonstrations and tests; the real SIRET of a mairie is to be looked up in Sirene, never
 * computed.
 */
public final class SampleSirets {

  private static final String FIRST_ESTABLISHMENT = "0001";

  private SampleSirets() {}

  /** Returns the SIRET that the first establishment of this legal unit would have. */
  public static Siret mairieOf(Siren siren) {
    for (char key = '0'; key <= '9'; key++) {
      Siret candidate = new Siret(siren + FIRST_ESTABLISHMENT + key);
      if (candidate.checksum() == SiretChecksum.LUHN) {
        return candidate;
      }
    }
    throw new AssertionError("one key of ten always passes Luhn's formula");
  }
}
