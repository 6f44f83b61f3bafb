// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.api;

import fr.hubee.testkit.fake.datapass.model.Store;
import fr.hubee.testkit.fake.datapass.people.History;
import fr.hubee.testkit.fake.datapass.webhook.Courier;
import fr.hubee.testkit.fake.datapass.webhook.Webhooks;
import java.util.List;
import java.util.Set;

/** Every endpoint of the API (DataPass v2, endpoints of the API, 2026-08-06). */
final class Routes {

  private static final String BASE = "/api/v1";
  private static final Set<String> PUBLIC = Set.of("public", "read_authorizations");
  private static final Set<String> READ = Set.of("read_authorizations");
  private static final Set<String> WRITE = Set.of("write_authorizations");
  private static final Set<String> WEBHOOKS = Set.of("read_webhooks");
  private static final Set<String> UNCHECKED = Set.of();

  private Routes() {}

  static List<Route> of(Store store, History history, Courier courier, Webhooks webhooks) {
    Demandes demandes = new Demandes(store);
    Creation creation = new Creation(store, history, courier);
    Patching patching = new Patching(store, history, courier);
    Habilitations habilitations = new Habilitations(store);
    Definitions definitions = new Definitions(store);
    Attempts attempts = new Attempts(store, webhooks);
    return List.of(
        Route.get(BASE + "/me", PUBLIC, Me::of),
        Route.get(BASE + "/demandes", READ, demandes::list),
        Route.post(BASE + "/demandes", WRITE, creation::create),
        Route.get(BASE + "/demandes/{id}", READ, demandes::get),
        Route.patch(BASE + "/demandes/{id}", WRITE, patching::patch),
        Route.get(BASE + "/demandes/{id}/events", READ, demandes::events).failingWithoutToken(),
        Route.get(BASE + "/habilitations", READ, habilitations::list),
        Route.get(BASE + "/habilitations/{id}", UNCHECKED, habilitations::get)
            .failingWithoutToken(),
        Route.get(BASE + "/definitions", READ, definitions::list),
        Route.get(BASE + "/definitions/{id}", READ, definitions::get),
        Route.get(BASE + "/definitions/{id}/formulaires", READ, definitions::forms),
        Route.get(BASE + "/webhooks/{id}/attempts", WEBHOOKS, attempts::list));
  }
}
