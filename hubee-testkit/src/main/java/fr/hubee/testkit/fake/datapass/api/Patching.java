// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.api;

import fr.hubee.core.request.RequestState;
import fr.hubee.testkit.fake.datapass.model.Completeness;
import fr.hubee.testkit.fake.datapass.model.RequestData;
import fr.hubee.testkit.fake.datapass.model.Store;
import fr.hubee.testkit.fake.datapass.model.StoredRequest;
import fr.hubee.testkit.fake.datapass.model.Switch;
import fr.hubee.testkit.fake.datapass.people.History;
import fr.hubee.testkit.fake.datapass.webhook.Courier;
import java.util.List;
import java.util.Set;

/** The endpoint that changes what a request asks for: keys are merged, the rest stays. */
final class Patching {

  private static final String EVENT = "update_by_api";
  private static final Set<RequestState> TERMINAL =
      Set.of(
          RequestState.VALIDATED,
          RequestState.REFUSED,
          RequestState.REVOKED,
          RequestState.ARCHIVED);

  private final Store store;
  private final History history;
  private final Courier courier;

  Patching(Store store, History history, Courier courier) {
    this.store = store;
    this.history = history;
    this.courier = courier;
  }

  Object patch(ApiCall call) {
    StoredRequest request = Demandes.visible(call, store);
    refuseTerminal(request);
    DemandeBody body = DemandeBody.of(call.request());
    RequestData data = request.data().with(body.data(request.form()));
    refuseIncomplete(request, data);
    request.save(data, store.now());
    history.record(request, EVENT);
    courier.raise(request, EVENT);
    return new Documented(store).demande(request);
  }

  private void refuseTerminal(StoredRequest request) {
    boolean draftsAlone = store.is(Switch.PATCHES_DRAFTS_ONLY);
    if (TERMINAL.contains(request.state())
        || (draftsAlone && request.state() != RequestState.DRAFT)) {
      throw Problems.terminalState();
    }
  }

  /** Once handed in, a request never validated must stay complete. */
  private static void refuseIncomplete(StoredRequest request, RequestData data) {
    boolean demanding =
        request.state() == RequestState.SUBMITTED && request.dates().lastValidatedAt().isEmpty();
    List<String> found = demanding ? Completeness.check(request.form(), data) : List.of();
    if (!found.isEmpty()) {
      throw Problems.invalidRequest(found);
    }
  }
}
