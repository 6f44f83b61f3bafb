// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.api;

import fr.hubee.testkit.fake.datapass.model.Store;
import fr.hubee.testkit.fake.datapass.model.StoredEvent;
import fr.hubee.testkit.fake.datapass.model.StoredRequest;
import fr.hubee.testkit.fake.datapass.wire.Shapes;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The endpoints that read requests. */
final class Demandes {

  private static final Comparator<StoredRequest> NEWEST_FIRST =
      Comparator.comparing(StoredRequest::createdAt)
          .thenComparingLong(StoredRequest::id)
          .reversed();

  private final Store store;
  private final Documented documented;

  Demandes(Store store) {
    this.store = store;
    this.documented = new Documented(store);
  }

  Object list(ApiCall call) {
    Listing listing = Listing.of(call.request());
    documented.refuseWithoutForms(call);
    Stream<StoredRequest> found =
        store.requests().stream()
            .filter(request -> call.token().sees(request.form()))
            .filter(request -> listing.keeps(Shapes.wire(request.state()), siret(request)))
            .sorted(NEWEST_FIRST);
    return listing.slice(found).stream().map(documented::demande).toList();
  }

  private static String siret(StoredRequest request) {
    return request.organisation().siret().value();
  }

  Object get(ApiCall call) {
    return documented.demande(visible(call, store));
  }

  /** Newest first; of updates in a row, the latest alone. */
  Object events(ApiCall call) {
    List<StoredEvent> kept = new ArrayList<>();
    for (StoredEvent event : visible(call, store).events()) {
      if (!kept.isEmpty() && isUpdate(event) && isUpdate(kept.get(kept.size() - 1))) {
        kept.remove(kept.size() - 1);
      }
      kept.add(event);
    }
    Collections.reverse(kept);
    return kept.stream().map(Shapes::event).toList();
  }

  private static boolean isUpdate(StoredEvent event) {
    return event.name().equals("update");
  }

  /** Finds the request of the path, or refuses: one of another form is as good as none. */
  static StoredRequest visible(ApiCall call, Store store) {
    return store
        .requests()
        .find(Identifiers.demande(call, store))
        .filter(request -> Documented.sees(call, request.form(), store))
        .orElseThrow(Problems::notFound);
  }
}
