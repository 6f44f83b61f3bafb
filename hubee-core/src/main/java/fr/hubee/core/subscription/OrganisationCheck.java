// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.Establishment;
import fr.hubee.core.commune.LegalCategory;
import fr.hubee.core.commune.Sirene;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.identity.IdentityRules;
import fr.hubee.core.identity.Siren;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.identity.SiretChecksum;
import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Severity;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;

/** What concerns the commune and its mairie, whatever the démarche. */
final class OrganisationCheck {

  private static final String SIRET = "siret";
  private static final String COMMUNE = "commune";

  private final CommuneDirectory directory;
  private final Sirene sirene;
  private final Environment environment;

  OrganisationCheck(CommuneDirectory directory, Sirene sirene, Environment environment) {
    this.directory = directory;
    this.sirene = sirene;
    this.environment = environment;
  }

  Violations check(Commune commune, Siret siret) {
    return ofKind(commune).and(ofSiret(commune, siret));
  }

  /** The same when what was typed is no SIRET, whatever is wrong with it. */
  Violations check(Commune commune, Violations malformed) {
    return ofKind(commune).and(malformed);
  }

  private Violations ofKind(Commune commune) {
    return switch (commune.kind()) {
      case ACTUELLE -> Violations.none();
      case DELEGUEE ->
          Violations.of(
              EligibilityRules.COMMUNE_DELEGUEE.at(COMMUNE, commune.name(), parentOf(commune)));
      case ASSOCIEE ->
          Violations.of(
              EligibilityRules.COMMUNE_ASSOCIEE.at(COMMUNE, commune.name(), parentOf(commune)));
      case ARRONDISSEMENT ->
          Violations.of(
              EligibilityRules.ARRONDISSEMENT.at(COMMUNE, commune.name(), parentOf(commune)));
    };
  }

  private String parentOf(Commune commune) {
    return directory.communeOf(commune).map(Commune::toString).orElse("?");
  }

  private Violations ofSiret(Commune commune, Siret siret) {
    Violations sameCommune = ofSiren(commune, siret);
    if (siret.checksum() == SiretChecksum.INVALID) {
      Violations wrong = Violations.of(wrongChecksum(siret));
      return wrong.hasErrors() ? wrong : wrong.and(sameCommune);
    }
    return sameCommune.and(ofEstablishment(commune, siret));
  }

  /** The sandboxes live with invented SIRETs, unknown to Sirene: there it is only worth a look. */
  private Violation wrongChecksum(Siret siret) {
    Severity severity = environment == Environment.PRODUCTION ? Severity.ERROR : Severity.WARNING;
    return IdentityRules.SIRET_CHECKSUM.at(SIRET, siret).as(severity);
  }

  private Violations ofSiren(Commune commune, Siret siret) {
    if (commune.owns(siret) || commune.parent().isPresent()) {
      return Violations.none();
    }
    return commune
        .siren()
        .map(expected -> ofAnother(commune, expected, siret.siren()))
        .orElseGet(() -> Violations.of(notChecked(commune)));
  }

  private Violation notChecked(Commune commune) {
    return EligibilityRules.SIREN_NOT_CHECKED.at(SIRET, commune, directory.vintage().year());
  }

  private Violations ofAnother(Commune commune, Siren expected, Siren siren) {
    Message owner =
        directory
            .withSiren(siren)
            .map(other -> new Message("c'est celui de " + other, "it is that of " + other))
            .orElseGet(
                () ->
                    new Message(
                        "son SIREN est " + expected + ", pas " + siren,
                        "its SIREN is " + expected + ", not " + siren));
    return Violations.of(
        EligibilityRules.SIRET_OF_ANOTHER_COMMUNE.at(
            SIRET, commune.name(), owner, "COG " + directory.vintage().year()));
  }

  private Violations ofEstablishment(Commune commune, Siret siret) {
    Establishment known = sirene.find(siret).orElse(null);
    return known == null
        ? Violations.of(EligibilityRules.ORGANISATION_UNKNOWN.at(SIRET, siret))
        : ofOpening(known).and(ofCategory(known)).and(ofPlace(commune, known));
  }

  /** Returns the name of the legal unit, or its SIRET when the unit is a person. */
  private static String nameOf(Establishment establishment) {
    return establishment.legalCategory().isPerson()
        ? establishment.siret().toString()
        : establishment.name();
  }

  private static Violations ofOpening(Establishment establishment) {
    return establishment.open()
        ? Violations.none()
        : Violations.of(EligibilityRules.ORGANISATION_CLOSED.at(SIRET, establishment.siret()));
  }

  private static Violations ofCategory(Establishment establishment) {
    LegalCategory category = establishment.legalCategory();
    if (category.equals(LegalCategory.COMMUNE)) {
      return Violations.none();
    }
    return Violations.of(
        category.equals(LegalCategory.COMMUNE_ASSOCIEE_OU_DELEGUEE)
            ? EligibilityRules.LEGAL_CATEGORY_7312.at(SIRET, establishment.name())
            : EligibilityRules.ORGANISATION_NOT_A_COMMUNE.at(
                SIRET, nameOf(establishment), category));
  }

  private static Violations ofPlace(Commune commune, Establishment establishment) {
    return establishment.codeCommune().equals(commune.code())
        ? Violations.none()
        : Violations.of(
            EligibilityRules.BRANCH_CODE_FROM_SIRENE.at(
                SIRET, establishment.codeCommune(), commune.code()));
  }
}
