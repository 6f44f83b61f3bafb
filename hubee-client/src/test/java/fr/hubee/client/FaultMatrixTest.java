// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.hubee.client.error.AccessDeniedException;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.InvalidRequestException;
import fr.hubee.client.error.NotFoundException;
import fr.hubee.client.error.UnexpectedAnswerException;
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

  /** Only what never comes is waited for shortly. */
  private static final TimeLimits SHORT =
      new TimeLimits(Duration.ofMillis(150), Duration.ofMillis(400));

  private final ApacheTransport transport = ApacheTransport.create(TransportSettings.standard());

  /** A fault, its error, whether it may pass, and whether a creation is in doubt afterwards. */
  private record Fault(
      String name, Act act, Class<? extends HubeeException> error, boolean passes, boolean doubt) {

    TimeLimits limits() {
      return name.startsWith("stalled") || name.startsWith("slow") ? SHORT : TimeLimits.CONTROL;
    }

    @Override
    public String toString() {
      return name;
    }
  }

  private static final List<Fault> FAULTS =
      List.of(
          passing("reset before the answer", Faults.resetBeforeTheAnswer()),
          passing("hung up before the answer", Faults.hungUpBeforeTheAnswer()),
          passing("reset within the body", Faults.resetWithinTheBody()),
          passing("hung up within the body", Faults.hungUpWithinTheBody()),
          passing("stalled before the answer", Faults.stalledBeforeTheAnswer()),
          passing("stalled within the body", Faults.stalledWithinTheBody()),
          passing("slow drip", Faults.slowDrip()),
          passing("slow head", Faults.slowHead()),
          passing("408", Faults.error(408, 408, "Request Timeout")),
          passing("429", Faults.error(429, 900800, "Message throttled out")),
          passing("500", Faults.error(500, 500, "Internal Server Error")),
          passing("502", Faults.html(502)),
          passing("503", Faults.json(503, "", "Retry-After: 0")),
          passing("504", Faults.html(504)),
          lasting("403", Faults.error(403, 403, "Unauthorized user"), AccessDeniedException.class),
          lasting("404", Faults.error(404, 404, "Case is not found"), NotFoundException.class),
          lasting("400", Faults.error(400, 400, "Bad request"), InvalidRequestException.class),
          strange("501", Faults.html(501), HubUnavailableException.class),
          strange("302", Faults.json(302, "", "Location: /x"), UnexpectedAnswerException.class),
          strange("truncated JSON", Faults.json(200, "{\"id\":"), UnexpectedAnswerException.class),
          strange("HTML", Faults.html(200), UnexpectedAnswerException.class),
          strange("200 MB of JSON", Faults.hugeJson(), UnexpectedAnswerException.class),
          strange("deep JSON", Faults.deepJson(), UnexpectedAnswerException.class));

  private static Fault passing(String name, Act act) {
    return new Fault(name, act, HubUnavailableException.class, true, true);
  }

  private static Fault lasting(String name, Act act, Class<? extends HubeeException> error) {
    return new Fault(name, act, error, false, false);
  }

  private static Fault strange(String name, Act act, Class<? extends HubeeException> error) {
    return new Fault(name, act, error, false, true);
  }

  static Stream<Arguments> faultsByVerbs() {
    return Stream.of("GET", "POST", "PATCH", "PUT", "DELETE")
        .flatMap(verb -> FAULTS.stream().map(fault -> Arguments.of(fault, verb)));
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
      HubeeException failed = failure(client(hub.address(), fault.limits(), ATTEMPTS), verb);
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
      send(client(hub.address(), fault.limits(), MANY_ATTEMPTS), verb);
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
    return HubeeClient.builder(
            HubeeEnvironment.loopback(hub.getPort()),
            Samples.credentials(),
            Samples.identification())
        .transport(transport)
        .callLimits(limits)
        .retries(RetryPolicy.builder().attempts(attempts).firstPause(Duration.ZERO).build())
        .build();
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
