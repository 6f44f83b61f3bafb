// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.subscribe;

import fr.hubee.client.HubeeClient;
import fr.hubee.client.Identification;
import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.auth.Scope;
import fr.hubee.core.subscription.SubscriptionLifecycle;
import fr.hubee.testkit.SettableClock;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.FakeSirene;
import fr.hubee.testkit.http.FakeHubeeServer;
import java.time.LocalDateTime;

/**
 * Where the story plays: a clock, a fake hub behind a real port, and the clients that talk to it.
 */
final class Stage implements AutoCloseable {

  private static final LocalDateTime LONG_AGO = LocalDateTime.of(2024, 4, 19, 0, 0);
  private static final LocalDateTime START = LocalDateTime.of(2026, 11, 23, 9, 0);
  private static final Identification STORY =
      new Identification("SDK HubEE", "abonner-une-commune", "0.1.0");

  final SettableClock clock =
      new SettableClock(LONG_AGO.atZone(SubscriptionLifecycle.ZONE).toInstant());
  final FakeHubee hub = new FakeHubee(clock);
  final FakeSirene sirene = FakeSirene.seeded();
  final FakeHubeeServer server = FakeHubeeServer.start(hub);
  final HubeeClient datapass = client("datapass-demo", Scope.ADMIN);
  final HubeeClient portal = client("portail-demo", Scope.ADMIN);
  final HubeeClient vendor = client("progiciel-demo", Scope.SI);

  private HubeeClient client(String clientId, Scope scope) {
    String secret = "secret-de-" + clientId;
    hub.allow(clientId, secret, scope.value());
    return HubeeClient.builder(server.environment(), ClientCredentials.of(clientId, secret), STORY)
        .scope(scope)
        .clock(clock)
        .build();
  }

  /** Begins the story, two years after what the hub already knows. */
  void begin() {
    at(START);
  }

  /** Moves the clock to this wall time in Paris. */
  void at(LocalDateTime parisTime) {
    clock.set(parisTime.atZone(SubscriptionLifecycle.ZONE).toInstant());
  }

  /** The wall time in Paris. */
  LocalDateTime now() {
    return LocalDateTime.ofInstant(clock.instant(), SubscriptionLifecycle.ZONE);
  }

  @Override
  public void close() {
    vendor.close();
    portal.close();
    datapass.close();
    server.close();
  }
}
