// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.client.event.HubeeEvent;
import fr.hubee.client.event.HubeeListener;
import fr.hubee.client.event.RequestEnded;
import fr.hubee.client.event.RetryPlanned;
import fr.hubee.client.event.TokenObtained;
import fr.hubee.client.event.TokenRefused;
import fr.hubee.client.fixture.LogCapture;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.fixture.ScriptedTransport;
import fr.hubee.client.fixture.SettableClock;
import fr.hubee.client.retry.RetryPolicy;
import fr.hubee.core.subscription.SubscriptionId;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ListenerTest {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final String GET = "GET /referential/v1/subscriptions/{id}";
  private static final String TOKEN = "POST /oauth2/token";

  private final ScriptedTransport hub = new ScriptedTransport();
  private final List<HubeeEvent> events = new ArrayList<>();

  private Subscriptions subscriptions(HubeeListener listener) {
    return HubeeClient.builder(
            HubeeEnvironment.loopback(8080), Samples.credentials(), Samples.identification())
        .transport(hub)
        .clock(new SettableClock(NOW))
        .sleeper(pause -> {})
        .retries(RetryPolicy.builder().firstPause(Duration.ZERO).build())
        .listener(listener)
        .build()
        .administration()
        .subscriptions();
  }

  @Test
  void what_happens_is_told_in_order() {
    hub.then(401, Samples.STALE_TOKEN)
        .then(503, "busy")
        .then(
            request -> {
              throw new IOException("cut");
            })
        .then(200, Samples.subscription());
    subscriptions(events::add).get(new SubscriptionId(Samples.ID));
    assertThat(events)
        .containsExactly(
            ended(TOKEN, 200, 41, tokenLength()),
            new TokenObtained(TOKEN, "ADMIN", NOW.plusSeconds(3540)),
            ended(GET, 401, 0, Samples.STALE_TOKEN.length()),
            new TokenRefused(GET, true),
            ended(TOKEN, 200, 41, tokenLength()),
            new TokenObtained(TOKEN, "ADMIN", NOW.plusSeconds(3540)),
            ended(GET, 503, 0, 4),
            new RetryPlanned(GET, 1, "UNAVAILABLE", Duration.ZERO),
            new RequestEnded(
                GET, OptionalInt.empty(), Optional.of("IOException"), Duration.ZERO, 0, 0),
            new RetryPlanned(GET, 2, "NO_ANSWER", Duration.ZERO),
            ended(GET, 200, 0, Samples.subscription().length()));
  }

  private static int tokenLength() {
    return "{\"access_token\":\"token-1\",\"scope\":\"ADMIN\",\"token_type\":\"Bearer\",\"expires_in\":3600}"
        .length();
  }

  private static RequestEnded ended(String operation, int status, long sent, long received) {
    return new RequestEnded(
        operation, OptionalInt.of(status), Optional.empty(), Duration.ZERO, sent, received);
  }

  static Stream<Runnable> failures() {
    return Stream.of(
        () -> {
          throw new IllegalStateException("PLANTED-LISTENER");
        },
        () -> {
          throw new NoClassDefFoundError("PLANTED-LISTENER");
        },
        () -> {
          throw new AssertionError("PLANTED-LISTENER");
        },
        () -> {
          throw new StackOverflowError("PLANTED-LISTENER");
        });
  }

  @ParameterizedTest
  @MethodSource("failures")
  void a_listener_that_throws_never_breaks_a_call(Runnable failure) {
    hub.then(503, "").then(200, Samples.subscription());
    HubeeListener broken =
        event -> {
          events.add(event);
          failure.run();
        };
    assertThat(subscriptions(broken).get(new SubscriptionId(Samples.ID))).isNotNull();
    assertThat(events).hasSizeGreaterThan(3);
    assertThat(LogCapture.lines())
        .anyMatch(line -> line.startsWith("WARN a listener failed"))
        .noneMatch(line -> line.contains("PLANTED-LISTENER"));
  }

  @Test
  void nobody_needs_to_listen() {
    hub.then(200, Samples.subscription());
    assertThat(subscriptions(HubeeListener.none()).get(new SubscriptionId(Samples.ID))).isNotNull();
  }
}
