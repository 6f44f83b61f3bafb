// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.pipeline;

import fr.hubee.client.auth.AccessToken;
import fr.hubee.client.auth.TokenProvider;
import fr.hubee.client.event.HubeeListener;
import fr.hubee.client.event.TokenRefused;
import fr.hubee.client.internal.retry.Repeat;
import fr.hubee.client.internal.retry.RetryTable;
import fr.hubee.client.internal.wire.Call;
import fr.hubee.client.internal.wire.Outcome.Refused;
import fr.hubee.client.internal.wire.Reply;
import fr.hubee.client.internal.wire.Sender;
import fr.hubee.client.spi.ResponseReader;

/**
 * Sends calls with the bearer token of the client. When the gateway says that the token itself is
 * no longer good (HubEE V1 contract, authentication errors; DataPass v2, errors of the API), or
 * answers 401 without saying why, gets another one and sends the same call once more: that is
 * decided before the services, so nothing can have been done. Thread-safe.
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
    return isToReplay(call, first) ? first.then(attempt(call, reader, false)) : first;
  }

  /**
   * A token that met a 401, or is to be replaced, cannot spoil the calls to come: it is dropped.
   */
  private <T> Reply<T> attempt(Call call, ResponseReader<T> reader, boolean first) {
    AccessToken token = tokens.token();
    Reply<T> reply = next.send(call.withHeader("Authorization", "Bearer " + token.value()), reader);
    boolean replaceable = isToReplay(call, reply);
    if (replaceable || isUnauthorized(reply)) {
      tokens.invalidate(token);
      listener.on(new TokenRefused(call.operation().name(), first && replaceable));
    }
    return reply;
  }

  private static boolean isUnauthorized(Reply<?> reply) {
    return reply.outcome() instanceof Refused<?> refused
        && refused.response().status() == UNAUTHORIZED;
  }

  private static boolean isToReplay(Call call, Reply<?> reply) {
    return RetryTable.after(call, reply.kind()) == Repeat.WITH_ANOTHER_TOKEN;
  }
}
