// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.demarche;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.List;

/**
 * The rules that a démarche sets by itself, whoever asks for it.
 *
 * <p>Source: DataPass v2, scopes of the bundle (2026-08-06).
 */
public final class DemarcheRules {

  /** The text cannot be the code of a démarche. */
  public static final Rule DEMARCHE_CODE_MALFORMED =
      Rule.error(
          "DEMARCHE_CODE_MALFORMED",
          new Message(
              "« %s » n'est pas un code de démarche.", "\"%s\" is not the code of a démarche."),
          new Message(
              "Donnez un code comme AEC, DDPACS ou CertDc.",
              "Give a code such as AEC, DDPACS or CertDc."),
          Sources.guide("G7, G8"));

  /** The text cannot be a process code of HubEE. */
  public static final Rule PROCESS_CODE_MALFORMED =
      Rule.error(
          "PROCESS_CODE_MALFORMED",
          new Message(
              "Un code de démarche HubEE a 1 à 30 signes sans espace ; reçu : « %s ».",
              "A HubEE process code has 1 to 30 characters without space; received: \"%s\"."),
          new Message(
              "Exemples : EtatCivil, CERTDC ; la casse compte.",
              "For example EtatCivil, CERTDC; case counts."),
          Sources.hubApi("processCode"));

  /** The catalogue does not know this démarche. */
  public static final Rule DEMARCHE_UNKNOWN =
      Rule.error(
          "DEMARCHE_UNKNOWN",
          new Message(
              "La démarche « %s » n'est pas connue du catalogue.",
              "The catalogue does not know the démarche \"%s\"."),
          new Message(
              "Choisissez parmi : %s ; ou ajoutez-la au catalogue.",
              "Choose among: %s; or add it to the catalogue."),
          Sources.datapass("portées (scopes) des formulaires HubEE"));

  /** The démarche takes no new request any more. */
  public static final Rule DEMARCHE_CLOSED =
      Rule.error(
          "DEMARCHE_CLOSED",
          new Message(
              "%s n'accepte plus de nouvelle demande depuis le %s.",
              "%s has taken no new request since %s."),
          new Message(
              "Retirez-la de la demande ; un abonnement existant reste valable.",
              "Take it out of the request; an existing subscription stays valid."),
          Sources.datapass("portée hebergement_tourisme, deprecated.since 2026-05-20"));

  /** The démarche takes no request yet. */
  public static final Rule DEMARCHE_NOT_YET_OPEN =
      Rule.error(
          "DEMARCHE_NOT_YET_OPEN",
          new Message(
              "%s n'est pas encore ouverte aux demandes%s.", "%s does not take requests yet%s."),
          new Message(
              "Retirez-la de la demande et revenez après l'ouverture.",
              "Take it out of the request and come back once it is open."),
          Sources.datapass("portée depot_dossier_mariage, non visible en production"));

  /** The day asked about is far beyond what the catalogue was made from. */
  public static final Rule CATALOGUE_OUT_OF_DATE =
      Rule.warning(
          "CATALOGUE_OUT_OF_DATE",
          new Message(
              "Le catalogue des démarches date du %s ; la demande porte sur le %s.",
              "The catalogue of démarches dates from %s; the request is for %s."),
          new Message(
              "Vérifiez sur DataPass que la démarche est toujours ouverte.",
              "Check on DataPass that the démarche is still open."),
          Sources.library("un catalogue daté ne dit rien d'un avenir lointain"));

  private DemarcheRules() {}

  /** Returns every rule of this package. */
  public static List<Rule> all() {
    return List.of(
        DEMARCHE_CODE_MALFORMED,
        PROCESS_CODE_MALFORMED,
        DEMARCHE_UNKNOWN,
        DEMARCHE_CLOSED,
        DEMARCHE_NOT_YET_OPEN,
        CATALOGUE_OUT_OF_DATE);
  }
}
