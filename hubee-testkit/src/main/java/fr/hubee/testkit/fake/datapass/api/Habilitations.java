// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.api;

import fr.hubee.testkit.fake.datapass.model.Store;
import fr.hubee.testkit.fake.datapass.model.StoredHabilitation;
import fr.hubee.testkit.fake.datapass.model.Switch;
import fr.hubee.testkit.fake.datapass.wire.Shapes;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The endpoints that read habilitations. */
final class Habilitations {

  private static final Comparator<StoredHabilitation> NEWEST_FIRST =
      Comparator.comparing(StoredHabilitation::createdAt)
          .thenComparingLong(StoredHabilitation::id)
          .reversed();

  private final Store store;
  private final Documented documented;

  Habilitations(Store store) {
    this.store = store;
    this.documented = new Documented(store);
  }

  Object list(ApiCall call) {
    Listing listing = Listing.of(call.request());
    documented.refuseWithoutForms(call);
    boolean activeAlone = store.is(Switch.ACTIVE_HABILITATIONS_ONLY) && listing.states().isEmpty();
    Stream<StoredHabilitation> found =
        store.habilitations().stream()
            .filter(one -> call.token().sees(one.request().form()))
            .filter(one -> listing.keeps(Shapes.wire(one.state()), siret(one)))
            .filter(one -> one.isActive() || !activeAlone)
            .sorted(NEWEST_FIRST);
    return listing.slice(found).stream().map(this::detailed).toList();
  }

  private static String siret(StoredHabilitation habilitation) {
    return habilitation.request().organisation().siret().value();
  }

  Object get(ApiCall call) {
    return store
        .habilitations()
        .find(Identifiers.habilitation(call, store))
        .filter(one -> Documented.sees(call, one.request().form(), store))
        .map(this::detailed)
        .orElseThrow(Problems::notFound);
  }

  private Map<String, @Nullable Object> detailed(StoredHabilitation habilitation) {
    Map<String, @Nullable Object> told = Shapes.habilitation(habilitation);
    told.put("request_id", habilitation.request().id());
    told.put("organisation", Shapes.organisation(habilitation.request().organisation()));
    return documented.habilitation(told);
  }
}
