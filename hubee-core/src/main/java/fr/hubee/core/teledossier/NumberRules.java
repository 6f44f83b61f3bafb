// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.List;

/**
 * The rules on the numbers that operators give to folders and cases.
 *
 * <p>Source: HubEE, specification 1.2.2, numbering of télédossiers (2021-08-31).
 */
public final class NumberRules {

  /** A number, or a part of it, is blank. */
  public static final Rule NUMBER_MISSING =
      Rule.error(
          "NUMBER_MISSING",
          new Message("Le numéro de télédossier est vide.", "The télédossier number is blank."),
          new Message(
              "Donnez un numéro unique, par exemple DILA-AEC-0000000000001.",
              "Give a unique number, for example DILA-AEC-0000000000001."),
          Sources.specification("numérotation des télédossiers"));

  /** The number holds a character that cannot be seen. */
  public static final Rule NUMBER_UNREADABLE =
      Rule.error(
          "NUMBER_UNREADABLE",
          new Message(
              "Le numéro de télédossier contient un caractère invisible (%s).",
              "The télédossier number holds an invisible character (%s)."),
          new Message("Retirez-le.", "Take it out."),
          Sources.library("un numéro se recopie et se cherche"));

  /** The number is so long that those of its cases would not fit. */
  public static final Rule NUMBER_LEAVES_NO_ROOM =
      Rule.warning(
          "NUMBER_LEAVES_NO_ROOM",
          new Message(
              "Un numéro de dossier de plus de %s caractères ne laisse pas de place au « -01 » de"
                  + " ses sous-dossiers.",
              "A folder number of more than %s characters leaves no room for the \"-01\" of its"
                  + " cases."),
          new Message(
              "Raccourcissez-le, ou numérotez les sous-dossiers autrement (30 caractères au plus).",
              "Shorten it, or number the cases otherwise (30 characters at most)."),
          Sources.folderApi("Case.externalId"));

  /** The number of a case is not that of a folder followed by two digits. */
  public static final Rule CASE_NUMBER_UNUSUAL =
      Rule.information(
          "CASE_NUMBER_UNUSUAL",
          new Message(
              "Le numéro %s n'est pas celui d'un dossier suivi de deux chiffres.",
              "Number %s is not that of a folder followed by two digits."),
          new Message(
              "Rien à faire : le hub l'accepte ; la forme usuelle est « -01 ».",
              "Nothing to do: the hub takes it; the usual form is \"-01\"."),
          Sources.specification("numérotation des télédossiers"));

  private NumberRules() {}

  /** Returns every rule of this class. */
  public static List<Rule> all() {
    return List.of(NUMBER_MISSING, NUMBER_UNREADABLE, NUMBER_LEAVES_NO_ROOM, CASE_NUMBER_UNUSUAL);
  }
}
