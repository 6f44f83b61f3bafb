// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.List;

/**
 * What may be said of a commune that a person typed.
 *
 * <p>Source: INSEE, Code officiel géographique 2026.
 */
public final class CommuneRules {

  /** No entry of the directory answers to this text. */
  public static final Rule COMMUNE_UNKNOWN =
      Rule.error(
          "COMMUNE_UNKNOWN",
          new Message(
              "Aucune commune ne répond à « %s » (%s).", "No commune answers to \"%s\" (%s)."),
          new Message(
              "Vérifiez l'orthographe, ou donnez le code INSEE plutôt que le code postal.",
              "Check the spelling, or give the INSEE code rather than the postal code."),
          Sources.library("annuaire embarqué des communes"));

  /** Several entries answer to this text. */
  public static final Rule COMMUNE_AMBIGUOUS =
      Rule.error(
          "COMMUNE_AMBIGUOUS",
          new Message("%s communes répondent à « %s ».", "%s communes answer to \"%s\"."),
          new Message(
              "Choisissez dans la liste, par le code INSEE et la nature.",
              "Choose in the list, by INSEE code and kind."),
          Sources.library("1 441 noms partagés, 584 codes partagés (COG 2026)"));

  /** The text is the code that a commune carried or absorbed before. */
  public static final Rule FORMER_CODE =
      Rule.warning(
          "FORMER_CODE",
          new Message(
              "%s est un ancien code : c'est aujourd'hui %s.",
              "%s is a former code: it is %s today."),
          new Message("Utilisez le code actuel.", "Use the current code."),
          Sources.library("anciens codes du COG 2026, non datés"));

  /** The text is a municipal arrondissement, which lies in a commune. */
  public static final Rule ARRONDISSEMENT_RESOLVED =
      Rule.warning(
          "ARRONDISSEMENT_RESOLVED",
          new Message(
              "%s est un arrondissement : la commune qui s'abonne est %s.",
              "%s is an arrondissement: the commune that subscribes is %s."),
          new Message(
              "Chez HubEE, le code guichet de la mairie peut pourtant être %s : c'est Sirene qui le"
                  + " dit.",
              "At HubEE, the branch code of the mairie may still be %s: Sirene decides."),
          Sources.datapass("code commune de l'établissement, repris de Sirene"));

  private CommuneRules() {}

  /** Returns every rule of this package. */
  public static List<Rule> all() {
    return List.of(COMMUNE_UNKNOWN, COMMUNE_AMBIGUOUS, FORMER_CODE, ARRONDISSEMENT_RESOLVED);
  }
}
