// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.ports;

import fr.hubee.client.HubeeClient;
import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.auth.ClientCredentialsTokenProvider;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.auth.TokenProvider;
import fr.hubee.client.spi.TransportSettings;
import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.Establishment;
import fr.hubee.core.commune.Sirene;
import fr.hubee.core.identity.Siret;
import fr.hubee.testkit.SettableClock;
import fr.hubee.testkit.contract.CommuneDirectoryContract;
import fr.hubee.testkit.contract.SireneContract;
import fr.hubee.testkit.contract.TokenProviderContract;
import fr.hubee.testkit.contract.TransportContract;
import fr.hubee.testkit.contract.TransportUnderContract;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.FakeSirene;
import fr.hubee.testkit.http.FakeHubeeServer;
import fr.hubee.testkit.memory.InMemoryTransport;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** The adapters that come with the library pass the suites that everybody's must. */
class OurPortsTest {

  @Nested
  class EmbeddedCommunes extends CommuneDirectoryContract {
    @Override
    protected CommuneDirectory directory() {
      return CommuneDirectory.embedded();
    }
  }

  @Nested
  class SeededSirene extends SireneContract {
    @Override
    protected Sirene sirene() {
      return FakeSirene.seeded();
    }

    @Override
    protected List<Establishment> known() {
      return List.of(FakeSirene.CLAMART, FakeSirene.CLAMART_CLOSED, FakeSirene.DINUM);
    }

    @Override
    protected Siret unknown() {
      return new Siret("21380544300016");
    }
  }

  @Nested
  class Tokens extends TokenProviderContract {

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T09:00:00Z"));

    @Override
    protected TokenProvider provider() {
      FakeHubee hub = new FakeHubee(clock).allow("client", "secret", "ADMIN");
      return ClientCredentialsTokenProvider.builder(
              InMemoryTransport.ENVIRONMENT.tokenEndpoint(),
              ClientCredentials.of("client", "secret"),
              Scope.ADMIN,
              InMemoryTransport.to(hub))
          .clock(clock)
          .build();
    }

    @Override
    protected Instant now() {
      return clock.instant();
    }
  }

  @Nested
  class OverHttp extends TransportContract {

    private FakeHubeeServer server;

    @Override
    protected TransportUnderContract reach(FakeHubee target) {
      server = FakeHubeeServer.start(target);
      return new TransportUnderContract(
          HubeeClient.transport(TransportSettings.standard()), server.environment().apiBase());
    }

    @AfterEach
    void close() {
      server.close();
    }
  }

  @Nested
  class InMemory extends TransportContract {
    @Override
    protected TransportUnderContract reach(FakeHubee target) {
      return new TransportUnderContract(
          InMemoryTransport.to(target), InMemoryTransport.ENVIRONMENT.apiBase());
    }
  }
}
