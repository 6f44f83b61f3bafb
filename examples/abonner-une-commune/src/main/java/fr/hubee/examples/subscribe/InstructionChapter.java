// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.subscribe;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.request.Actor;
import fr.hubee.core.request.HistoryEntry;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.SubscriptionRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Chapter (c): the mairie hands in, the operators instruct. */
final class InstructionChapter {

  private static final int[] COLUMNS = {16, 10, 12};
  private static final String MAYOR_NAMED =
      "Le maire est désigné administrateur local : nommez plutôt une personne du service état civil.";

  private final Sheet sheet;
  private final Stage stage;

  InstructionChapter(Sheet sheet, Stage stage) {
    this.sheet = sheet;
    this.stage = stage;
  }

  List<SubscriptionRequest> tell(Town town, Map<RequestForm, List<Demarche>> wished) {
    sheet.chapter("c", "La demande est remise, puis instruite");
    List<SubscriptionRequest> approved = new ArrayList<>();
    int number = 1;
    for (Map.Entry<RequestForm, List<Demarche>> entry : wished.entrySet()) {
      SubscriptionRequest request =
          SubscriptionRequest.draft(
                  String.valueOf(number++),
                  entry.getKey(),
                  town.commune(),
                  Siret.parse(town.siret()))
              .demarches(entry.getValue())
              .administrator(People.MAYOR)
              .termsAccepted(true)
              .build();
      approved.add(
          entry.getKey().equals(RequestForm.BUNDLE) ? withChanges(request) : atOnce(request));
    }
    return approved;
  }

  private SubscriptionRequest withChanges(SubscriptionRequest draft) {
    SubscriptionRequest submitted = act(draft, RequestEvent.SUBMIT, People.APPLICANT, "");
    stage.clock.advance(Duration.ofDays(1));
    SubscriptionRequest returned =
        act(submitted, RequestEvent.REQUEST_CHANGES, People.DILA, MAYOR_NAMED);
    stage.clock.advance(Duration.ofHours(2));
    SubscriptionRequest corrected = returned.edit().administrator(People.ADMINISTRATOR).build();
    SubscriptionRequest again = act(corrected, RequestEvent.SUBMIT, People.APPLICANT, "");
    stage.clock.advance(Duration.ofDays(1));
    return act(again, RequestEvent.APPROVE, People.DILA, "");
  }

  private SubscriptionRequest atOnce(SubscriptionRequest draft) {
    SubscriptionRequest named = draft.edit().administrator(People.ADMINISTRATOR).build();
    SubscriptionRequest submitted = act(named, RequestEvent.SUBMIT, People.APPLICANT, "");
    stage.clock.advance(Duration.ofDays(1));
    return act(submitted, RequestEvent.APPROVE, People.DGS, "");
  }

  private SubscriptionRequest act(
      SubscriptionRequest request, RequestEvent event, Actor actor, String reason) {
    SubscriptionRequest next = request.act(event, actor, reason, stage.clock).orThrow();
    HistoryEntry last = next.history().get(next.history().size() - 1);
    sheet.columns(
        COLUMNS,
        Sheet.time(last.at()),
        "demande " + request.id(),
        who(actor, request.form()),
        last.event().label()
            + last.reason().map(text -> " : « " + text + " »").orElse("")
            + " -> « "
            + last.to().label()
            + " »");
    return next;
  }

  private static String who(Actor actor, RequestForm form) {
    return actor.equals(People.APPLICANT) ? "le demandeur" : "la " + form.operator().code();
  }
}
