// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.List;

/**
 * What is said of a commune known earlier, and of what the data of one vintage do not tell.
 *
 * <p>Source: INSEE, Code officiel géographique 2026; DataPass v2, organisation created at HubEE
 * (2026-08-06).
 */
public final class CommuneChangeRules {

  /** Same code, same SIREN. */
  public static final Rule COMMUNE_UNCHANGED =
      Rule.information(
          "COMMUNE_UNCHANGED",
          new Message(
              "%s a toujours ce code et ce SIREN (%s).", "%s still has this code and SIREN (%s)."),
          new Message("Rien à faire.", "Nothing to do."),
          Sources.insee("liste des communes"));

  /** Same legal unit, another name. */
  public static final Rule COMMUNE_RENAMED =
      Rule.information(
          "COMMUNE_RENAMED",
          new Message("%s s'appelle aujourd'hui %s.", "%s is called %s today."),
          new Message(
              "Affichez le nouveau nom ; l'organisation HubEE reste la même.",
              "Show the new name; the organisation at HubEE stays the same."),
          Sources.insee("liste des communes : 19 changements de nom en 2026"));

  /** Same code, another legal unit. */
  public static final Rule COMMUNE_SIREN_CHANGED =
      Rule.warning(
          "COMMUNE_SIREN_CHANGED",
          new Message(
              "%s garde son code, mais son SIREN a changé : %s, et non plus %s (%s).",
              "%s keeps its code, but its SIREN changed: %s, no longer %s (%s)."),
          new Message(
              "Nouveau SIREN, donc nouveau SIRET et nouvelle organisation chez HubEE : les"
                  + " abonnements sont à refaire, ou à faire migrer par l'équipe HubEE.",
              "A new SIREN, hence a new SIRET and a new organisation at HubEE: subscriptions must"
                  + " be made again, or migrated by the HubEE team."),
          Sources.insee("millésimes 2024 et 2025 : 46 SIREN changés à code constant"));

  /** Same legal unit, another code. */
  public static final Rule COMMUNE_CODE_CHANGED =
      Rule.warning(
          "COMMUNE_CODE_CHANGED",
          new Message(
              "Le code %s n'est plus celui de cette commune : c'est aujourd'hui %s, de même SIREN"
                  + " (%s).",
              "Code %s is no longer that of this commune: it is %s today, with the same SIREN"
                  + " (%s)."),
          new Message(
              "Le SIRET de la mairie et son code guichet ont pu changer : vérifiez-les dans"
                  + " Sirene.",
              "The mairie's SIRET and branch code may have changed: check them in Sirene."),
          Sources.insee("millésimes 2024 et 2025 : quatre chefs-lieux transférés"));

  /** The code is a former one. */
  public static final Rule COMMUNE_SUCCEEDED =
      Rule.warning(
          "COMMUNE_SUCCEEDED",
          new Message(
              "Le code %s n'est plus utilisé : la commune est aujourd'hui %s (%s).",
              "Code %s is in use no more: the commune is %s today (%s)."),
          new Message(
              "Si le SIREN n'est plus le même, c'est une nouvelle organisation chez HubEE : les"
                  + " abonnements sont à refaire, ou à faire migrer par l'équipe HubEE.",
              "If the SIREN is another one, it is a new organisation at HubEE: subscriptions must"
                  + " be made again, or migrated by the HubEE team."),
          Sources.insee("anciens codes : fusions et changements de numérotation"));

  /** The code is that of a part of a commune. */
  public static final Rule COMMUNE_NOW_A_PART =
      Rule.warning(
          "COMMUNE_NOW_A_PART",
          new Message(
              "Le code %s est aujourd'hui celui de %s, dans %s (%s).",
              "Code %s is today that of %s, in %s (%s)."),
          new Message(
              "L'abonnement est celui de la commune entière, qui a son propre SIRET : voyez avec"
                  + " elle ; pour une commune déléguée ou associée, l'équipe HubEE décide.",
              "The subscription is that of the whole commune, which has its own SIRET: turn to it;"
                  + " for a commune déléguée or associée the HubEE team decides."),
          Sources.insee("communes déléguées et associées, arrondissements municipaux"));

  /** The code is that of a commune and of one of its parts. */
  public static final Rule CODE_OF_TWO =
      Rule.warning(
          "CODE_OF_TWO",
          new Message(
              "Le code %s est aujourd'hui celui de %s et celui de %s (%s).",
              "Code %s is today that of %s and that of %s (%s)."),
          new Message(
              "Donnez le SIREN connu, ou choisissez entre la commune entière et sa partie.",
              "Give the SIREN that was known, or choose between the whole commune and its part."),
          Sources.insee("584 communes déléguées de même code que leur commune nouvelle"));

  /** Neither code nor SIREN is known. */
  public static final Rule COMMUNE_LOST =
      Rule.error(
          "COMMUNE_LOST",
          new Message(
              "Ni le code %s, même ancien, ni le SIREN connu ne sont dans l'annuaire (%s).",
              "Neither code %s, not even as a former one, nor the known SIREN is in the directory"
                  + " (%s)."),
          new Message(
              "Cherchez la commune par son nom : l'annuaire ignore des renumérotations d'outre-mer,"
                  + " comme 97123, 97127 et 985xx.",
              "Look for the commune by its name: the directory knows nothing of some overseas"
                  + " renumberings, such as 97123, 97127 and 985xx."),
          Sources.insee("codes absents des anciens codes"));

  /** The code is there, but no SIREN could be compared. */
  public static final Rule SIREN_NOT_COMPARED =
      Rule.information(
          "SIREN_NOT_COMPARED",
          new Message(
              "%s a toujours ce code, mais %s : un changement de SIREN ne se verrait pas (%s).",
              "%s still has this code, but %s: a change of SIREN would not be seen (%s)."),
          new Message(
              "Comparez avec le SIRET que Sirene donne aujourd'hui à la mairie.",
              "Compare with the SIRET that Sirene gives to the mairie today."),
          Sources.insee("un seul millésime : pas de SIREN antérieurs"));

  /** Data of one vintage give no date. */
  public static final Rule CHANGE_UNDATED =
      Rule.information(
          "CHANGE_UNDATED",
          new Message(
              "La date et l'acte ne sont pas dans ces données (%s).",
              "The date and the act are not in these data (%s)."),
          new Message(
              "Cherchez l'arrêté, ou les mouvements de communes publiés par l'INSEE.",
              "Look for the decree, or for the movements of communes that INSEE publishes."),
          Sources.insee("un seul millésime : ni dates ni mouvements"));

  /** Two vintages frame the date. */
  public static final Rule CHANGE_BETWEEN =
      Rule.information(
          "CHANGE_BETWEEN",
          new Message(
              "Cela s'est passé entre le %s et le %s ; ces données ne disent pas quand.",
              "It happened between %s and %s; these data do not say when."),
          new Message(
              "Cherchez l'arrêté, ou les mouvements de communes publiés par l'INSEE.",
              "Look for the decree, or for the movements of communes that INSEE publishes."),
          Sources.insee("chaque millésime vaut au 1er janvier"));

  private CommuneChangeRules() {}

  /** Returns every rule of this class. */
  public static List<Rule> all() {
    return List.of(
        COMMUNE_UNCHANGED,
        COMMUNE_RENAMED,
        COMMUNE_SIREN_CHANGED,
        COMMUNE_CODE_CHANGED,
        COMMUNE_SUCCEEDED,
        COMMUNE_NOW_A_PART,
        CODE_OF_TWO,
        COMMUNE_LOST,
        SIREN_NOT_COMPARED,
        CHANGE_UNDATED,
        CHANGE_BETWEEN);
  }
}
