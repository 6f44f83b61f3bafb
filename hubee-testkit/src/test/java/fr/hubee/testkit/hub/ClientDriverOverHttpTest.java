// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.client.HubeeClient;
import fr.hubee.client.spi.Transport;
import fr.hubee.client.spi.TransportSettings;
import fr.hubee.testkit.contract.HubReferentialContract;
import fr.hubee.testkit.contract.HubTeledossierContract;
import fr.hubee.testkit.contract.HubUnderContract;
import fr.hubee.testkit.http.FakeHubeeServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInfo;

/** The client drives the fake hub behind its port as well. */
class ClientDriverOverHttpTest {

  private final FakeHubeeServer server = FakeHubeeServer.start(FakeHubs.seeded());
  private final Transport transport = HubeeClient.transport(TransportSettings.standard());
  private final DrivenByClient clients = new DrivenByClient();

  private HubUnderContract under() {
    return FakeHubs.under(server.environment(), transport);
  }

  @AfterEach
  void close() {
    transport.close();
    server.close();
  }

  @AfterEach
  void only_what_is_known_was_not_sent(TestInfo test) {
    assertThat(clients.unsent()).isEqualTo(DrivenByClient.expected(test));
    assertThat(server.hub().defects()).isEmpty();
  }

  @Nested
  class Referential extends HubReferentialContract {
    @Override
    protected HubUnderContract hub() {
      return under();
    }

    @Override
    protected HubDriver driver(HubUnderContract hub, HubRole role) {
      return clients.driver(hub, role);
    }
  }

  @Nested
  class Teledossiers extends HubTeledossierContract {
    @Override
    protected HubUnderContract hub() {
      return under();
    }

    @Override
    protected HubDriver driver(HubUnderContract hub, HubRole role) {
      return clients.driver(hub, role);
    }
  }

  @Nested
  class OnTheWire extends ClientOnTheWire {

    private final HubUnderContract under = under();

    @Override
    HubUnderContract hub() {
      return under;
    }
  }
}
