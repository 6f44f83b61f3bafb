// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import fr.hubee.testkit.contract.HubReferentialContract;
import fr.hubee.testkit.contract.HubTeledossierContract;
import fr.hubee.testkit.contract.HubTokenContract;
import fr.hubee.testkit.contract.HubUnderContract;
import fr.hubee.testkit.contract.HubWireContract;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.memory.InMemoryTransport;

/** The suites over hubs that are wrong; run by {@link ContractsCatchBrokenHubsTest}. */
final class BrokenHubs {

  /** The parameter that names the fault; a suite has no constructor of its own. */
  private static final ThreadLocal<HubFault> CURRENT = ThreadLocal.withInitial(() -> HubFault.NONE);

  /** What a suite asks, it asks by raw requests, or by a client. */
  private static final ThreadLocal<Boolean> BY_CLIENT = ThreadLocal.withInitial(() -> false);

  private BrokenHubs() {}

  static void with(HubFault fault, boolean byClient, Runnable run) {
    CURRENT.set(fault);
    BY_CLIENT.set(byClient);
    try {
      run.run();
    } finally {
      CURRENT.remove();
      BY_CLIENT.remove();
    }
  }

  private static HubUnderContract broken() {
    FakeHubee hub = FakeHubs.seeded();
    HubFault fault = CURRENT.get();
    return FakeHubs.under(
        InMemoryTransport.ENVIRONMENT, InMemoryTransport.to(request -> fault.answer(hub, request)));
  }

  private static HubDriver driver(HubUnderContract hub, HubRole role, HubDriver raw) {
    return BY_CLIENT.get() ? new DrivenByClient().driver(hub, role) : raw;
  }

  static final class Tokens extends HubTokenContract {
    @Override
    protected HubUnderContract hub() {
      return broken();
    }
  }

  static final class Referential extends HubReferentialContract {
    @Override
    protected HubUnderContract hub() {
      return broken();
    }

    @Override
    protected HubDriver driver(HubUnderContract hub, HubRole role) {
      return BrokenHubs.driver(hub, role, super.driver(hub, role));
    }
  }

  static final class Teledossiers extends HubTeledossierContract {
    @Override
    protected HubUnderContract hub() {
      return broken();
    }

    @Override
    protected HubDriver driver(HubUnderContract hub, HubRole role) {
      return BrokenHubs.driver(hub, role, super.driver(hub, role));
    }
  }

  static final class Wire extends HubWireContract {
    @Override
    protected HubUnderContract hub() {
      return broken();
    }
  }
}
