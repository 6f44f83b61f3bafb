// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.people;

import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.request.RequestState;
import fr.hubee.testkit.fake.datapass.mail.Mailroom;
import fr.hubee.testkit.fake.datapass.model.OfferedScopes;
import fr.hubee.testkit.fake.datapass.model.RequestData;
import fr.hubee.testkit.fake.datapass.model.RequestView;
import fr.hubee.testkit.fake.datapass.model.Roles;
import fr.hubee.testkit.fake.datapass.model.Store;
import fr.hubee.testkit.fake.datapass.model.StoredOrganisation;
import fr.hubee.testkit.fake.datapass.model.StoredRequest;
import fr.hubee.testkit.fake.datapass.model.StoredUser;
import fr.hubee.testkit.fake.datapass.model.Uniqueness;
import fr.hubee.testkit.fake.datapass.webhook.Courier;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The pages that move nothing: beginning a request, filling it in, accepting the terms, writing to
 * each other. Guarded by the store's monitor.
 */
final class Pages {

  private static final Set<RequestState> FILLING =
      Set.of(RequestState.DRAFT, RequestState.CHANGES_REQUESTED);
  private static final String CLOSED =
      "Désolé, vous ne pouvez pas faire de nouvelle demande : cette organisation est fermée, vous"
          + " ne pouvez donc pas soumettre de nouvelle demande d’habilitation.";
  private static final String NO_ORGANISATION = "Choisissez d'abord une organisation.";
  private static final String NOT_YOURS =
      "Cette demande n'est pas la vôtre, ou n'est pas à remplir dans son état.";
  private static final String NOT_IN_THE_CONVERSATION =
      "Seuls le demandeur et les instructeurs échangent sur une demande.";

  private final Store store;
  private final History history;
  private final Mailroom mailroom;
  private final Courier courier;
  private final Uniqueness uniqueness;

  Pages(Store store, History history, Mailroom mailroom, Courier courier) {
    this.store = store;
    this.history = history;
    this.mailroom = mailroom;
    this.courier = courier;
    this.uniqueness = new Uniqueness(store);
  }

  ActAnswer open(StoredUser who, RequestForm form, Map<String, ?> typed) {
    StoredOrganisation organisation = who.current();
    if (organisation == null) {
      return ActAnswer.Refused.because(NO_ORGANISATION);
    }
    RequestData data = RequestData.empty().with(RequestData.keysOf(form, typed));
    return objection(form, organisation, data)
        .<ActAnswer>map(ActAnswer.Refused::because)
        .orElseGet(() -> happened(store.add(form, who, organisation, data), "create"));
  }

  private Optional<String> objection(
      RequestForm form, StoredOrganisation organisation, RequestData data) {
    if (organisation.isClosed()) {
      return Optional.of(CLOSED);
    }
    return uniqueness
        .onThePage(form, organisation)
        .or(() -> uniqueness.inTheModel(form, Optional.of(organisation), data))
        .or(() -> notOffered(store.now(), data));
  }

  private Optional<String> notOffered(Instant begun, RequestData data) {
    List<String> missing = OfferedScopes.notOffered(store, begun, data.scopes());
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of("Le formulaire ne propose pas : " + String.join(", ", missing));
  }

  private ActAnswer happened(StoredRequest request, String event) {
    history.record(request, event);
    courier.raise(request, event);
    return done(request);
  }

  private static ActAnswer done(StoredRequest request) {
    return new ActAnswer.Done(RequestView.of(request));
  }

  ActAnswer edit(StoredUser who, StoredRequest request, Map<String, ?> typed) {
    if (!isFilling(who, request)) {
      return ActAnswer.Refused.because(NOT_YOURS);
    }
    RequestData data = request.data().with(RequestData.keysOf(request.form(), typed));
    Optional<String> objection = notOffered(request.createdAt(), data);
    if (objection.isPresent()) {
      return ActAnswer.Refused.because(objection.get());
    }
    request.save(data, store.now());
    return happened(request, "update");
  }

  ActAnswer acceptTerms(StoredUser who, StoredRequest request) {
    if (!isFilling(who, request)) {
      return ActAnswer.Refused.because(NOT_YOURS);
    }
    request.acceptTerms();
    return done(request);
  }

  private static boolean isFilling(StoredUser who, StoredRequest request) {
    return Hands.isApplicant(who, request) && FILLING.contains(request.state());
  }

  /** Nothing of what is written is kept: the mail has a link alone. */
  ActAnswer write(StoredUser who, StoredRequest request, String text) {
    if (text.isBlank()) {
      return ActAnswer.Refused.because("Le message est vide.");
    }
    if (Hands.isApplicant(who, request)) {
      history.record(request, "applicant_message");
      mailroom.messageFromApplicant(request);
      return done(request);
    }
    if (who.roles().have(Roles.Kind.INSTRUCTOR, request.form())) {
      history.record(request, "instructor_message");
      mailroom.messageFromInstructor(request);
      return done(request);
    }
    return ActAnswer.Refused.because(NOT_IN_THE_CONVERSATION);
  }
}
