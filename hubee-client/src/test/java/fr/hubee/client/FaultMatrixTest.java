// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.fixture.Fault;
import fr.hubee.client.fixture.Faults;
import fr.hubee.client.fixture.RawHub;
import fr.hubee.client.fixture.RawHub.Act;
import fr.hubee.client.fixture.RawRequest;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.internal.apache.ApacheTransport;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.pipeline.JsonCalls;
import fr.hubee.client.internal.pipeline.Pipeline;
import fr.hubee.client.internal.wire.Call;
import fr.hubee.client.internal.wire.Endpoint;
import fr.hubee.client.retry.RetryPolicy;
import fr.hubee.client.spi.TimeLimits;
import fr.hubee.client.spi.TransportSettings;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every fault against every verb, over real sockets: a typed end within the limits, never a second
 * creation, no connection kept.
 */
@Timeout(60)
class FaultMatrixTest {

  private static final int ATTEMPTS = 2;

  /** Enough for a machine that is busy elsewhere to get through in the end. */
  private static final int MANY_ATTEMPTS = 20;

  private final ApacheTransport transport = ApacheTransport.create(TransportSettings.standard());

  static Stream<Arguments> faultsByVerbs() {
    return Stream.of("GET", "POST", "PATCH", "PUT", "DELETE")
        .flatMap(verb -> Fault.all().stream().map(fault -> Arguments.of(fault, verb)));
  }

  @AfterEach
  void close() {
    transport.close();
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("faultsByVerbs")
  void a_fault_ends_typed_repeated_only_where_that_is_safe(Fault fault, String verb) {
    boolean safe = !verb.equals("POST");
    try (RawHub hub = new RawHub(fault.act())) {
      HubeeException failed =
          failure(client(hub.address(), fault.limits(TimeLimits.CONTROL), ATTEMPTS), verb);
      assertThat(failed).isExactlyInstanceOf(fault.error());
      assertThat(failed.possiblySent()).isEqualTo(fault.doubt());
      assertThat(hub.count(verb)).isEqualTo(fault.passes() && safe ? ATTEMPTS : 1);
      assertThat(failed.attempts()).isEqualTo(hub.requests().size());
    }
    assertThat(transport.connectionsInUse()).isZero();
  }

  static Stream<Arguments> passingFaultsBySafeVerbs() {
    return faultsByVerbs()
        .filter(row -> ((Fault) row.get()[0]).passes() && !row.get()[1].equals("POST"));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("passingFaultsBySafeVerbs")
  void a_fault_that_passes_is_not_seen_where_repeating_is_safe(Fault fault, String verb) {
    try (RawHub hub = new RawHub(fault.act(), Faults.json(200, "{\"id\":\"1\"}"))) {
      send(client(hub.address(), fault.limits(TimeLimits.CONTROL), MANY_ATTEMPTS), verb);
      assertThat(hub.count(verb)).isBetween(2L, (long) MANY_ATTEMPTS);
    }
    assertThat(transport.connectionsInUse()).isZero();
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void a_stale_token_is_renewed_for_every_verb(String verb) {
    Act stale = Faults.json(401, Samples.STALE_TOKEN);
    try (RawHub hub = new RawHub(stale, Faults.json(200, "{\"id\":\"1\"}"))) {
      send(client(hub.address(), TimeLimits.CONTROL, ATTEMPTS), verb);
      assertThat(hub.count(verb)).isEqualTo(2);
    }
    assertThat(transport.connectionsInUse()).isZero();
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void a_hub_that_says_when_to_come_back_is_obeyed_where_repeating_is_safe(String verb) {
    Duration asked = Duration.ofSeconds(7);
    List<Duration> pauses = new ArrayList<>();
    Act busy = Faults.json(503, "", "Retry-After: " + asked.toSeconds());
    try (RawHub hub = new RawHub(busy)) {
      HubeeClient client =
          builder(hub.address(), TimeLimits.CONTROL, ATTEMPTS).sleeper(pauses::add).build();
      HubeeException failed = failure(client, verb);
      assertThat(failed.retryAfter()).contains(asked);
      assertThat(hub.count(verb)).isEqualTo(verb.equals("POST") ? 1 : ATTEMPTS);
      assertThat(pauses).hasSize((int) hub.count(verb) - 1).allMatch(asked::equals);
    }
    assertThat(transport.connectionsInUse()).isZero();
  }

  /** The answer is whole; what comes after it on the same connection is not. */
  @ParameterizedTest
  @MethodSource("verbs")
  void a_connection_that_dies_after_its_answer_does_no_harm_to_the_next_call(String verb) {
    try (RawHub hub = new RawHub(Faults.hungUpAfterTheBody())) {
      HubeeClient client = client(hub.address(), TimeLimits.CONTROL, MANY_ATTEMPTS);
      send(client, verb);
      HubeeException second = failure(client, verb);
      if (second != null) {
        assertThat(verb).as("the only verb that is never repeated").isEqualTo("POST");
        assertThat(second).isExactlyInstanceOf(HubUnavailableException.class);
      }
      assertThat(hub.count(verb)).isEqualTo(second == null ? 2 : 1);
    }
    assertThat(transport.connectionsInUse()).isZero();
  }

  /** Whether the answer is read before the reset is heard is up to the machine. */
  @ParameterizedTest
  @MethodSource("verbs")
  void a_reset_after_the_answer_never_creates_twice(String verb) {
    try (RawHub hub = new RawHub(Faults.resetAfterTheBody())) {
      HubeeException failed = failure(client(hub.address(), TimeLimits.CONTROL, ATTEMPTS), verb);
      if (failed != null) {
        assertThat(failed).isExactlyInstanceOf(HubUnavailableException.class);
        assertThat(failed.possiblySent()).isTrue();
      }
      assertThat(hub.count(verb)).isBetween(1L, verb.equals("POST") ? 1L : ATTEMPTS);
    }
    assertThat(transport.connectionsInUse()).isZero();
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void nobody_there_is_certainly_nothing_done(String verb) {
    HubeeException failed = failure(client(RawHub.nobody(), TimeLimits.CONTROL, ATTEMPTS), verb);
    assertThat(failed).isExactlyInstanceOf(HubUnavailableException.class);
    assertThat(failed.possiblySent()).isFalse();
    assertThat(transport.connectionsInUse()).isZero();
  }

  @ParameterizedTest
  @MethodSource("verbs")
  void every_body_has_its_length_and_comes_in_no_chunks(String verb) {
    try (RawHub hub = new RawHub(Faults.json(200, "{\"id\":\"1\"}"))) {
      send(client(hub.address(), TimeLimits.CONTROL, ATTEMPTS), verb);
      RawRequest request = hub.requests().get(0);
      assertThat(request.headers()).doesNotContainKey("Transfer-Encoding");
      assertThat(request.headers().containsKey("Content-Length")).isEqualTo(hasBody(verb));
    }
  }

  static Stream<String> verbs() {
    return Stream.of("GET", "POST", "PATCH", "PUT", "DELETE");
  }

  private static HubeeException failure(HubeeClient client, String verb) {
    return catchThrowableOfType(HubeeException.class, () -> send(client, verb));
  }

  private HubeeClient client(URI hub, TimeLimits limits, int attempts) {
    return builder(hub, limits, attempts).build();
  }

  private HubeeClient.Builder builder(URI hub, TimeLimits limits, int attempts) {
    return HubeeClient.builder(
            HubeeEnvironment.loopback(hub.getPort()),
            Samples.credentials(),
            Samples.identification())
        .transport(transport)
        .callLimits(limits)
        .retries(RetryPolicy.builder().attempts(attempts).firstPause(Duration.ZERO).build());
  }

  private static void send(HubeeClient client, String verb) {
    Pipeline hub = client.pipeline();
    Call call =
        new Endpoint(verb, "/teledossiers/v1/cases/{caseId}").call(hub.apiBase(), "", "c-1");
    JsonObject body = JsonObject.empty().with("status", "DONE");
    hub.json().object(hasBody(verb) ? JsonCalls.with(body, call) : call, JsonObject::toJson);
  }

  private static boolean hasBody(String verb) {
    return verb.equals("POST") || verb.equals("PUT") || verb.equals("PATCH");
  }
}
