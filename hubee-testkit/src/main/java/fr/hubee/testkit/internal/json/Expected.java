// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.json;

import fr.hubee.core.rule.Message;

/** What a place of a JSON text should have held. */
final class Expected {

  static final Message OBJECT =
      new Message("un objet {…} est attendu", "an object {…} is expected");
  static final Message LIST = new Message("une liste […] est attendue", "a list […] is expected");
  static final Message TEXT =
      new Message("un texte non vide est attendu", "a text that is not blank is expected");
  static final Message FLAG = new Message("true ou false est attendu", "true or false is expected");
  static final Message PRESENT = new Message("il manque", "it is missing");
  static final Message KNOWN =
      new Message("ce nom est inconnu ; les noms connus : %s", "unknown name; known ones: %s");
  static final Message WHOLE =
      new Message(
          "un nombre entier de %s à %s est attendu", "a whole number from %s to %s is expected");
  static final Message PROBABILITY =
      new Message("un nombre de 0 à 1 est attendu", "a number from 0 to 1 is expected");

  private Expected() {}
}
