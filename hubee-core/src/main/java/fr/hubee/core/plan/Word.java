// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Violation;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What fills one place of the sentence of an act. */
enum Word {
  DEMARCHES(
      act ->
          act.demarches().stream()
              .map(demarche -> demarche.code().value())
              .collect(Collectors.joining(", "))),
  REQUEST(
      act ->
          act.request()
              .<Object>map(id -> new Message("la demande %s", "request %s").with(id))
              .orElse(new Message("la demande", "the request"))),
  OPERATOR(act -> act.form().map(form -> form.operator().code()).orElse("?")),
  DAY(
      act ->
          act.day()
              .map(day -> new Message("le %s", "on %s").with(day))
              .orElse(new Message("au jour de son choix", "on a day of his choice"))),
  MODE(
      act ->
          act.accessMode()
              .<Object>map(mode -> mode)
              .orElse(new Message("Portail ou API", "Portail or API"))),
  WRITE_TO(act -> act.writeTo().orElse("?")),
  REASON(
      act ->
          act.reasons().stream()
              .findFirst()
              .map(Violation::message)
              .orElse(new Message("voir l'équipe HubEE", "see the HubEE team")));

  private final Function<PlannedAct, Object> of;

  Word(Function<PlannedAct, Object> of) {
    this.of = of;
  }

  Object of(PlannedAct act) {
    return of.apply(act);
  }
}
