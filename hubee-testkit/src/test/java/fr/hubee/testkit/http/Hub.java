// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import fr.hubee.client.HubeeClient;
import fr.hubee.client.HubeeEnvironment;
import fr.hubee.client.Identification;
import fr.hubee.client.NewOrganization;
import fr.hubee.client.NewSubscription;
import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.spi.Transport;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.testkit.SettableClock;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.FakeSirene;
import java.time.Instant;

/** A fake hub behind a port, with clients on the same clock. */
final class Hub implements AutoCloseable {

  static final OrganizationId CLAMART = FakeSirene.CLAMART.organizationId();
  static final String SECRET = "a-secret-that-must-not-be-seen";

  final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T08:00:00Z"));
  final FakeHubee fake = new FakeHubee(clock);
  final FakeHubeeServer server = FakeHubeeServer.start(fake);

  HubeeClient client(Scope scope) {
    fake.allow("client-" + scope.value(), SECRET, scope.value());
    return client(scope, SECRET);
  }

  HubeeClient client(Scope scope, String secret) {
    return client(server.environment(), scope, secret);
  }

  HubeeClient client(Scope scope, Transport transport) {
    fake.allow("client-" + scope.value(), SECRET, scope.value());
    return builder(server.environment(), scope, SECRET).transport(transport).build();
  }

  HubeeClient client(HubeeEnvironment environment, Scope scope, String secret) {
    return builder(environment, scope, secret).build();
  }

  private HubeeClient.Builder builder(HubeeEnvironment environment, Scope scope, String secret) {
    return HubeeClient.builder(
            environment,
            ClientCredentials.of("client-" + scope.value(), secret),
            new Identification("Éditeur", "Essais", "1.0"))
        .scope(scope)
        .clock(clock)
        .sleeper(clock::advance);
  }

  static NewOrganization clamart() {
    return NewOrganization.builder(
            CLAMART, "COMMUNE DE CLAMART", "92140", "CLAMART", "mairie@example.org")
        .build();
  }

  static NewSubscription subscription(String processCode) {
    return NewSubscription.builder(
            14632,
            new ProcessCode(processCode),
            CLAMART,
            new Contact(
                "MODELE", "Camille", "camille.modele@example.org", "01 99 00 56 78", "Responsable"))
        .build();
  }

  @Override
  public void close() {
    server.close();
  }
}
