// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.Operator;
import fr.hubee.core.request.RequestRules;
import fr.hubee.core.rule.Message;

/** Says each word of a sentence on one démarche. */
final class Words {

  private Words() {}

  static Object of(Word word, Telling telling) {
    return switch (word) {
      case DEMARCHE -> telling.label();
      case FORM -> form(telling);
      case OPERATOR -> operator(telling);
      case OPERATOR_SUPPORT -> operatorSupport(telling);
      case HUBEE_SUPPORT -> RequestRules.HUBEE_TEAM;
      case SINCE -> since(telling);
      case ACTIVATION_DAY -> activationDay(telling);
    };
  }

  private static Message form(Telling telling) {
    return telling
        .demarche()
        .map(demarche -> demarche.form().label())
        .map(label -> new Message("« " + label + " »", "\"" + label + "\""))
        .orElse(new Message("de cette démarche", "of this démarche"));
  }

  private static Message operator(Telling telling) {
    return telling
        .demarche()
        .map(demarche -> demarche.operator().code())
        .map(code -> new Message(code, code))
        .orElse(new Message("l'opérateur", "the operator"));
  }

  private static String operatorSupport(Telling telling) {
    return telling
        .demarche()
        .map(Demarche::operator)
        .map(Operator::supportEmail)
        .orElse(RequestRules.HUBEE_TEAM);
  }

  private static Message since(Telling telling) {
    return telling
        .since()
        .flatMap(ParisDays::of)
        .map(day -> new Message("depuis le %s", "since %s").with(day))
        .orElse(new Message("depuis une date inconnue", "since an unknown date"));
  }

  private static Message activationDay(Telling telling) {
    return telling
        .activationDay()
        .map(day -> new Message("le %s", "on %s").with(day))
        .orElse(new Message("à la date choisie", "on the day chosen"));
  }
}
