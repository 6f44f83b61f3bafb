// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.Operator;
import fr.hubee.core.request.RequestRules;
import fr.hubee.core.rule.Message;
import java.util.function.Function;

/**
 * What fills the places of a sentence.
 *
 * <p>Source: a choice of this library.
 */
public enum Word {
  /** The official label of the démarche; its code when the catalogue does not know it. */
  DEMARCHE(Telling::label),
  /** The form that asks for it, in quotes. */
  FORM(
      telling ->
          telling
              .demarche()
              .map(demarche -> demarche.form().label())
              .map(label -> new Message("« " + label + " »", "\"" + label + "\""))
              .orElse(new Message("de cette démarche", "of this démarche"))),
  /** The operator who instructs. */
  OPERATOR(
      telling ->
          telling
              .demarche()
              .map(demarche -> same(demarche.operator().code()))
              .orElse(new Message("l'opérateur", "the operator"))),
  /** The address of the operator's support; that of the HubEE team when nobody knows better. */
  OPERATOR_SUPPORT(
      telling ->
          telling
              .demarche()
              .map(Demarche::operator)
              .map(Operator::supportEmail)
              .orElse(RequestRules.HUBEE_TEAM)),
  /** The address of the HubEE team. */
  HUBEE_SUPPORT(telling -> RequestRules.HUBEE_TEAM),
  /** "Since" and the day in Paris on which the stage began, or a day that nobody knows. */
  SINCE(
      telling ->
          telling
              .since()
              .flatMap(ParisDays::of)
              .map(day -> new Message("depuis le %s", "since %s").with(day))
              .orElse(new Message("depuis une date inconnue", "since an unknown date"))),
  /** The day chosen for the activation. */
  ACTIVATION_DAY(
      telling ->
          telling
              .activationDay()
              .map(day -> new Message("le %s", "on %s").with(day))
              .orElse(new Message("à la date choisie", "on the day chosen")));

  private final Function<Telling, Object> meaning;

  Word(Function<Telling, Object> meaning) {
    this.meaning = meaning;
  }

  Object in(Telling telling) {
    return meaning.apply(telling);
  }

  private static Message same(String word) {
    return new Message(word, word);
  }
}
