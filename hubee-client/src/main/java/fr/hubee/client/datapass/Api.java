// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.Page;
import fr.hubee.client.internal.drift.Telling;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.pipeline.JsonCalls;
import fr.hubee.client.internal.pipeline.Pipeline;
import fr.hubee.client.internal.retry.FindOrCreate;
import fr.hubee.client.internal.wire.Call;
import fr.hubee.client.internal.wire.Dialect;
import fr.hubee.client.internal.wire.Endpoint;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The calls of DataPass' API, from an identifier or an object to an object. Thread-safe. */
final class Api {

  private final Pipeline pipeline;
  private final FindOrCreate findOrCreate;

  Api(Pipeline pipeline) {
    this.pipeline = pipeline;
    this.findOrCreate = new FindOrCreate(pipeline.creations());
  }

  <T> T get(Path path, Decoder<T> decoder, String... identifiers) {
    Call call = call("GET", path, "", identifiers);
    return pipeline.json().object(call, reader(call, decoder));
  }

  <T> Optional<T> find(Path path, Decoder<T> decoder, String... identifiers) {
    Call call = call("GET", path, "", identifiers);
    return pipeline.json().find(call, reader(call, decoder));
  }

  <T> List<T> list(Path path, String query, Decoder<T> decoder, String... identifiers) {
    Call call = call("GET", path, query, identifiers);
    return pipeline.json().list(call, reader(call, decoder)).items();
  }

  /** A page that is not full is the last one: DataPass announces no total. */
  <T> Page<T> page(Path path, Listing listing, int offset, Decoder<T> decoder) {
    List<T> rows = list(path, listing.query(offset), decoder);
    return new Page<>(rows, offset, OptionalLong.empty(), rows.size() >= listing.pageSize());
  }

  /** Without what comes again because the pages shifted meanwhile. */
  <T> Stream<T> stream(Path path, Listing listing, Decoder<T> decoder, Function<T, Long> id) {
    Set<Long> seen = new HashSet<>();
    return Page.walk(
            "GET " + path.template(), (int offset) -> page(path, listing, offset, decoder), id)
        .filter(one -> seen.add(id.apply(one)));
  }

  <T> T send(String method, Path path, JsonObject body, Decoder<T> decoder, String... identifiers) {
    Call call = call(method, path, "", identifiers);
    return pipeline.json().object(JsonCalls.with(body, call), reader(call, decoder));
  }

  <T> T findOrCreate(Supplier<Optional<T>> find, Supplier<T> create) {
    return findOrCreate.of(find, create).value();
  }

  private Call call(String method, Path path, String query, String... identifiers) {
    return new Endpoint(method, path.template())
        .call(pipeline.apiBase(), query, identifiers)
        .in(Dialect.DATAPASS);
  }

  private <T> Function<JsonObject, T> reader(Call call, Decoder<T> decoder) {
    Telling drift = new Telling(call.operation().name(), pipeline.listener());
    return json -> decoder.decode(json, drift);
  }
}
