// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.junit;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.client.HubeeClient;
import fr.hubee.core.identity.BranchCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.FakeSirene;
import fr.hubee.testkit.http.FakeHubeeServer;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A class of tests that asks its hub for what nobody else asks for; run by {@link ParallelTest}.
 */
public abstract class OneOfMany {

  static final Set<FakeHubee> HUBS = ConcurrentHashMap.newKeySet();
  static final Set<Integer> PORTS = ConcurrentHashMap.newKeySet();
  static final AtomicInteger RUNNING = new AtomicInteger();
  static final AtomicInteger MOST_AT_ONCE = new AtomicInteger();

  private static final int CALLS = 5;

  @RegisterExtension static final HubeeExtension HUBEE = HubeeExtension.perClass();

  private final OrganizationId mine =
      OrganizationId.si(FakeSirene.CLAMART.siret(), new BranchCode(getClass().getSimpleName()));

  @Test
  final void sees_its_own_calls_alone(FakeHubee hub, FakeHubeeServer server, HubeeClient client) {
    MOST_AT_ONCE.accumulateAndGet(RUNNING.incrementAndGet(), Math::max);
    HUBS.add(hub);
    PORTS.add(server.port());
    for (int i = 0; i < CALLS; i++) {
      assertThat(client.administration().organizations().find(mine)).isEmpty();
    }
    assertThat(hub.calls()).hasSize(CALLS + 1);
    assertThat(hub.calls().subList(1, CALLS + 1))
        .allSatisfy(call -> assertThat(call.path()).endsWith("/" + mine));
    RUNNING.decrementAndGet();
  }

  @Test
  final void and_nothing_of_its_test_before(FakeHubee hub) {
    assertThat(hub.calls()).isEmpty();
  }
}
