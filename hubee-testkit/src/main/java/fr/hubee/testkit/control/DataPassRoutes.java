// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.rule.Message;
import fr.hubee.testkit.fake.datapass.Cast;
import fr.hubee.testkit.fake.datapass.people.ActAnswer;
import fr.hubee.testkit.fake.datapass.people.FormData;
import fr.hubee.testkit.fake.datapass.people.Person;
import fr.hubee.testkit.internal.json.JsonPlace;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What people do in DataPass and in the portal, by hand. */
final class DataPassRoutes {

  private static final List<RequestForm> FORMS = List.of(RequestForm.CERTDC, RequestForm.BUNDLE);

  private static final Message FORM =
      new Message("un formulaire est attendu parmi %s", "a form is expected, one of %s");
  private static final Message DEMARCHE =
      new Message("aucune démarche n'a ce nom", "no démarche has this name");
  private static final Message NOT_DONE = new Message("%s", "DataPass refuses: %s");
  private static final Message NO_REQUEST =
      new Message("cette demande n'existe pas", "there is no such request");
  private static final Message NOT_ACTIVATED =
      new Message(
          "le hub n'active pas cet abonnement", "the hub does not activate this subscription");

  private final HubInABox box;

  private DataPassRoutes(HubInABox box) {
    this.box = box;
  }

  static List<ControlRoute> of(HubInABox box) {
    DataPassRoutes routes = new DataPassRoutes(box);
    return List.of(
        ControlRoutes.get(
            "/datapass/requests",
            "les demandes d'abonnement",
            "the requests for subscriptions",
            routes::list),
        ControlRoutes.post(
            "/datapass/requests",
            "la mairie de Clamart débute une demande",
            "the mairie of Clamart begins a request",
            routes::open),
        ControlRoutes.post(
            "/datapass/requests/{id}/acts",
            "quelqu'un agit sur une demande",
            "somebody acts on a request",
            routes::act),
        ControlRoutes.post(
            "/subscriptions/{id}/activate",
            "l'administrateur local active un abonnement",
            "the administrateur local activates a subscription",
            routes::activate));
  }

  private @Nullable Object list(ControlCall call) {
    return box.datapass().requests().stream().map(Views::of).toList();
  }

  private @Nullable Object open(ControlCall call) {
    JsonPlace body = call.body().object(List.of("form", "demarches"));
    RequestForm form = form(body.need("form"));
    List<Demarche> ticked = body.items("demarches").stream().map(DataPassRoutes::demarche).toList();
    Map<String, @Nullable Object> typed =
        ticked.isEmpty()
            ? FormData.of(Cast.ADMINISTRATOR)
            : FormData.of(Cast.ADMINISTRATOR, ticked.toArray(Demarche[]::new));
    return done(box.cast().applicant().open(form, typed));
  }

  private static RequestForm form(JsonPlace at) {
    String known = FORMS.stream().map(RequestForm::definitionId).collect(Collectors.joining(", "));
    return FORMS.stream()
        .filter(form -> form.definitionId().equals(at.text()))
        .findFirst()
        .orElseThrow(() -> at.problem(FORM.with(known)));
  }

  private static Demarche demarche(JsonPlace at) {
    return DemarcheCatalogue.standard().find(at.text()).orElseThrow(() -> at.problem(DEMARCHE));
  }

  private @Nullable Object act(ControlCall call) {
    JsonPlace body = call.body().object(List.of("act", "by", "text"));
    long id = number(call);
    Deed deed = Deed.of(body.need("act"));
    RequestForm form =
        box.datapass()
            .request(id)
            .orElseThrow(() -> new ControlRefusal(ControlRefusal.NOT_FOUND, NO_REQUEST))
            .form();
    Person who =
        body.find("by").map(by -> Actors.named(by, box.cast())).orElseGet(() -> usual(deed, form));
    return done(deed.done(who, id, body.text("text", "")));
  }

  private Person usual(Deed deed, RequestForm form) {
    return deed.isApplicants() ? box.cast().applicant() : Actors.instructor(form, box.cast());
  }

  private static long number(ControlCall call) {
    return Stream.of(call.identifier("id"))
        .filter(text -> text.matches("[0-9]{1,9}"))
        .map(Long::valueOf)
        .findFirst()
        .orElseThrow(() -> new ControlRefusal(ControlRefusal.NOT_FOUND, NO_REQUEST));
  }

  private @Nullable Object done(ActAnswer answer) {
    if (!(answer instanceof ActAnswer.Done done)) {
      throw new ControlRefusal(ControlRefusal.CONFLICT, why(answer));
    }
    box.datapass().runDue();
    return Views.of(box.datapass().request(done.request().id()).orElse(done.request()));
  }

  /** The table of the core speaks both languages, DataPass French alone. */
  private static Message why(ActAnswer answer) {
    return answer instanceof ActAnswer.OutOfTurn outOfTurn
        ? outOfTurn.refusal().message()
        : NOT_DONE.with(answer.message());
  }

  private @Nullable Object activate(ControlCall call) {
    try {
      box.portal().activate(call.identifier("id"), box.clock().instant());
      return Map.of();
    } catch (IllegalStateException refused) {
      throw new ControlRefusal(ControlRefusal.CONFLICT, NOT_ACTIVATED);
    }
  }
}
