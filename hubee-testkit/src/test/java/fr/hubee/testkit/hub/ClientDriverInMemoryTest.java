// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.testkit.contract.HubReferentialContract;
import fr.hubee.testkit.contract.HubTeledossierContract;
import fr.hubee.testkit.contract.HubUnderContract;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.memory.InMemoryTransport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.TestInfo;

/** The client drives the fake hub. */
class ClientDriverInMemoryTest {

  private final FakeHubee hub = FakeHubs.seeded();
  private final DrivenByClient clients = new DrivenByClient();

  private HubUnderContract under() {
    return FakeHubs.under(InMemoryTransport.ENVIRONMENT, InMemoryTransport.to(hub));
  }

  @AfterEach
  void only_what_is_known_was_not_sent(TestInfo test) {
    assertThat(clients.unsent()).isEqualTo(DrivenByClient.expected(test));
    assertThat(hub.defects()).isEmpty();
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
