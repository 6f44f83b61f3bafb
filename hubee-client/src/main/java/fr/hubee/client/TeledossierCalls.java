// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.error.Failure;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.internal.drift.Drift;
import fr.hubee.client.internal.drift.Shape;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.json.MalformedJsonException;
import fr.hubee.client.internal.pipeline.Pipeline;
import fr.hubee.client.internal.retry.Creations;
import fr.hubee.client.internal.wire.Call;
import fr.hubee.client.internal.wire.Endpoint;
import fr.hubee.client.spi.RequestBody;
import fr.hubee.client.teledossier.HubeeAttachment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** The calls of the télédossier API, from identifiers and texts to objects. Thread-safe. */
final class TeledossierCalls {

  private static final String BASE = "/teledossiers/v1";
  private static final String JSON = "application/json";

  private final Pipeline pipeline;
  private final Drift drift;
  private final boolean patchByPost;

  TeledossierCalls(Pipeline pipeline, boolean patchByPost) {
    this.pipeline = pipeline;
    this.drift = new Drift(pipeline.listener());
    this.patchByPost = patchByPost;
  }

  /**
   * What an answer is made into.
   *
   * @param shape what the contract says of it
   * @param parser makes it of its text
   */
  record Answer<T>(Shape shape, Function<String, T> parser) {}

  <T> T get(String path, String query, Answer<T> answer, String... identifiers) {
    return object(call("GET", path, query, identifiers), answer);
  }

  <T> T post(String path, String body, Answer<T> answer, String... identifiers) {
    return object(with(body, call("POST", path, "", identifiers)), answer);
  }

  <T> T put(String path, JsonObject body, Answer<T> answer) {
    return object(with(body.toJson(), call("PUT", path, "")), answer);
  }

  void put(String path, String body) {
    pipeline.json().done(with(body, call("PUT", path, "")));
  }

  void patch(String path, JsonObject body, String... identifiers) {
    Call call = call(patchByPost ? "POST" : "PATCH", path, "", identifiers);
    Call typed = patchByPost ? call.withHeader(Call.METHOD_OVERRIDE, "PATCH") : call;
    pipeline.json().done(with(body.toJson(), typed));
  }

  void delete(String path, String... identifiers) {
    pipeline.json().delete(call("DELETE", path, "", identifiers));
  }

  /** One element that cannot be read is left out and told of: it would hide all others. */
  <T> List<T> list(String path, String query, Answer<T> answer) {
    Call call = call("GET", path, query);
    List<Optional<T>> rows =
        pipeline.json().list(call, json -> readIfPossible(call, answer, json)).items();
    List<T> read = rows.stream().flatMap(Optional::stream).toList();
    if (read.isEmpty() && !rows.isEmpty()) {
      throw otherThanAsked("GET", path, "no element of the list can be read");
    }
    return read;
  }

  private <T> Optional<T> readIfPossible(Call call, Answer<T> answer, JsonObject json) {
    try {
      return Optional.of(read(call, answer, json));
    } catch (MalformedJsonException unreadable) {
      drift.tell(call.operation().name(), "an element that cannot be read");
      return Optional.empty();
    }
  }

  void upload(String path, HubeeAttachment file, RequestBody content, String... identifiers) {
    Call call = call("PUT", path, "", identifiers);
    pipeline.files().upload(call, content, size(call, file));
  }

  HubFile file(String path, HubeeAttachment file, String... identifiers) {
    Call call = call("GET", path, "", identifiers);
    return new HubFile(pipeline.files(), call, file, size(call, file));
  }

  Creations creations() {
    return pipeline.creations();
  }

  /** Tells that an answer holds what was not asked for. */
  void tell(String method, String path, String what) {
    drift.tell(operation(method, path), what);
  }

  /** Returns the failure of an answer that is about something else than what was asked. */
  static UnexpectedAnswerException otherThanAsked(String method, String path, String detail) {
    return new UnexpectedAnswerException(
        Failure.of(operation(method, path)).detail(detail).build());
  }

  private <T> T object(Call call, Answer<T> answer) {
    return pipeline.json().object(call, json -> read(call, answer, json));
  }

  private <T> T read(Call call, Answer<T> answer, JsonObject json) {
    drift.look(call.operation().name(), answer.shape(), json);
    return answer.parser().apply(json.toJson());
  }

  private static long size(Call call, HubeeAttachment file) {
    return file.size()
        .orElseThrow(
            () ->
                new UnexpectedAnswerException(
                    Failure.of(call.operation().name())
                        .identifiers(call.operation().identifiers())
                        .detail("the hub did not announce the size of the file")
                        .attempts(0)
                        .build()));
  }

  private Call call(String method, String path, String query, String... identifiers) {
    return new Endpoint(method, BASE + path).call(pipeline.apiBase(), query, identifiers);
  }

  private static String operation(String method, String path) {
    return method + " " + BASE + path;
  }

  private static Call with(String body, Call call) {
    return call.withBody(JSON, RequestBody.of(body.getBytes(StandardCharsets.UTF_8)));
  }
}
