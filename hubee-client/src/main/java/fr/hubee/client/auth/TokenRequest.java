// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.auth;

import fr.hubee.client.error.HubeeException;
import fr.hubee.client.event.HubeeListener;
import fr.hubee.client.event.TokenObtained;
import fr.hubee.client.internal.json.Json;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.wire.Call;
import fr.hubee.client.internal.wire.FailureKind;
import fr.hubee.client.internal.wire.Operation;
import fr.hubee.client.internal.wire.Outcome.Refused;
import fr.hubee.client.internal.wire.Outcome.Success;
import fr.hubee.client.internal.wire.Refusals;
import fr.hubee.client.internal.wire.Replies;
import fr.hubee.client.internal.wire.Reply;
import fr.hubee.client.internal.wire.Sender;
import fr.hubee.client.internal.wire.Trace;
import fr.hubee.client.spi.TransportRequest;
import fr.hubee.client.spi.TransportResponse;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;

/** Requests for a token (HubEE V1 contract, token request; DataPass v2, OAuth). Thread-safe. */
final class TokenRequest {

  /** Given by the contract for an answer that does not say how long the token lives. */
  static final Duration USUAL_LIFE = Duration.ofHours(1);

  /** How long before its end a token is no longer used: the time of a slow call. */
  static final Duration MARGIN = Duration.ofSeconds(60);

  private static final Duration LONGEST_LIFE = Duration.ofDays(1);
  private static final int SHORTEST_PART = 4;

  private final Operation operation;
  private final TransportRequest request;
  private final Sender sender;
  private final String scope;
  private final Clock clock;
  private final HubeeListener listener;

  TokenRequest(Grant grant, Sender sender, Clock clock, HubeeListener listener) {
    this.operation = grant.operation();
    this.request = grant.request();
    this.sender = sender;
    this.scope = grant.scope();
    this.clock = clock;
    this.listener = listener;
  }

  AccessToken send() {
    Instant start = clock.instant();
    Reply<TransportResponse> reply =
        sender.send(new Call(operation, request), TransportResponse::read);
    AccessToken token = read(success(reply), reply.trace(), start);
    listener.on(new TokenObtained(operation.name(), scope, token.expiresAt()));
    return token;
  }

  /** A missing token endpoint must not be taken for the missing object of the caller. */
  private Success<TransportResponse> success(Reply<TransportResponse> reply) {
    if (reply.kind() == FailureKind.NOT_FOUND
        && reply.outcome() instanceof Refused<TransportResponse> missing) {
      throw unreadable(
          missing.response(), reply.trace(), "there is no token endpoint at this address");
    }
    return Replies.success(operation, reply);
  }

  private AccessToken read(Success<TransportResponse> success, Trace trace, Instant start) {
    try {
      JsonObject body = Json.object(success.value().body());
      return AccessToken.of(body.requiredText("access_token"), start.plus(usableFor(body)));
    } catch (IllegalArgumentException malformed) {
      throw unreadable(success.value(), trace, String.valueOf(malformed.getMessage()));
    }
  }

  private HubeeException unreadable(TransportResponse response, Trace trace, String detail) {
    return Refusals.unreadable(operation, response.head(), trace, detail);
  }

  private static Duration usableFor(JsonObject body) {
    Duration life = life(body);
    Duration part = life.dividedBy(SHORTEST_PART);
    return life.minus(part.compareTo(MARGIN) < 0 ? part : MARGIN);
  }

  /** An absent, negative or null life is the usual one; a longer one than a day is a day. */
  private static Duration life(JsonObject body) {
    OptionalLong seconds = body.number("expires_in");
    if (seconds.isEmpty() || seconds.getAsLong() <= 0) {
      return USUAL_LIFE;
    }
    return Duration.ofSeconds(Math.min(seconds.getAsLong(), LONGEST_LIFE.toSeconds()));
  }
}
