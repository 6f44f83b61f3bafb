// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.act.ActOutcome;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.pipeline.JsonCalls;
import fr.hubee.client.internal.pipeline.Listed;
import fr.hubee.client.internal.pipeline.Pipeline;
import fr.hubee.client.internal.wire.Call;
import fr.hubee.client.internal.wire.Endpoint;
import java.net.URI;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** The calls of the referential API, from an identifier or an object to an object. Thread-safe. */
final class Referential {

  private final URI apiBase;
  private final JsonCalls calls;
  private final FindOrCreate findOrCreate;

  Referential(Pipeline pipeline) {
    this.apiBase = pipeline.apiBase();
    this.calls = pipeline.json();
    this.findOrCreate = new FindOrCreate(pipeline.creations());
  }

  <T> ActOutcome<T> ensure(Supplier<Optional<T>> find, Supplier<T> create) {
    return findOrCreate.of(find, create);
  }

  <T> Optional<T> find(Resource resource, String id, Function<JsonObject, T> reader) {
    return calls.find(one("GET", resource, id), reader);
  }

  <T> T get(Resource resource, String id, Function<JsonObject, T> reader) {
    return calls.object(one("GET", resource, id), reader);
  }

  <T> T post(Resource resource, JsonObject body, Function<JsonObject, T> reader) {
    return calls.object(JsonCalls.with(body, all("POST", resource, "")), reader);
  }

  <T> T put(Resource resource, String id, JsonObject body, Function<JsonObject, T> reader) {
    return calls.object(JsonCalls.with(body, one("PUT", resource, id)), reader);
  }

  <T> Page<T> page(Resource resource, PageRequest page, Function<JsonObject, T> reader) {
    Listed<T> rows = calls.list(all("GET", resource, page.toQuery()), reader);
    return page.answer(rows.items(), rows.head().header("Content-Range"));
  }

  private Call one(String method, Resource resource, String id) {
    return new Endpoint(method, resource.path() + "/{id}").call(apiBase, "", id);
  }

  private Call all(String method, Resource resource, String query) {
    return new Endpoint(method, resource.path()).call(apiBase, query);
  }
}
