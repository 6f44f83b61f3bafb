// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.client.auth.AccessToken;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.auth.TokenProvider;
import fr.hubee.client.error.AuthenticationFailedException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.fixture.ScriptedTransport;
import fr.hubee.core.subscription.SubscriptionId;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorizationTest {

  private final ScriptedTransport hub = new ScriptedTransport();
  private final HubeeClient client = Samples.client(hub);
  private final Subscriptions subscriptions = client.administration().subscriptions();
  private final SubscriptionId id = new SubscriptionId(Samples.ID);

  @Test
  void everyRequest_saysWhoCalls_theTokenRequestIncluded() {
    hub.then(200, Samples.subscription());
    subscriptions.get(id);
    assertThat(hub.tokenCalls().get(0).headers())
        .containsEntry("editorName", "Editeur Exemple")
        .containsEntry("applicationName", "Mairie")
        .containsEntry("softwareVersion", "1.0");
    assertThat(hub.call(0).headers())
        .containsEntry("editorName", "Editeur Exemple")
        .containsEntry("applicationName", "Mairie")
        .containsEntry("softwareVersion", "1.0")
        .containsEntry("Authorization", "Bearer token-1");
  }

  @Test
  void oneToken_servesManyCalls() {
    hub.then(200, Samples.subscription()).then(200, Samples.subscription());
    subscriptions.get(id);
    subscriptions.get(id);
    assertThat(hub.tokenCalls()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {900901, 900903, 900904})
  void staleToken_isRenewed_andTheSameCallSentOnceMore(int code) {
    hub.then(401, Samples.error(code, "stale")).then(201, Samples.subscription());
    subscriptions.create(Samples.newSubscription());
    assertThat(hub.tokenCalls()).hasSize(2);
    assertThat(hub.call(0).headers()).containsEntry("Authorization", "Bearer token-1");
    assertThat(hub.call(1).headers()).containsEntry("Authorization", "Bearer token-2");
    assertThat(hub.body(1)).isEqualTo(hub.body(0));
  }

  @Test
  void tokenRefusedTwice_isAuthenticationFailed_withoutThirdAttempt() {
    hub.then(401, Samples.STALE_TOKEN).then(401, Samples.STALE_TOKEN);
    assertThatThrownBy(() -> subscriptions.get(id))
        .isInstanceOf(AuthenticationFailedException.class);
    assertThat(hub.calls()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<html>who are you</html>",
        "",
        "{}",
        "{\"error\":\"invalid_token\"}",
        "{\"errors\":"
      })
  void unexplained401_isReplayedOnceToo(String body) {
    hub.then(401, body).then(201, Samples.subscription());
    subscriptions.create(Samples.newSubscription());
    assertThat(hub.tokenCalls()).hasSize(2);
    assertThat(hub.call(1).headers()).containsEntry("Authorization", "Bearer token-2");
    hub.then(401, body).then(401, body);
    assertThatThrownBy(() -> subscriptions.get(id))
        .isInstanceOf(AuthenticationFailedException.class);
    assertThat(hub.calls()).hasSize(4);
  }

  @Test
  void other401_isNotReplayed_butItsTokenIsNotUsedAgain() {
    hub.then(401, Samples.error(900902, "Missing Credentials")).then(200, Samples.subscription());
    assertThatThrownBy(() -> subscriptions.get(id))
        .isInstanceOf(AuthenticationFailedException.class);
    subscriptions.get(id);
    assertThat(hub.calls()).hasSize(2);
    assertThat(hub.call(1).headers()).containsEntry("Authorization", "Bearer token-2");
  }

  @Test
  void code900901_underAnotherStatus_isNotReplayed() {
    hub.then(400, Samples.STALE_TOKEN);
    assertThatThrownBy(() -> subscriptions.get(id)).isInstanceOf(RuntimeException.class);
    assertThat(hub.calls()).hasSize(1);
  }

  @Test
  void missingTokenEndpoint_isNeverTakenForAMissingObject() {
    hub.tokenStep(404, Samples.NOT_FOUND);
    assertThatThrownBy(() -> subscriptions.find(id)).isInstanceOf(UnexpectedAnswerException.class);
    assertThat(hub.calls()).isEmpty();
  }

  @Test
  void scopeAndClock_areTheCallers() {
    Clock late = Clock.fixed(Instant.parse("2030-01-01T00:00:00Z"), ZoneOffset.UTC);
    HubeeClient osl =
        HubeeClient.builder(
                HubeeEnvironment.loopback(1), Samples.credentials(), Samples.identification())
            .transport(hub)
            .scope(Scope.OSL)
            .clock(late)
            .build();
    hub.then(200, Samples.subscription());
    osl.administration().subscriptions().get(id);
    assertThat(ScriptedTransport.text(hub.tokenCalls().get(0))).endsWith("scope=OSL");
    assertThat(osl).hasToString("HubeeClient[loopback, OSL]");
  }

  @Test
  void tokens_mayComeFromTheCaller_whoIsToldWhichOneIsRefused() {
    AccessToken first = AccessToken.of("theirs-1", Instant.MAX);
    AccessToken second = AccessToken.of("theirs-2", Instant.MAX);
    List<AccessToken> refused = new ArrayList<>();
    TokenProvider theirs =
        new TokenProvider() {
          @Override
          public AccessToken token() {
            return refused.isEmpty() ? first : second;
          }

          @Override
          public void invalidate(AccessToken rejected) {
            refused.add(rejected);
          }
        };
    HubeeClient shared =
        HubeeClient.builder(
                HubeeEnvironment.loopback(1), Samples.credentials(), Samples.identification())
            .transport(hub)
            .tokenProvider(theirs)
            .build();
    hub.then(401, Samples.STALE_TOKEN).then(200, Samples.subscription());
    shared.administration().subscriptions().get(id);
    assertThat(refused).containsExactly(first);
    assertThat(hub.call(1).headers()).containsEntry("Authorization", "Bearer theirs-2");
    assertThat(hub.tokenCalls()).isEmpty();
    assertThatThrownBy(
            () ->
                HubeeClient.builder(
                        HubeeEnvironment.loopback(1),
                        Samples.credentials(),
                        Samples.identification())
                    .tokenProvider(null))
        .hasMessage("tokenProvider");
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://gw.example.org/hubee", "https://gw.example.org/hubee/"})
  void apiBase_withOrWithoutSlash_givesTheSameAddress(String base) {
    HubeeEnvironment environment =
        HubeeEnvironment.of(
            "gateway",
            URI.create(base),
            URI.create("https://gw.example.org/oauth2/token"),
            fr.hubee.core.demarche.Environment.SANDBOX);
    hub.then(200, Samples.subscription());
    HubeeClient.builder(environment, Samples.credentials(), Samples.identification())
        .transport(hub)
        .build()
        .administration()
        .subscriptions()
        .get(id);
    assertThat(hub.call(0).uri())
        .hasToString("https://gw.example.org/hubee/referential/v1/subscriptions/" + Samples.ID);
  }

  @Test
  void close_leavesTheTransportOfTheCallerOpen() {
    client.close();
    assertThat(hub.isClosed()).isFalse();
  }

  @Test
  void close_endsTheClientsOwnTransport() {
    HubeeClient own =
        HubeeClient.create(
            HubeeEnvironment.loopback(1), Samples.credentials(), Samples.identification());
    own.close();
    assertThatThrownBy(() -> own.administration().subscriptions().get(id))
        .isInstanceOf(IllegalStateException.class);
  }
}
