// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.List;

/**
 * The rules that say what an identifier looks like.
 *
 * <p>Source: DataPass v2 validators (2026-08-06), contract of HubEE V1 (2024-11-14).
 */
public final class IdentityRules {

  /** Nothing was typed where a SIRET is expected. */
  public static final Rule SIRET_MISSING =
      Rule.error(
          "SIRET_MISSING",
          new Message("Le SIRET de la mairie manque.", "The SIRET of the mairie is missing."),
          new Message(
              "Saisissez ses 14 chiffres ; l'Annuaire des entreprises les donne.",
              "Type its 14 digits; the Annuaire des entreprises has them."),
          Sources.guide("G46, G47"));

  /** The text is not 14 ASCII digits. */
  public static final Rule SIRET_MALFORMED =
      Rule.error(
          "SIRET_MALFORMED",
          new Message(
              "Un SIRET est fait de 14 chiffres ; reçu : %s.",
              "A SIRET is made of 14 digits; received: %s."),
          new Message(
              "Saisissez les 14 chiffres, sans espace ni autre signe%s.",
              "Type the 14 digits, without space or any other sign%s."),
          Sources.datapass("validation du SIRET : « ne possède pas 14 chiffres »"));

  /** The checksum of the SIRET is wrong; a warning in the sandboxes, whose identifiers fail it. */
  public static final Rule SIRET_CHECKSUM =
      Rule.error(
          "SIRET_CHECKSUM",
          new Message(
              "La clé de contrôle du SIRET %s est fausse : un chiffre au moins est erroné.",
              "The checksum of SIRET %s is wrong: at least one digit is mistaken."),
          new Message(
              "Relisez-le chiffre à chiffre sur l'Annuaire des entreprises.",
              "Compare it digit by digit with the Annuaire des entreprises."),
          Sources.datapass("validation du SIRET : formule de Luhn ou préfixe de La Poste"));

  /** The text is not nine ASCII digits. */
  public static final Rule SIREN_MALFORMED =
      Rule.error(
          "SIREN_MALFORMED",
          new Message(
              "Un SIREN est fait de 9 chiffres ; reçu : %s.",
              "A SIREN is made of 9 digits; received: %s."),
          new Message(
              "Saisissez les 9 chiffres, sans espace ni autre signe%s.",
              "Type the 9 digits, without space or any other sign%s."),
          Sources.library("le SIREN est le début du SIRET"));

  /** The text is not an INSEE commune code. */
  public static final Rule CODE_COMMUNE_MALFORMED =
      Rule.error(
          "CODE_COMMUNE_MALFORMED",
          new Message(
              "Un code commune de l'INSEE a 5 caractères (01015, 2A004, 97411) ; reçu : « %s ».",
              "An INSEE commune code has 5 characters (01015, 2A004, 97411); received: \"%s\"."),
          new Message(
              "Donnez le code de l'INSEE, pas le code postal.",
              "Give the INSEE code, not the postal code."),
          Sources.datapass("motif du code commune"));

  /** The text is not a branch code (code guichet). */
  public static final Rule BRANCH_CODE_MALFORMED =
      Rule.error(
          "BRANCH_CODE_MALFORMED",
          new Message(
              "Un code guichet a 1 à 10 lettres, chiffres, « _ » ou « - » ; reçu : « %s ».",
              "A branch code has 1 to 10 letters, digits, \"_\" or \"-\"; received: \"%s\"."),
          new Message(
              "Pour une commune, c'est le code INSEE de la commune de l'établissement.",
              "For a commune it is the INSEE code of the establishment's commune."),
          Sources.hubApi("Organization.branchCode, motif depuis 1.1.1"));

  /** The text is not a type of organisation. */
  public static final Rule ORGANIZATION_TYPE_MALFORMED =
      Rule.error(
          "ORGANIZATION_TYPE_MALFORMED",
          new Message(
              "Un type d'organisation a 1 à 20 lettres, chiffres, « _ », espaces ou parenthèses ; reçu :"
                  + " « %s ».",
              "A type of organisation has 1 to 20 letters, digits, \"_\", spaces or parentheses; received:"
                  + " \"%s\"."),
          new Message("Une commune est de type SI.", "A commune has type SI."),
          Sources.hubApi("Organization.type"));

  /** The text is not an organisation identifier. */
  public static final Rule ORGANIZATION_ID_MALFORMED =
      Rule.error(
          "ORGANIZATION_ID_MALFORMED",
          new Message(
              "Un identifiant d'organisation s'écrit SI-<SIRET>-<code guichet> ; reçu : « %s ».",
              "An organisation identifier reads SI-<SIRET>-<branch code>; received: \"%s\"."),
          new Message("Exemple : SI-21920023500014-92023.", "For example SI-21920023500014-92023."),
          Sources.hubApi("GET /organizations/{id}"));

  private IdentityRules() {}

  /** Returns every rule of this package. */
  public static List<Rule> all() {
    return List.of(
        SIRET_MISSING,
        SIRET_MALFORMED,
        SIRET_CHECKSUM,
        SIREN_MALFORMED,
        CODE_COMMUNE_MALFORMED,
        BRANCH_CODE_MALFORMED,
        ORGANIZATION_TYPE_MALFORMED,
        ORGANIZATION_ID_MALFORMED);
  }
}
