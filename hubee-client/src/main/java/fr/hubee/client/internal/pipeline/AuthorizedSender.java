// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.pipeline;

import fr.hubee.client.auth.AccessToken;
import fr.hubee.client.auth.TokenProvider;
import fr.hubee.client.event.HubeeListener;
import fr.hubee.client.event.TokenRefused;
import fr.hubee.client.internal.wire.Call;
import fr.hubee.client.internal.wire.FailureKind;
import fr.hubee.client.internal.wire.Outcome.Refused;
import fr.hubee.client.internal.wire.Reply;
import fr.hubee.client.internal.wire.Sender;
import fr.hubee.client.spi.ResponseReader;

/**
 * Sends calls with the bearer token of the client. When the gateway says that the token itself is
 * no longer good (HubEE V1 contract, authentication errors), or answers 401 without saying why,
 * gets another one and sends the same call once more: a 401 is decided before the services, so
 * nothing can have been done. Thread-safe.
 */
public final class AuthorizedSender implements Sender {

  private static final int UNAUTHORIZED = 401;

  private final Sender next;
  private final TokenProvider tokens;
  private final HubeeListener listener;

  /** Sends by the next one, with tokens from this provider. */
  public AuthorizedSender(Sender next, TokenProvider tokens, HubeeListener listener) {
    this.next = next;
    this.tokens = tokens;
    this.listener = listener;
  }

  @Override
  public <T> Reply<T> send(Call call, ResponseReader<T> reader) {
    Reply<T> first = attempt(call, reader, true);
    return first.kind() == FailureKind.STALE_TOKEN
        ? first.then(attempt(call, reader, false))
        : first;
  }

  /** A token that met any 401 is dropped, so that it cannot spoil the calls to come. */
  private <T> Reply<T> attempt(Call call, ResponseReader<T> reader, boolean first) {
    AccessToken token = tokens.token();
    Reply<T> reply = next.send(call.withHeader("Authorization", "Bearer " + token.value()), reader);
    if (reply.outcome() instanceof Refused<T> refused
        && refused.response().status() == UNAUTHORIZED) {
      tokens.invalidate(token);
      boolean replayed = first && reply.kind() == FailureKind.STALE_TOKEN;
      listener.on(new TokenRefused(call.operation().name(), replayed));
    }
    return reply;
  }
}
