// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.sandbox;

import fr.hubee.client.HubeeClient;
import fr.hubee.client.spi.Transport;
import fr.hubee.client.spi.TransportSettings;
import fr.hubee.testkit.contract.HubReferentialContract;
import fr.hubee.testkit.contract.HubTeledossierContract;
import fr.hubee.testkit.contract.HubTokenContract;
import fr.hubee.testkit.contract.HubUnderContract;
import fr.hubee.testkit.contract.HubWireContract;
import fr.hubee.testkit.hub.HubDriver;
import fr.hubee.testkit.hub.HubRole;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Tag;

/** The suites that the fake passes, against the real hub: {@code mvn verify -Psandbox}. */
@Tag("sandbox")
class SandboxTest {

  private static final Transport TRANSPORT = HubeeClient.transport(TransportSettings.standard());

  private static HubUnderContract sandbox() {
    return new SandboxSettings(System.getenv()).hub(TRANSPORT);
  }

  @AfterAll
  static void close() {
    TRANSPORT.close();
  }

  @Nested
  class Tokens extends HubTokenContract {
    @Override
    protected HubUnderContract hub() {
      return sandbox();
    }
  }

  @Nested
  class Referential extends HubReferentialContract {
    @Override
    protected HubUnderContract hub() {
      return sandbox();
    }
  }

  @Nested
  class Teledossiers extends HubTeledossierContract {
    @Override
    protected HubUnderContract hub() {
      return sandbox();
    }
  }

  @Nested
  class Wire extends HubWireContract {
    @Override
    protected HubUnderContract hub() {
      return sandbox();
    }
  }

  @Nested
  class ReferentialByClient extends HubReferentialContract {
    @Override
    protected HubUnderContract hub() {
      return sandbox();
    }

    @Override
    protected HubDriver driver(HubUnderContract hub, HubRole role) {
      return hub.byClient(role);
    }
  }

  @Nested
  class TeledossiersByClient extends HubTeledossierContract {
    @Override
    protected HubUnderContract hub() {
      return sandbox();
    }

    @Override
    protected HubDriver driver(HubUnderContract hub, HubRole role) {
      return hub.byClient(role);
    }
  }
}
