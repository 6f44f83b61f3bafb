// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.List;

/**
 * The rules that plans add to those of eligibility: what keeps a line of a list from being planned.
 *
 * <p>Source: a choice of this library.
 */
public final class PlanRules {

  /** The text cannot identify a request or an habilitation. */
  public static final Rule SEEN_ID_MALFORMED =
      Rule.error(
          "SEEN_ID_MALFORMED",
          new Message(
              "« %s » n'est pas l'identifiant d'une demande ou d'une habilitation.",
              "\"%s\" is not the identifier of a request or an habilitation."),
          new Message(
              "Donnez le numéro de DataPass, avec ou sans D ou H, ou 1 à 64 lettres, chiffres ou . _ -.",
              "Give the number of DataPass, with or without D or H, or 1 to 64 letters, digits or . _"
                  + " -."),
          Sources.datapass("numéros affichés : D123, H456"));

  /** The line of the list holds nothing. */
  public static final Rule LINE_EMPTY =
      Rule.error(
          "LINE_EMPTY",
          new Message("La ligne est vide.", "The line is empty."),
          new Message(
              "Donnez au moins une commune, par son code INSEE ou son nom.",
              "Give at least a commune, by its INSEE code or its name."),
          Sources.library("une ligne sans commune n'a pas de plan"));

  private PlanRules() {}

  /** Returns every rule of this class. */
  public static List<Rule> all() {
    return List.of(SEEN_ID_MALFORMED, LINE_EMPTY);
  }
}
