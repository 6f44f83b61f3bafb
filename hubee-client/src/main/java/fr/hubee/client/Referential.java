// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.internal.json.Json;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.json.MalformedJsonException;
import fr.hubee.client.internal.pipeline.AuthorizedExchange;
import fr.hubee.client.internal.wire.Address;
import fr.hubee.client.internal.wire.Call;
import fr.hubee.client.internal.wire.Operation;
import fr.hubee.client.internal.wire.Refusals;
import fr.hubee.client.spi.TransportRequest;
import fr.hubee.client.spi.TransportResponse;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The calls of the referential API, from an identifier or an object to an object. Thread-safe. */
final class Referential {

  private static final String JSON = "application/json";
  private static final int SUCCESS_FAMILY = 2;
  private static final int CLASS_OF_STATUS = 100;

  private final URI apiBase;
  private final AuthorizedExchange exchange;

  Referential(URI apiBase, AuthorizedExchange exchange) {
    this.apiBase = apiBase;
    this.exchange = exchange;
  }

  <T> Optional<T> find(Resource resource, String id, Function<JsonObject, T> reader) {
    Call call = one("GET", resource, id);
    TransportResponse response = exchange.send(call);
    return Refusals.isNotFound(call.operation(), response)
        ? Optional.empty()
        : Optional.of(object(call, response, reader));
  }

  <T> T get(Resource resource, String id, Function<JsonObject, T> reader) {
    Call call = one("GET", resource, id);
    return object(call, exchange.send(call), reader);
  }

  <T> T post(Resource resource, JsonObject body, Function<JsonObject, T> reader) {
    Call call = with(body, all("POST", resource, ""));
    return object(call, exchange.send(call), reader);
  }

  <T> T put(Resource resource, String id, JsonObject body, Function<JsonObject, T> reader) {
    Call call = with(body, one("PUT", resource, id));
    return object(call, exchange.send(call), reader);
  }

  <T> Page<T> page(Resource resource, PageRequest page, Function<JsonObject, T> reader) {
    Call call = all("GET", resource, page.toQuery());
    TransportResponse response = exchange.send(call);
    List<T> items = read(call, response, body -> Json.objects(body).stream().map(reader).toList());
    return page.answer(items, response.header("Content-Range"));
  }

  private static <T> T object(
      Call call, TransportResponse response, Function<JsonObject, T> reader) {
    return read(call, response, body -> reader.apply(Json.object(body)));
  }

  private static <T> T read(Call call, TransportResponse response, Function<byte[], T> reader) {
    if (response.status() / CLASS_OF_STATUS != SUCCESS_FAMILY) {
      throw Refusals.of(call.operation(), response);
    }
    try {
      return reader.apply(response.body());
    } catch (MalformedJsonException malformed) {
      throw Refusals.unreadable(call.operation(), response, String.valueOf(malformed.getMessage()));
    }
  }

  private Call one(String method, Resource resource, String id) {
    return new Call(
        Operation.of(method + " " + resource.path() + "/{id}"),
        request(method, resource.path() + "/" + Address.encode(id)));
  }

  private Call all(String method, Resource resource, String query) {
    return new Call(
        Operation.of(method + " " + resource.path()), request(method, resource.path() + query));
  }

  private TransportRequest request(String method, String pathAndQuery) {
    return TransportRequest.of(method, URI.create(apiBase + pathAndQuery))
        .withHeader("Accept", JSON);
  }

  private static Call with(JsonObject body, Call call) {
    return new Call(call.operation(), call.request().withBody(JSON, body.toBytes()));
  }
}
