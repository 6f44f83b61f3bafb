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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** The fake hub is a hub behind its port as well. */
class FakeHubOverHttpTest {

  private static final FakeHubeeServer SERVER = FakeHubeeServer.start(FakeHubs.seeded());
  private static final Transport TRANSPORT = HubeeClient.transport(TransportSettings.standard());

  private static HubUnderContract under() {
    return FakeHubs.under(SERVER.environment(), TRANSPORT);
  }

  @AfterEach
  void the_fake_has_found_no_defect_of_its_own() {
    assertThat(SERVER.hub().defects()).isEmpty();
  }

  @AfterAll
  static void close() {
    TRANSPORT.close();
    SERVER.close();
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
