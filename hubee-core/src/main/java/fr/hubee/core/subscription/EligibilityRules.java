// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import fr.hubee.core.request.RequestRules;
import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.List;

/**
 * The rules that say whether a commune may ask for a démarche.
 *
 * <p>Source: guide 1.0.0 (2022), DataPass v2, uniqueness and organisations (2026-08-06).
 */
public final class EligibilityRules {

  /** Who decides for communes déléguées and associées (guide, G48). */
  public static final String HUBEE_TEAM = RequestRules.HUBEE_TEAM;

  private static final Message WRITE_TO_HUBEE =
      new Message(
          "N'envoyez pas la demande : écrivez à l'équipe HubEE, " + HUBEE_TEAM + ".",
          "Do not send the request: write to the HubEE team, " + HUBEE_TEAM + ".");

  /** HubEE already reports a subscription. */
  public static final Rule ALREADY_SUBSCRIBED =
      Rule.error(
          "ALREADY_SUBSCRIBED",
          new Message(
              "Votre commune est déjà abonnée à cette démarche (%s).",
              "The commune is already subscribed to this démarche (%s)."),
          new Message(
              "Rien à demander ; si vous ne voyez pas cet abonnement, adressez-vous à l'administrateur"
                  + " local HubEE de la mairie.",
              "Nothing to ask for; if you cannot see it, turn to the mairie's administrateur local."),
          Sources.guide("G58, G59, G60"));

  /** An active habilitation holds the démarche. */
  public static final Rule ACTIVE_HABILITATION =
      Rule.error(
          "ACTIVE_HABILITATION",
          new Message(
              "%s : l'habilitation %s est déjà accordée.",
              "%s: habilitation %s is already granted."),
          new Message(
              "Ne redemandez pas : l'administrateur local active l'abonnement dans le Portail HubEE.",
              "Do not ask again: the administrateur local activates it in the Portail HubEE."),
          Sources.datapass("unicité : une seule habilitation active"));

  /** A request for the démarche is not yet decided. */
  public static final Rule PENDING_REQUEST =
      Rule.error(
          "PENDING_REQUEST",
          new Message(
              "%s : la demande %s est déjà en cours.", "%s: request %s is already under way."),
          new Message(
              "Attendez la décision, ou complétez cette demande-là.",
              "Wait for the decision, or complete that request."),
          Sources.datapass("unicité : demande active"));

  /** Another request of the same form is not yet decided, and the form takes one at a time. */
  public static final Rule FORM_BUSY =
      Rule.error(
          "FORM_BUSY",
          new Message(
              "%s : la demande %s, du même formulaire, est en cours, et DataPass n'en accepte qu'une.",
              "%s: request %s, of the same form, is under way, and DataPass takes only one."),
          new Message(
              "Ajoutez-y la démarche tant qu'elle est modifiable, ou attendez la décision.",
              "Add the démarche to it while it can be edited, or wait for the decision."),
          Sources.datapass("unicité : une demande active par formulaire et par organisation"));

  /** A refused or revoked request must be archived before another one is made. */
  public static final Rule ARCHIVE_FIRST =
      Rule.error(
          "ARCHIVE_FIRST",
          new Message(
              "%s : la demande %s, refusée ou révoquée, bloque toute nouvelle demande.",
              "%s: request %s, refused or revoked, blocks any new request."),
          new Message(
              "Supprimez-la d'abord dans DataPass, puis recommencez.",
              "Delete it in DataPass first, then start again."),
          Sources.datapass("unicité à la création : toute demande non archivée"));

  /** The form was validated already: the démarche is added by updating that request. */
  public static final Rule REOPEN_INSTEAD =
      Rule.information(
          "REOPEN_INSTEAD",
          new Message(
              "%s s'ajoute à la demande déjà validée (habilitation %s) : pas de nouvelle demande.",
              "%s is added to the request already validated (habilitation %s): no new request."),
          new Message(
              "Dans DataPass, ouvrez cette demande, « Mettre à jour », puis cochez la démarche.",
              "In DataPass open that request, \"Mettre à jour\", then tick the démarche."),
          Sources.datapass("unicité : une demande active par formulaire et par organisation"));

  /** HubEE reports a subscription of the same form, so that DataPass may hold its request. */
  public static final Rule FORM_ALREADY_USED =
      Rule.warning(
          "FORM_ALREADY_USED",
          new Message(
              "%s : votre commune a déjà un abonnement du même formulaire (%s).",
              "%s: the commune already has a subscription of the same form (%s)."),
          new Message(
              "Si sa demande est encore dans DataPass, mettez-la à jour au lieu d'en créer une autre.",
              "If its request is still in DataPass, update it instead of making another one."),
          Sources.datapass("unicité : une demande active par formulaire et par organisation"));

  /** The entry is a commune déléguée: people decide. */
  public static final Rule COMMUNE_DELEGUEE =
      Rule.escalation(
          "COMMUNE_DELEGUEE",
          new Message(
              "%s est une commune déléguée, rattachée à %s.",
              "%s is a commune déléguée, part of %s."),
          WRITE_TO_HUBEE,
          Sources.guide("G48"),
          HUBEE_TEAM);

  /** The entry is a commune associée: people decide. */
  public static final Rule COMMUNE_ASSOCIEE =
      Rule.escalation(
          "COMMUNE_ASSOCIEE",
          new Message(
              "%s est une commune associée, rattachée à %s.",
              "%s is a commune associée, part of %s."),
          WRITE_TO_HUBEE,
          Sources.datapass("catégorie juridique 7312"),
          HUBEE_TEAM);

  /** Sirene says that the organisation is a commune associée or déléguée: people decide. */
  public static final Rule LEGAL_CATEGORY_7312 =
      Rule.escalation(
          "LEGAL_CATEGORY_7312",
          new Message(
              "Selon Sirene, %s est une commune associée ou déléguée (catégorie 7312).",
              "Sirene says that %s is a commune associée or déléguée (category 7312)."),
          WRITE_TO_HUBEE,
          Sources.datapass("catégorie juridique 7312"),
          HUBEE_TEAM);

  /** A municipal arrondissement asks in its own name. */
  public static final Rule ARRONDISSEMENT =
      Rule.error(
          "ARRONDISSEMENT",
          new Message(
              "%s est un arrondissement municipal, pas une commune.",
              "%s is a municipal arrondissement, not a commune."),
          new Message("Faites la demande au nom de %s.", "Make the request in the name of %s."),
          Sources.library("les abonnements sont ouverts aux communes"));

  /** The SIREN is not the one that the directory knows for this commune. */
  public static final Rule SIRET_OF_ANOTHER_COMMUNE =
      Rule.warning(
          "SIRET_OF_ANOTHER_COMMUNE",
          new Message(
              "Ce SIRET n'est pas celui de %s : %s (%s).",
              "This SIRET is not that of %s: %s (%s)."),
          new Message(
              "Vérifiez le SIRET ; une commune fusionnée récemment a pu en changer.",
              "Check the SIRET; a commune merged lately may have changed it."),
          Sources.library("46 communes ont changé de SIREN en 2025"));

  /** The directory has no SIREN for this commune, so that nothing can be compared. */
  public static final Rule SIREN_NOT_CHECKED =
      Rule.information(
          "SIREN_NOT_CHECKED",
          new Message(
              "Le SIREN de %s n'est pas dans l'annuaire (%s) : le SIRET n'a pas été comparé.",
              "The SIREN of %s is not in the directory (%s): the SIRET was not compared."),
          new Message("Relisez le SIRET.", "Read the SIRET again."),
          Sources.library("94 entrées des collectivités d'outre-mer sans SIREN"));

  /** Sirene does not know the establishment. */
  public static final Rule ORGANISATION_UNKNOWN =
      Rule.error(
          "ORGANISATION_UNKNOWN",
          new Message(
              "Le SIRET %s n'existe pas dans le répertoire Sirene de l'INSEE.",
              "SIRET %s does not exist in INSEE's Sirene register."),
          new Message(
              "Relevez le SIRET de la mairie sur l'Annuaire des entreprises.",
              "Take the mairie's SIRET from the Annuaire des entreprises."),
          Sources.datapass("recherche Sirene : « n'existe pas dans le répertoire »"));

  /** Sirene says that the establishment is closed. */
  public static final Rule ORGANISATION_CLOSED =
      Rule.error(
          "ORGANISATION_CLOSED",
          new Message(
              "L'établissement %s est fermé selon Sirene.",
              "Establishment %s is closed, says Sirene."),
          new Message(
              "Prenez le SIRET actuel de la mairie : il change quand elle déménage.",
              "Take the mairie's current SIRET: it changes when the mairie moves."),
          Sources.datapass("organisation fermée"));

  /** The legal category is not that of a commune. */
  public static final Rule ORGANISATION_NOT_A_COMMUNE =
      Rule.warning(
          "ORGANISATION_NOT_A_COMMUNE",
          new Message(
              "Selon Sirene, %s n'est pas une commune (catégorie juridique %s).",
              "Sirene says that %s is not a commune (legal category %s)."),
          new Message(
              "Seules les communes reçoivent ces démarches : l'opérateur tranchera.",
              "Only communes receive these démarches: the operator will decide."),
          Sources.datapass("catégories juridiques : 7210, commune"));

  /**
   * The mairie stands under another INSEE code than its commune: the branch code follows Sirene.
   */
  public static final Rule BRANCH_CODE_FROM_SIRENE =
      Rule.information(
          "BRANCH_CODE_FROM_SIRENE",
          new Message(
              "Le code guichet chez HubEE sera %s, celui de l'établissement, et non %s.",
              "The branch code at HubEE will be %s, that of the establishment, and not %s."),
          new Message("Rien à faire.", "Nothing to do."),
          Sources.datapass("code commune de l'établissement, repris de Sirene"));

  private EligibilityRules() {}

  /** Returns every rule of this class. */
  public static List<Rule> all() {
    return List.of(
        ALREADY_SUBSCRIBED,
        ACTIVE_HABILITATION,
        PENDING_REQUEST,
        FORM_BUSY,
        ARCHIVE_FIRST,
        REOPEN_INSTEAD,
        FORM_ALREADY_USED,
        COMMUNE_DELEGUEE,
        COMMUNE_ASSOCIEE,
        LEGAL_CATEGORY_7312,
        ARRONDISSEMENT,
        SIRET_OF_ANOTHER_COMMUNE,
        SIREN_NOT_CHECKED,
        ORGANISATION_UNKNOWN,
        ORGANISATION_CLOSED,
        ORGANISATION_NOT_A_COMMUNE,
        BRANCH_CODE_FROM_SIRENE);
  }
}
