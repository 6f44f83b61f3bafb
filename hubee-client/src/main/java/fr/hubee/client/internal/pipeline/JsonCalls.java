// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.pipeline;

import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.NotFoundException;
import fr.hubee.client.internal.json.Json;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.json.MalformedJsonException;
import fr.hubee.client.internal.retry.Repeat;
import fr.hubee.client.internal.retry.RetryTable;
import fr.hubee.client.internal.wire.Call;
import fr.hubee.client.internal.wire.FailureKind;
import fr.hubee.client.internal.wire.Outcome.Success;
import fr.hubee.client.internal.wire.Refusals;
import fr.hubee.client.internal.wire.Replies;
import fr.hubee.client.internal.wire.Reply;
import fr.hubee.client.internal.wire.Sender;
import fr.hubee.client.spi.RequestBody;
import fr.hubee.client.spi.TimeLimits;
import fr.hubee.client.spi.TransportResponse;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Calls whose bodies are JSON. Every method sends one call and may throw any {@link
 * HubeeException}. Thread-safe.
 */
public final class JsonCalls {

  private static final String JSON = "application/json";

  private final Sender sender;
  private final TimeLimits limits;

  /** Sends by this sender, each call within these limits. */
  public JsonCalls(Sender sender, TimeLimits limits) {
    this.sender = sender;
    this.limits = limits;
  }

  /** Returns the same call with a JSON body. */
  public static Call with(JsonObject body, Call call) {
    return call.withBody(JSON, RequestBody.of(body.toBytes()));
  }

  /** Reads an object. */
  public <T> T object(Call call, Function<JsonObject, T> reader) {
    return read(call, send(call), body -> reader.apply(Json.object(body)));
  }

  /** Reads an object; empty when the hub itself says that it does not exist. */
  public <T> Optional<T> find(Call call, Function<JsonObject, T> reader) {
    Reply<TransportResponse> reply = send(call);
    return reply.kind() == FailureKind.NOT_FOUND
        ? Optional.empty()
        : Optional.of(read(call, reply, body -> reader.apply(Json.object(body))));
  }

  /** Reads a list, with the head of its answer. */
  public <T> Listed<T> list(Call call, Function<JsonObject, T> reader) {
    Reply<TransportResponse> reply = send(call);
    List<T> items = read(call, reply, body -> Json.list(body, reader));
    return new Listed<>(items, Replies.success(call.operation(), reply).head());
  }

  /** Sends what needs no answer but that it is done. */
  public void done(Call call) {
    Replies.done(call.operation(), send(call));
  }

  /**
   * Deletes. What the hub no longer knows after a doubtful attempt is deleted.
   *
   * @throws NotFoundException when the hub did not know it in the first place
   */
  public void delete(Call call) {
    Reply<TransportResponse> reply = send(call);
    boolean done =
        reply.trace().doubt() && RetryTable.after(call, reply.kind()) == Repeat.DONE_IF_DOUBTFUL;
    if (!done) {
      Replies.done(call.operation(), reply);
    }
  }

  private Reply<TransportResponse> send(Call call) {
    return sender.send(call.withHeader("Accept", JSON).withLimits(limits), TransportResponse::read);
  }

  private static <T> T read(
      Call call, Reply<TransportResponse> reply, Function<InputStream, T> reader) {
    Success<TransportResponse> success = Replies.success(call.operation(), reply);
    try {
      return reader.apply(success.value().stream());
    } catch (MalformedJsonException malformed) {
      throw Refusals.unreadable(
          call.operation(), success.head(), reply.trace(), String.valueOf(malformed.getMessage()));
    }
  }
}
