// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Violation;
import java.util.stream.Collectors;

/** What fills one place of the sentence of an act. */
@SuppressWarnings(
    "ImmutableEnumChecker") // records, functions without state, lists that nobody can change
enum Word {
  DEMARCHES,
  REQUEST,
  OPERATOR,
  DAY,
  MODE,
  WRITE_TO,
  REASON;

  Object of(PlannedAct act) {
    return switch (this) {
      case DEMARCHES -> demarches(act);
      case REQUEST ->
          act.request()
              .map(id -> new Message("la demande %s", "request %s").with(id))
              .orElse(new Message("la demande", "the request"));
      case OPERATOR -> act.form().map(form -> form.operator().code()).orElse("?");
      case DAY ->
          act.day()
              .map(day -> new Message("le %s", "on %s").with(day))
              .orElse(new Message("au jour de son choix", "on a day of his choice"));
      case MODE ->
          act.accessMode()
              .<Object>map(mode -> mode)
              .orElse(new Message("Portail ou API", "Portail or API"));
      case WRITE_TO -> act.writeTo().orElse("?");
      case REASON -> reason(act);
    };
  }

  private static String demarches(PlannedAct act) {
    return act.demarches().stream()
        .map(demarche -> demarche.code().value())
        .collect(Collectors.joining(", "));
  }

  private static Message reason(PlannedAct act) {
    return act.reasons().stream()
        .findFirst()
        .map(Violation::message)
        .orElse(new Message("voir l'équipe HubEE", "see the HubEE team"));
  }
}
