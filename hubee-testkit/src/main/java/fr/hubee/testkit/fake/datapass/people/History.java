// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.people;

import fr.hubee.testkit.fake.datapass.model.RequestView;
import fr.hubee.testkit.fake.datapass.model.Store;
import fr.hubee.testkit.fake.datapass.model.StoredRequest;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Writes down what happens, and lets the scripts hear of it. Guarded by the store's monitor.
 *
 * <p>Source: DataPass v2, events (2026-08-06).
 */
public final class History {

  private final Store store;
  private final List<Script> scripts = new ArrayList<>();

  /** Writes into this store. */
  public History(Store store) {
    this.store = store;
  }

  /** Adds somebody who reacts to what happens from now on. */
  void add(Script script) {
    scripts.add(script);
  }

  /** Forgets the scripts. */
  public void clear() {
    scripts.clear();
  }

  /** An event of DataPass. */
  public void record(StoredRequest request, String event) {
    store.record(request, event);
    tell(request, event, null);
  }

  /** HubEE made a subscription, which DataPass writes down nowhere. */
  public void subscriptionCreated(StoredRequest request, String subscriptionId) {
    tell(request, Happening.SUBSCRIPTION_CREATED, subscriptionId);
  }

  private void tell(StoredRequest request, String event, @Nullable String subscriptionId) {
    if (!scripts.isEmpty()) {
      Happening happening = new Happening(event, RequestView.of(request), subscriptionId);
      List.copyOf(scripts).forEach(script -> script.about(happening).ifPresent(this::plan));
    }
  }

  private void plan(Script.Plan plan) {
    store.agenda().add(store.now().plus(plan.after()), () -> plan.deed().accept(store.now()));
  }
}
