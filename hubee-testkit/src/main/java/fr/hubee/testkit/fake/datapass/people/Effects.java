// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.people;

import fr.hubee.core.request.HabilitationEvent;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.testkit.fake.datapass.bridge.HubeeBridge;
import fr.hubee.testkit.fake.datapass.mail.Mailroom;
import fr.hubee.testkit.fake.datapass.model.Store;
import fr.hubee.testkit.fake.datapass.model.StoredHabilitation;
import fr.hubee.testkit.fake.datapass.model.StoredRequest;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * What each act does around the transition, in DataPass' order: something first, then the
 * transition, the event, the mails, the webhooks, and something last (DataPass v2, organizers,
 * 2026-08-06). In the webhook of an update refused or cancelled, the abandoned edits are therefore
 * still there.
 */
final class Effects {

  /** What an act does before the transition, by mail, and after the webhooks. */
  record Effect(Consumer<Deed> first, Consumer<Deed> mails, Consumer<Deed> last) {}

  private final Store store;
  private final Map<RequestEvent, Effect> byEvent = new EnumMap<>(RequestEvent.class);

  Effects(Store store, Mailroom mailroom, HubeeBridge bridge) {
    this.store = store;
    put(
        RequestEvent.SUBMIT,
        Effects::nothing,
        deed -> mailroom.submitted(deed.request(), deed.reopening()),
        Effects::nothing);
    put(
        RequestEvent.REQUEST_CHANGES,
        Effects::nothing,
        deed -> mailroom.changesRequested(deed.request(), deed.text(), deed.reopening()),
        Effects::nothing);
    put(
        RequestEvent.APPROVE,
        deed -> grant(deed.request()),
        deed -> mailroom.approved(deed.request(), deed.text(), deed.reopening()),
        deed -> bridge.approved(deed.request()));
    put(
        RequestEvent.REFUSE,
        Effects::nothing,
        deed -> mailroom.refused(deed.request(), deed.text(), deed.reopening()),
        deed -> restore(deed.request()));
    put(
        RequestEvent.CANCEL_REOPENING,
        Effects::nothing,
        Effects::nothing,
        deed -> restore(deed.request()));
    put(
        RequestEvent.REVOKE,
        deed -> deed.request().habilitations().forEach(Effects::revoke),
        deed -> mailroom.revoked(deed.request(), deed.text()),
        Effects::nothing);
    put(
        RequestEvent.REVOKE_HABILITATION,
        deed -> revoke(Objects.requireNonNull(deed.habilitation())),
        deed -> mailroom.revoked(deed.request(), deed.text()),
        Effects::nothing);
  }

  private void put(
      RequestEvent event, Consumer<Deed> first, Consumer<Deed> mails, Consumer<Deed> last) {
    byEvent.put(event, new Effect(first, mails, last));
  }

  Effect of(RequestEvent event) {
    return byEvent.getOrDefault(
        event, new Effect(Effects::nothing, Effects::nothing, Effects::nothing));
  }

  private static void nothing(Deed deed) {}

  private void grant(StoredRequest request) {
    request.habilitations().forEach(one -> one.receive(HabilitationEvent.DEPRECATE));
    store.grant(request);
  }

  private static void revoke(StoredHabilitation habilitation) {
    habilitation.receive(HabilitationEvent.REVOKE);
  }

  /** Each key that the latest approval froze, as it was then; other keys stay. */
  private void restore(StoredRequest request) {
    request
        .latestHabilitation()
        .ifPresent(frozen -> request.save(request.data().restoredFrom(frozen.data()), store.now()));
  }
}
