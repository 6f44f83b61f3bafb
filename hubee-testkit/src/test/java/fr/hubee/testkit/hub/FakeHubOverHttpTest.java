// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.client.HubeeClient;
import fr.hubee.client.spi.Transport;
import fr.hubee.client.spi.TransportSettings;
import fr.hubee.testkit.contract.HubReferentialContract;
import fr.hubee.testkit.contract.HubTeledossierContract;
import fr.hubee.testkit.contract.HubTokenContract;
import fr.hubee.testkit.contract.HubUnderContract;
import fr.hubee.testkit.contract.HubWireContract;
import fr.hubee.testkit.http.FakeHubeeServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** The fake hub is a hub behind its port as well. */
class FakeHubOverHttpTest {

  private final FakeHubeeServer server = FakeHubeeServer.start(FakeHubs.seeded());
  private final Transport transport = HubeeClient.transport(TransportSettings.standard());

  private HubUnderContract under() {
    return FakeHubs.under(server.environment(), transport);
  }

  @AfterEach
  void close() {
    transport.close();
    server.close();
    assertThat(server.hub().defects()).isEmpty();
  }

  @Nested
  class Tokens extends HubTokenContract {
    @Override
    protected HubUnderContract hub() {
      return under();
    }
  }

  @Nested
  class Referential extends HubReferentialContract {
    @Override
    protected HubUnderContract hub() {
      return under();
    }
  }

  @Nested
  class Teledossiers extends HubTeledossierContract {
    @Override
    protected HubUnderContract hub() {
      return under();
    }
  }

  @Nested
  class Wire extends HubWireContract {
    @Override
    protected HubUnderContract hub() {
      return under();
    }
  }
}
