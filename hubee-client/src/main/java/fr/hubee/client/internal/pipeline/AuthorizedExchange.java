// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.pipeline;

import fr.hubee.client.auth.AccessToken;
import fr.hubee.client.auth.TokenProvider;
import fr.hubee.client.internal.wire.Call;
import fr.hubee.client.internal.wire.Exchange;
import fr.hubee.client.internal.wire.Refusals;
import fr.hubee.client.spi.TransportResponse;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends calls with the bearer token of the client. When the gateway says that the token itself is
 * no longer good (HubEE V1 contract, authentication errors), or answers 401 without saying why,
 * gets another one and sends the same call once more: a 401 is decided before the services, so
 * nothing can have been done. Thread-safe.
 */
public final class AuthorizedExchange {

  private static final Logger LOG = LoggerFactory.getLogger("fr.hubee.client.exchange");

  private static final int UNAUTHORIZED = 401;

  /** Invalid credentials, token expired, token inactive. */
  private static final List<Integer> TOKEN_IS_STALE = List.of(900901, 900903, 900904);

  private final Exchange exchange;
  private final TokenProvider tokens;

  /** Sends by this exchange, with tokens from this provider. */
  public AuthorizedExchange(Exchange exchange, TokenProvider tokens) {
    this.exchange = exchange;
    this.tokens = tokens;
  }

  /** Sends one call and returns the answer, whatever its status. */
  public TransportResponse send(Call call) {
    TransportResponse first = attempt(call);
    if (first.status() != UNAUTHORIZED
        || !Refusals.hasCodeOrNone(call.operation(), first, TOKEN_IS_STALE)) {
      return first;
    }
    LOG.debug("{}: the token is no longer accepted, sent again with a new one", call.operation());
    return attempt(call);
  }

  /** A token that met any 401 is dropped, so that it cannot spoil the calls to come. */
  private TransportResponse attempt(Call call) {
    AccessToken token = tokens.token();
    TransportResponse response =
        exchange.send(call.withHeader("Authorization", "Bearer " + token.value()));
    if (response.status() == UNAUTHORIZED) {
      tokens.invalidate(token);
    }
    return response;
  }
}
