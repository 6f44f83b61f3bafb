// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.vendor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import fr.hubee.client.HubeeClient;
import fr.hubee.client.HubeeEnvironment;
import fr.hubee.client.Identification;
import fr.hubee.client.auth.AccessToken;
import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.auth.TokenProvider;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.retry.RetryPolicy;
import fr.hubee.client.spi.ResponseReader;
import fr.hubee.client.spi.Transport;
import fr.hubee.client.spi.TransportResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.mockito.stubbing.Answer;

/** The same software against mocks of the client's ports, for one answer that it must bear. */
class InboxWithMocksTest {

  private static final AccessToken STALE = AccessToken.of("stale", Instant.MAX);
  private static final AccessToken FRESH = AccessToken.of("fresh", Instant.MAX);

  private final Transport transport = mock(Transport.class);
  private final TokenProvider tokens = mock(TokenProvider.class);
  private final Inbox inbox = new Inbox(client(), each -> {});

  private HubeeClient client() {
    return HubeeClient.builder(
            HubeeEnvironment.RECETTE,
            ClientCredentials.of("nobody", "no-secret"),
            new Identification("Mon \u00e9diteur", "Mon progiciel", "1.0"))
        .transport(transport)
        .tokenProvider(tokens)
        .scope(Scope.SI)
        .retries(RetryPolicy.none())
        .build();
  }

  /** An answer goes to the reader that came with the request. */
  private static Answer<Object> answer(int status, String body) {
    TransportResponse response =
        TransportResponse.of(status, Map.of(), body.getBytes(StandardCharsets.UTF_8));
    return call -> response.readBy(call.<ResponseReader<?>>getArgument(1));
  }

  @Test
  void a_refused_token_is_given_back_and_another_one_asked_for() throws IOException {
    when(tokens.token()).thenReturn(STALE, FRESH);
    when(transport.send(any(), any())).thenAnswer(answer(401, "{}")).thenAnswer(answer(200, "[]"));

    assertThat(inbox.collect()).isEmpty();

    verify(tokens).invalidate(STALE);
    verify(transport, times(2)).send(any(), any());
  }

  @Test
  void a_hub_that_is_down_is_told_and_no_token_blamed() throws IOException {
    when(tokens.token()).thenReturn(FRESH);
    when(transport.send(any(), any())).thenAnswer(answer(503, ""));

    assertThatThrownBy(inbox::collect)
        .isInstanceOfSatisfying(
            HubUnavailableException.class, down -> assertThat(down.status()).hasValue(503));

    verify(tokens, never()).invalidate(any());
  }
}
