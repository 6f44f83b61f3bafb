// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.List;

/**
 * The rules on what is written to the hub, and on codes read from it.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7 (2023-04-28).
 */
public final class WireRules {

  /** A code is expected and the text is blank. */
  public static final Rule CODE_MISSING =
      Rule.error(
          "CODE_MISSING",
          new Message("Le code est vide.", "The code is blank."),
          new Message(
              "Donnez un code du contrat : SI_RECEIVED, DONE, STATUS_UPDATE…",
              "Give a code of the contract: SI_RECEIVED, DONE, STATUS_UPDATE…"),
          Sources.folderApi("Case.status, Event.actionType"));

  /** The text is longer than its field. */
  public static final Rule TEXT_TOO_LONG =
      Rule.error(
          "TEXT_TOO_LONG",
          new Message(
              "%s prend %s caractères au plus ; reçu : %s.",
              "%s takes %s characters at most; received: %s."),
          new Message(
              "Raccourcissez le texte : le hub le refuserait (400).",
              "Shorten the text: the hub would refuse it (400)."),
          Sources.folderApi("longueurs maximales"));

  /** The code holds a character that cannot be seen. */
  public static final Rule CODE_UNREADABLE =
      Rule.error(
          "CODE_UNREADABLE",
          new Message(
              "Le code contient un caractère invisible (%s).",
              "The code holds an invisible character (%s)."),
          new Message("Retirez-le.", "Take it out."),
          Sources.library("aucun code du contrat n'a de caractère invisible"));

  /** The code is a mistake known from an official document. */
  public static final Rule CODE_MISSPELT =
      Rule.error(
          "CODE_MISSPELT",
          new Message(
              "« %s » est une faute connue des documents de HubEE.",
              "\"%s\" is a known mistake of HubEE's documents."),
          new Message("Écrivez %s.", "Write %s."),
          Sources.contract2024("statuts, tels que le fil les porte"));

  /** The library does not know the code. */
  public static final Rule CODE_UNKNOWN =
      Rule.warning(
          "CODE_UNKNOWN",
          new Message(
              "Le code « %s » n'est pas connu de la bibliothèque.",
              "The library does not know the code \"%s\"."),
          new Message(
              "Il est gardé et renvoyé tel quel ; signalez-le si HubEE l'a introduit.",
              "It is kept and sent back as it is; report it if HubEE introduced it."),
          Sources.library("lecture tolérante : rien de ce que le hub invente n'est perdu"));

  private WireRules() {}

  /** Returns every rule of this class. */
  public static List<Rule> all() {
    return List.of(CODE_MISSING, TEXT_TOO_LONG, CODE_UNREADABLE, CODE_MISSPELT, CODE_UNKNOWN);
  }
}
