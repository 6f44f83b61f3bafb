// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import fr.hubee.client.HubeeClient;
import fr.hubee.client.spi.TransportRequest;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.testkit.SettableClock;
import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.FakeRequest;
import fr.hubee.testkit.fake.Fault;
import fr.hubee.testkit.fake.StandardSeed;
import fr.hubee.testkit.fake.Teledossier;
import fr.hubee.testkit.http.FakeHubeeServer;
import fr.hubee.testkit.memory.InMemoryTransport;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Event;

/** What a test that uses the extension gets, and when it is failed. */
class HubeeExtensionTest {

  private static final Set<FakeHubee> HUBS = ConcurrentHashMap.newKeySet();
  private static final Set<Integer> PORTS = ConcurrentHashMap.newKeySet();

  @BeforeEach
  void forget() {
    HUBS.clear();
    PORTS.clear();
  }

  @Test
  void each_test_has_a_hub_of_its_own_and_its_port_is_closed() {
    assertThat(failures(PerTest.class)).isEmpty();
    assertThat(HUBS).hasSize(2);
    assertThat(PORTS).allSatisfy(port -> assertThat(isOpen(port)).isFalse());
  }

  @Test
  void a_test_needs_no_port() {
    assertThat(failures(InMemory.class)).isEmpty();
    assertThat(HUBS).hasSize(1);
  }

  @Test
  void the_tests_of_a_class_share_a_hub_that_is_sown_again() {
    assertThat(failures(PerClass.class)).isEmpty();
    assertThat(HUBS).hasSize(1);
    assertThat(PORTS).hasSize(1).allSatisfy(port -> assertThat(isOpen(port)).isFalse());
  }

  @Test
  void a_call_that_breaks_the_contract_fails_its_test_and_no_other() {
    List<String> failures = failures(Invalid.class);
    assertThat(failures).hasSize(1);
    assertThat(failures.get(0)).contains("POST /teledossiers/v1/nowhere (404)");
  }

  @Test
  void unless_it_is_allowed() {
    assertThat(failures(Allowed.class)).isEmpty();
  }

  private static List<String> failures(Class<?> test) {
    EngineExecutionResults results =
        EngineTestKit.engine("junit-jupiter")
            .selectors(selectClass(test))
            .configurationParameter("junit.jupiter.conditions.deactivate", "*")
            .execute();
    assertThat(results.testEvents().started().count()).isPositive();
    return results.allEvents().failed().stream().map(HubeeExtensionTest::reason).toList();
  }

  private static String reason(Event event) {
    return event
        .getPayload(org.junit.platform.engine.TestExecutionResult.class)
        .flatMap(org.junit.platform.engine.TestExecutionResult::getThrowable)
        .map(Throwable::getMessage)
        .orElse("");
  }

  private static boolean isOpen(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress("127.0.0.1", port), 1000);
      return true;
    } catch (IOException closed) {
      return false;
    }
  }

  private static void callNowhere(FakeHubee hub) {
    hub.answer(new FakeRequest("POST", "/teledossiers/v1/nowhere", Map.of(), Map.of(), ""));
  }

  @ExtendWith(HubeeExtension.class)
  static class PerTest {

    @Test
    void deposits(FakeHubee hub, FakeHubeeServer server) {
      HUBS.add(hub);
      PORTS.add(server.port());
      Teledossier.File file =
          new Teledossier.File("a.pdf", "flux-siv", "application/pdf", Content.of("%PDF"));
      Teledossier teledossier =
          new Teledossier(
              new ProcessCode("JeChangeDeCoordonnees"),
              "DILA-JCC-0000000000001",
              new Teledossier.Person("Ada", "EXEMPLE", "ada@example.org"),
              List.of(StandardSeed.CLAMART),
              List.of(file));
      assertThat(hub.deposit(teledossier).caseIds()).hasSize(1);
      assertThat(server.hub()).isSameAs(hub);
    }

    @Test
    void calls(FakeHubee hub, HubeeClient client, SettableClock clock) {
      HUBS.add(hub);
      assertThat(client.administration().organizations().find(StandardSeed.CLAMART)).isPresent();
      assertThat(hub.calls()).extracting("operationIdOrNull").contains("getOrganizationById");
      assertThat(clock.instant()).isEqualTo(Instant.parse("2026-01-05T09:00:00Z"));
    }
  }

  @ExtendWith(HubeeExtension.class)
  static class InMemory {

    @Test
    void waits_for_nothing(FakeHubee hub, InMemoryTransport transport, SettableClock clock)
        throws IOException {
      HUBS.add(hub);
      hub.faults().next(Fault.delayed(Duration.ofSeconds(9)));
      transport.send(TransportRequest.of("POST", InMemoryTransport.ENVIRONMENT.tokenEndpoint()));
      assertThat(hub.calls()).hasSize(1);
      assertThat(clock.instant()).isEqualTo(Instant.parse("2026-01-05T09:00:09Z"));
    }
  }

  static class PerClass {

    @RegisterExtension static final HubeeExtension HUBEE = HubeeExtension.perClass();

    @Test
    void one(FakeHubee hub, FakeHubeeServer server, SettableClock clock) {
      used(hub, server, clock);
    }

    @Test
    void other(FakeHubee hub, FakeHubeeServer server, SettableClock clock) {
      used(hub, server, clock);
    }

    @Nested
    class Inside {
      @Test
      void too(FakeHubee hub, FakeHubeeServer server, SettableClock clock) {
        used(hub, server, clock);
      }
    }

    private static void used(FakeHubee hub, FakeHubeeServer server, SettableClock clock) {
      HUBS.add(hub);
      PORTS.add(server.port());
      assertThat(hub.calls()).isEmpty();
      assertThat(hub.faults().size()).isZero();
      assertThat(hub.subscriptions()).hasSize(7);
      assertThat(clock.instant()).isEqualTo(Instant.parse("2026-01-05T09:00:00Z"));
      hub.faults().always(Fault.cutAfter());
      clock.advance(Duration.ofDays(400));
      hub.allow("x", "y", "ADMIN")
          .answer(new FakeRequest("POST", "/token", Map.of(), Map.of(), ""));
    }
  }

  @ExtendWith(HubeeExtension.class)
  static class Invalid {

    @Test
    void calls_nowhere(FakeHubee hub) {
      callNowhere(hub);
    }

    @Test
    void calls_nobody(FakeHubee hub) {
      assertThat(hub.calls()).isEmpty();
    }
  }

  static class Allowed {

    @RegisterExtension final HubeeExtension hubee = HubeeExtension.perTest().allowingInvalidCalls();

    @Test
    void calls_nowhere(FakeHubee hub) {
      callNowhere(hub);
    }
  }
}
