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

import fr.hubee.client.auth.AccessToken;
import fr.hubee.client.auth.TokenProvider;
import fr.hubee.client.spi.Transport;
import fr.hubee.client.spi.TransportRequest;
import fr.hubee.client.spi.TransportResponse;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The same software against mocks of the client's ports, for one answer that it must bear. */
class InboxWithMocksTest {

  private static final URI NOWHERE = URI.create("https://hub.example");
  private static final AccessToken STALE = AccessToken.of("stale", Instant.MAX);
  private static final AccessToken FRESH = AccessToken.of("fresh", Instant.MAX);

  private final Transport transport = mock(Transport.class);
  private final TokenProvider tokens = mock(TokenProvider.class);
  private final Inbox inbox = new Inbox(NOWHERE, transport, tokens, each -> {});

  private static TransportResponse answer(int status, String body) {
    return TransportResponse.of(status, Map.of(), body.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void a_refused_token_is_given_back_and_another_one_asked_for() throws IOException {
    when(tokens.token()).thenReturn(STALE, FRESH);
    when(transport.send(any(TransportRequest.class)))
        .thenReturn(answer(401, "{}"), answer(200, "[]"));

    assertThat(inbox.collect()).isEmpty();

    verify(tokens).invalidate(STALE);
    verify(transport, times(2)).send(any(TransportRequest.class));
  }

  @Test
  void a_hub_that_is_down_is_told_and_no_token_blamed() throws IOException {
    when(tokens.token()).thenReturn(FRESH);
    when(transport.send(any(TransportRequest.class))).thenReturn(answer(503, ""));

    assertThatThrownBy(inbox::collect).hasMessage("the hub answered 503 to GET");

    verify(tokens, never()).invalidate(any());
  }
}
