// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.testkit.contract.HubReferentialContract;
import fr.hubee.testkit.contract.HubTeledossierContract;
import fr.hubee.testkit.contract.HubTokenContract;
import fr.hubee.testkit.contract.HubUnderContract;
import fr.hubee.testkit.contract.HubWireContract;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.memory.InMemoryTransport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;

/** The fake hub is a hub. */
class FakeHubInMemoryTest {

  private final FakeHubee hub = FakeHubs.seeded();

  private HubUnderContract under() {
    return FakeHubs.under(InMemoryTransport.ENVIRONMENT, InMemoryTransport.to(hub));
  }

  @AfterEach
  void the_fake_has_found_no_defect_of_its_own() {
    assertThat(hub.defects()).isEmpty();
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
