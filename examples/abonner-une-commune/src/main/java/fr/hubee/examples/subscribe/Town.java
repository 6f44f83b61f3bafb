// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.subscribe;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.commune.Establishment;
import fr.hubee.core.commune.LegalCategory;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.Siret;
import fr.hubee.testkit.SampleSirets;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The commune of the story and the SIRET of its mairie.
 *
 * @param commune who subscribes
 * @param siret as typed, or a sample one
 * @param sample true when the SIRET was made for the demonstration
 */
record Town(Commune commune, String siret, boolean sample) {

  private static final CodeCommune CLAMART = new CodeCommune("92023");
  private static final String SIRET_OF_CLAMART = "21920023500014";
  private static final String VOWELS = "AEIOUYÂÉÈÊÎÔŒ";
  private static final Set<CommuneKind> PARTS = Set.of(CommuneKind.DELEGUEE, CommuneKind.ASSOCIEE);

  static Town clamart(CommuneDirectory directory) {
    Commune commune = directory.find(CommuneKind.ACTUELLE, CLAMART).orElseThrow();
    return new Town(commune, SIRET_OF_CLAMART, false);
  }

  /** Empty when no SIRET was typed and none can be made, for want of a SIREN. */
  static Optional<Town> of(Commune commune, Optional<String> typed, CommuneDirectory directory) {
    if (typed.isPresent()) {
      return Optional.of(new Town(commune, typed.get(), false));
    }
    return directory
        .communeOf(commune)
        .flatMap(Commune::siren)
        .map(siren -> new Town(commune, SampleSirets.mairieOf(siren).value(), true));
  }

  private String denomination() {
    String name = commune.name().toUpperCase(Locale.FRENCH);
    return "COMMUNE " + (VOWELS.indexOf(name.charAt(0)) < 0 ? "DE " : "D'") + name;
  }

  /** What the simulated Sirene says of the mairie. */
  Establishment establishment() {
    LegalCategory category =
        PARTS.contains(commune.kind())
            ? LegalCategory.COMMUNE_ASSOCIEE_OU_DELEGUEE
            : LegalCategory.COMMUNE;
    return new Establishment(
        Siret.parse(siret),
        category,
        denomination(),
        commune.code(),
        commune.postalCodes().stream().findFirst().orElse(commune.code().value()),
        commune.name().toUpperCase(Locale.FRENCH),
        true);
  }
}
