// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.ports;

import fr.hubee.client.auth.TokenProvider;
import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.Establishment;
import fr.hubee.core.commune.Sirene;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.desk.KnownSubscriptions;
import fr.hubee.core.identity.Siret;
import fr.hubee.testkit.contract.CommuneDirectoryContract;
import fr.hubee.testkit.contract.KnownSubscriptionsContract;
import fr.hubee.testkit.contract.SireneContract;
import fr.hubee.testkit.contract.TokenProviderContract;
import fr.hubee.testkit.contract.TransportContract;
import fr.hubee.testkit.contract.TransportUnderContract;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.FakeSirene;
import fr.hubee.testkit.memory.InMemoryTransport;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The suites over adapters that are wrong; run by {@link ContractsCatchBrokenPortsTest}. */
final class BrokenPorts {

  /** The name of the fault; a suite has no constructor of its own. */
  static final ThreadLocal<String> FAULT = ThreadLocal.withInitial(() -> "");

  private BrokenPorts() {}

  static final class Transports extends TransportContract {
    @Override
    protected TransportUnderContract reach(FakeHubee target) {
      return new TransportUnderContract(
          new BrokenTransport(BrokenTransport.Fault.valueOf(FAULT.get()), target),
          InMemoryTransport.ENVIRONMENT.apiBase());
    }
  }

  static final class Tokens extends TokenProviderContract {
    @Override
    protected TokenProvider provider() {
      return new BrokenTokens(BrokenTokens.Fault.valueOf(FAULT.get()));
    }

    @Override
    protected Instant now() {
      return BrokenTokens.NOW;
    }
  }

  static final class Directories extends CommuneDirectoryContract {
    @Override
    protected CommuneDirectory directory() {
      return new BrokenDirectory(BrokenDirectory.Fault.valueOf(FAULT.get()));
    }
  }

  static final class Registers extends SireneContract {
    @Override
    protected Sirene sirene() {
      return FAULT.get().equals("OPEN_ONES_ALONE")
          ? siret -> FakeSirene.seeded().find(siret).filter(Establishment::open)
          : siret -> Optional.of(FakeSirene.CLAMART);
    }

    @Override
    protected List<Establishment> known() {
      return List.of(FakeSirene.CLAMART, FakeSirene.CLAMART_CLOSED);
    }

    @Override
    protected Siret unknown() {
      return new Siret("21380544300016");
    }

    @Override
    protected Optional<Sirene> unreachable() {
      return Optional.of(siret -> Optional.empty());
    }
  }

  static final class Holdings extends KnownSubscriptionsContract {
    @Override
    protected KnownSubscriptions holding(Siret organisation, Set<DemarcheCode> demarches) {
      return switch (FAULT.get()) {
        case "NOTHING_EVER" -> KnownSubscriptions.none();
        case "ANYBODYS" -> asked -> demarches;
        default -> asked -> asked.equals(organisation) ? demarches : Set.of();
      };
    }

    @Override
    protected Optional<KnownSubscriptions> unreachable() {
      return FAULT.get().equals("EMPTY_WHEN_DOWN")
          ? Optional.of(KnownSubscriptions.none())
          : Optional.empty();
    }
  }
}
