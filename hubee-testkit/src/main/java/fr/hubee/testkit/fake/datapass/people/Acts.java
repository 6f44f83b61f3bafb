// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.people;

import fr.hubee.core.lifecycle.Outcome;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.RequestState;
import fr.hubee.testkit.fake.datapass.bridge.HubeeBridge;
import fr.hubee.testkit.fake.datapass.mail.Mailroom;
import fr.hubee.testkit.fake.datapass.model.Completeness;
import fr.hubee.testkit.fake.datapass.model.RequestView;
import fr.hubee.testkit.fake.datapass.model.Store;
import fr.hubee.testkit.fake.datapass.model.StoredHabilitation;
import fr.hubee.testkit.fake.datapass.model.StoredRequest;
import fr.hubee.testkit.fake.datapass.model.StoredUser;
import fr.hubee.testkit.fake.datapass.webhook.Courier;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * The acts that move a request: the table of the core decides, DataPass' effects follow. Guarded by
 * the store's monitor.
 */
final class Acts {

  private static final String NOTHING_CHANGED =
      "Aucune modification : la mise à jour ne peut pas être soumise.";
  private static final String NOT_ACTIVE = "Cette habilitation n'est pas active.";

  private final Store store;
  private final History history;
  private final Courier courier;
  private final Effects effects;

  Acts(Store store, History history, Mailroom mailroom, Courier courier, HubeeBridge bridge) {
    this.store = store;
    this.history = history;
    this.courier = courier;
    this.effects = new Effects(store, mailroom, bridge);
  }

  ActAnswer act(StoredUser who, long id, RequestEvent event, String text) {
    return onRequest(id, request -> perform(Deed.of(who, request, text), event));
  }

  ActAnswer onRequest(long id, Function<StoredRequest, ActAnswer> deed) {
    return store.requests().find(id).map(deed).orElseGet(() -> new ActAnswer.NotFound(id));
  }

  ActAnswer submit(StoredUser who, long id) {
    return onRequest(id, request -> submit(Deed.of(who, request, "")));
  }

  private ActAnswer submit(Deed deed) {
    StoredRequest request = deed.request();
    List<String> complaints = Completeness.checkSubmission(request, store);
    if (!Hands.decide(deed, RequestEvent.SUBMIT).isMoved()) {
      return perform(deed, RequestEvent.SUBMIT);
    }
    if (!complaints.isEmpty()) {
      return new ActAnswer.Refused(complaints);
    }
    return deed.reopening() && isUnchanged(request)
        ? ActAnswer.Refused.because(NOTHING_CHANGED)
        : perform(deed, RequestEvent.SUBMIT);
  }

  /** The page's button waits for something to differ from what was approved. */
  private static boolean isUnchanged(StoredRequest request) {
    return request
        .latestHabilitation()
        .filter(frozen -> frozen.data().equals(request.data()))
        .isPresent();
  }

  ActAnswer revokeHabilitation(StoredUser who, long habilitationId, String reason) {
    Optional<StoredHabilitation> found = store.habilitations().find(habilitationId);
    if (found.isEmpty()) {
      return new ActAnswer.NotFound(habilitationId);
    }
    StoredHabilitation habilitation = found.get();
    return habilitation.isActive()
        ? perform(
            Deed.of(who, habilitation.request(), reason).on(habilitation),
            RequestEvent.REVOKE_HABILITATION)
        : ActAnswer.Refused.because(NOT_ACTIVE);
  }

  ActAnswer perform(Deed deed, RequestEvent event) {
    Outcome<RequestState> outcome = Hands.decide(deed, event);
    if (outcome instanceof Outcome.Refused<RequestState> refused) {
      return new ActAnswer.OutOfTurn(refused);
    }
    StoredRequest request = deed.request();
    Effects.Effect effect = effects.of(event);
    effect.first().accept(deed);
    request.move(event, outcome.orThrow(), store.now());
    history.record(request, nameOf(event));
    effect.mails().accept(deed);
    courier.raise(request, nameOf(event));
    effect.last().accept(deed);
    return new ActAnswer.Done(RequestView.of(request));
  }

  private static String nameOf(RequestEvent event) {
    return event == RequestEvent.REVOKE_HABILITATION
        ? "revoke"
        : event.name().toLowerCase(Locale.ROOT);
  }
}
