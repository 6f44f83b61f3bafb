// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.act.ActOutcome;
import fr.hubee.client.internal.drift.Drift;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.pipeline.JsonCalls;
import fr.hubee.client.internal.pipeline.Listed;
import fr.hubee.client.internal.pipeline.Pipeline;
import fr.hubee.client.internal.wire.Call;
import fr.hubee.client.internal.wire.Endpoint;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;

/** The calls of the referential API, from an identifier or an object to an object. Thread-safe. */
final class Referential {

  private final URI apiBase;
  private final JsonCalls calls;
  private final Drift drift;
  private final FindOrCreate findOrCreate;

  Referential(Pipeline pipeline) {
    this.apiBase = pipeline.apiBase();
    this.calls = pipeline.json();
    this.drift = new Drift(pipeline.listener());
    this.findOrCreate = new FindOrCreate(pipeline.creations());
  }

  <T> ActOutcome<T> ensure(Supplier<Optional<T>> find, Supplier<T> create) {
    return findOrCreate.of(find, create);
  }

  <T> Optional<T> find(Resource resource, String id, Function<JsonObject, T> reader) {
    Call call = one("GET", resource, id);
    return calls.find(call, looking(call, resource, reader));
  }

  <T> T get(Resource resource, String id, Function<JsonObject, T> reader) {
    return object(resource, one("GET", resource, id), reader);
  }

  <T> T post(Resource resource, JsonObject body, Function<JsonObject, T> reader) {
    return object(resource, JsonCalls.with(body, all("POST", resource, "")), reader);
  }

  <T> T put(Resource resource, String id, JsonObject body, Function<JsonObject, T> reader) {
    return object(resource, JsonCalls.with(body, one("PUT", resource, id)), reader);
  }

  /** Reads a page; rows that were not asked for are told of, and stay: they have a place in it. */
  <T> Page<T> page(
      Resource resource, PageRequest page, Function<JsonObject, T> reader, Predicate<T> asked) {
    Call call = all("GET", resource, page.toQuery());
    Listed<T> rows = calls.list(call, looking(call, resource, reader));
    rows.items().stream()
        .filter(asked.negate())
        .forEach(row -> drift.tell(call.operation().name(), "a row that was not asked for"));
    return page.answer(rows.items(), rows.head().header("Content-Range"));
  }

  <T> List<T> list(Resource resource, String query, Function<JsonObject, T> reader) {
    Call call = all("GET", resource, query);
    return calls.list(call, looking(call, resource, reader)).items();
  }

  private <T> T object(Resource resource, Call call, Function<JsonObject, T> reader) {
    return calls.object(call, looking(call, resource, reader));
  }

  private <T> Function<JsonObject, T> looking(
      Call call, Resource resource, Function<JsonObject, T> reader) {
    return json -> {
      drift.look(call.operation().name(), resource.shape(), json);
      return reader.apply(json);
    };
  }

  private Call one(String method, Resource resource, String id) {
    return new Endpoint(method, resource.path() + "/{id}").call(apiBase, "", id);
  }

  private Call all(String method, Resource resource, String query) {
    return new Endpoint(method, resource.path()).call(apiBase, query);
  }
}
