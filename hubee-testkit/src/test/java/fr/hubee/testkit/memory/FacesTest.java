// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.memory;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.client.HubeeClient;
import fr.hubee.client.HubeeEnvironment;
import fr.hubee.client.Identification;
import fr.hubee.client.NewOrganization;
import fr.hubee.client.NewSubscription;
import fr.hubee.client.SubscriptionQuery;
import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.retry.RetryPolicy;
import fr.hubee.client.spi.TimeLimits;
import fr.hubee.client.spi.Transport;
import fr.hubee.client.spi.TransportSettings;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.testkit.SettableClock;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.Fault;
import fr.hubee.testkit.fake.FaultPlan;
import fr.hubee.testkit.fake.GatewayFault;
import fr.hubee.testkit.fake.StandardSeed;
import fr.hubee.testkit.http.FakeHubeeServer;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same calls of the client get the same results in memory and over HTTP, spoiled or not. */
class FacesTest {

  private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
  private static final SettableClock CLOCK = new SettableClock(START);
  private static final ProcessCode OTHER = new ProcessCode("TEST-1");
  private static final TimeLimits IMPATIENT =
      new TimeLimits(Duration.ofMillis(200), Duration.ofSeconds(20));

  private static final Map<String, Fault> FAULTS =
      new TreeMap<>(
          Map.of(
              "bad response", Fault.badResponse(),
              "blocked", Fault.gateway(GatewayFault.BLOCKED),
              "cut after", Fault.cutAfter(),
              "cut before", Fault.cutBefore(),
              "expired token", Fault.gateway(GatewayFault.INVALID_CREDENTIALS),
              "late", Fault.delayed(Duration.ofMillis(1)),
              "page", Fault.html(502),
              "throttled", Fault.throttled(7),
              "too late", Fault.delayed(Duration.ofMillis(600)),
              "truncated", Fault.truncated(5)));

  private static final Map<String, Function<HubeeClient, Object>> CALLS =
      Map.of(
          "find", client -> client.administration().organizations().find(StandardSeed.CLAMART),
          "find nobody",
              client ->
                  client
                      .administration()
                      .subscriptions()
                      .find(new SubscriptionId("c0ffee00-1e8b-46ff-8c1f-4b74d0498801")),
          "refused",
              client ->
                  client
                      .administration()
                      .organizations()
                      .create(
                          NewOrganization.builder(
                                  StandardSeed.CLAMART, "CLAMART", "92140", "CLAMART", "a@b.fr")
                              .build()),
          "list",
              client ->
                  client
                      .administration()
                      .subscriptions()
                      .page(SubscriptionQuery.builder().pageSize(3).build(), 2)
                      .total(),
          "create",
              client ->
                  client.administration().subscriptions().create(subscription()).processCode(),
          "activate",
              client ->
                  client
                      .administration()
                      .subscriptions()
                      .activate(first(client), LocalDate.of(2026, 12, 1))
                      .state());

  private static FakeHubeeServer server;

  private static NewSubscription subscription() {
    return NewSubscription.builder(
            14632,
            OTHER,
            StandardSeed.CLAMART,
            new Contact("MODELE", "Camille", "c.modele@example.org", "0199005678", "Responsable"))
        .build();
  }

  private static SubscriptionId first(HubeeClient client) {
    SubscriptionQuery query =
        SubscriptionQuery.builder().processCode(new ProcessCode("EtatCivil")).pageSize(1).build();
    return client.administration().subscriptions().page(query, 0).items().get(0).id();
  }

  static List<String> calls() {
    return CALLS.keySet().stream().sorted().toList();
  }

  static List<String> faults() {
    return List.copyOf(FAULTS.keySet());
  }

  @ParameterizedTest
  @MethodSource("calls")
  void a_call_gets_the_same_on_both_faces(String call) {
    Function<HubeeClient, Object> act = CALLS.get(call);
    assertThat(inMemory(hub -> {}, act)).isEqualTo(overHttp(hub -> {}, act)).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_call_that_goes_wrong_looks_the_same_on_both_faces(String name) {
    for (String call : List.of("create", "list")) {
      Function<HubeeClient, Object> act = CALLS.get(call);
      Spoiling spoiling = hub -> hub.faults().nth(2, FAULTS.get(name));
      assertThat(inMemory(spoiling, act)).isEqualTo(overHttp(spoiling, act));
    }
  }

  @ParameterizedTest
  @MethodSource("faults")
  void a_token_that_is_not_had_looks_the_same_on_both_faces(String name) {
    Spoiling spoiling = hub -> hub.faults().on(FaultPlan.TOKEN).always(FAULTS.get(name));
    Function<HubeeClient, Object> act = CALLS.get("find");
    assertThat(inMemory(spoiling, act)).isEqualTo(overHttp(spoiling, act));
  }

  private interface Spoiling {
    void spoil(FakeHubee hub);
  }

  @BeforeAll
  static void start() {
    server = FakeHubeeServer.start(new FakeHubee(CLOCK));
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  private static List<String> inMemory(Spoiling spoiling, Function<HubeeClient, Object> act) {
    FakeHubee hub = new FakeHubee(CLOCK);
    try (Transport transport = InMemoryTransport.to(hub)) {
      return new Scene(hub, spoiling).played(InMemoryTransport.ENVIRONMENT, transport, act);
    }
  }

  private static List<String> overHttp(Spoiling spoiling, Function<HubeeClient, Object> act) {
    server.hub().reset();
    try (Transport transport = HubeeClient.transport(TransportSettings.standard())) {
      return new Scene(server.hub(), spoiling).played(server.environment(), transport, act);
    }
  }

  /** A hub, a client, and everything that can be seen of both afterwards. */
  private static final class Scene {

    private final FakeHubee hub;
    private final List<String> seen = new ArrayList<>();

    Scene(FakeHubee hub, Spoiling spoiling) {
      CLOCK.set(START);
      this.hub = StandardSeed.sow(hub);
      spoiling.spoil(hub);
    }

    List<String> played(
        HubeeEnvironment environment, Transport transport, Function<HubeeClient, Object> act) {
      try (HubeeClient client = client(environment, transport)) {
        seen.add(outcome(() -> act.apply(client)));
      }
      hub.calls().forEach(call -> seen.add(call.method() + " " + call.status()));
      hub.subscriptions().forEach(each -> seen.add(each.processCode() + " " + each.state()));
      seen.add("now " + CLOCK.instant());
      return seen;
    }

    private HubeeClient client(HubeeEnvironment environment, Transport transport) {
      return HubeeClient.builder(
              environment,
              ClientCredentials.of("admin", StandardSeed.secretOf("admin")),
              new Identification("Éditeur", "Essais", "1.0"))
          .transport(transport)
          .clock(CLOCK)
          .sleeper(pause -> seen.add("waits"))
          .retries(RetryPolicy.standard())
          .callLimits(IMPATIENT)
          .build();
    }

    private static String outcome(Supplier<Object> act) {
      try {
        return act.get().toString();
      } catch (HubeeException failed) {
        return failed.getClass().getSimpleName()
            + failed.status()
            + failed.possiblySent()
            + failed.hubErrors();
      }
    }
  }
}
