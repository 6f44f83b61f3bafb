// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.client.HubeeClient;
import fr.hubee.client.HubeeOrganization;
import fr.hubee.client.HubeeSubscription;
import fr.hubee.client.auth.Scope;
import fr.hubee.core.subscription.SubscriptionId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** One subscription per démarche, however many ask at once (guide, G15, G58). */
class OneSubscriptionTest {

  private static final int CALLERS = 200;
  private static final int MACHINES = 2;

  @Test
  void of_200_callers_at_once_one_creates_and_all_get_the_same_id() throws Exception {
    try (Hub hub = new Hub();
        HubeeClient one = hub.client(Scope.ADMIN);
        HubeeClient other = hub.client(Scope.ADMIN)) {
      HubeeClient[] machines = {one, other};

      List<SubscriptionId> ids =
          atOnce(
              CALLERS,
              caller -> {
                HubeeClient mine = machines[caller % MACHINES];
                HubeeOrganization organization =
                    mine.administration().organizations().findOrCreate(Hub.clamart());
                assertThat(organization.id()).isEqualTo(Hub.CLAMART);
                HubeeSubscription subscription =
                    mine.administration().subscriptions().findOrCreate(Hub.subscription("CERTDC"));
                return subscription.id();
              });

      assertThat(ids).hasSize(CALLERS).containsOnly(ids.get(0));
      assertThat(hub.fake.subscriptions()).hasSize(1);
      assertThat(accepted(hub, "/referential/v1/subscriptions")).isEqualTo(1);
      assertThat(accepted(hub, "/referential/v1/organizations")).isEqualTo(1);
    }
  }

  private static long accepted(Hub hub, String path) {
    return hub.fake.calls().stream()
        .filter(call -> call.method().equals("POST") && call.path().equals(path))
        .filter(call -> call.status() == 201)
        .count();
  }

  /** What one caller does; the number tells callers apart. */
  private interface Act<T> {
    T by(int caller) throws Exception;
  }

  private static <T> List<T> atOnce(int callers, Act<T> act) throws Exception {
    CyclicBarrier start = new CyclicBarrier(callers);
    ExecutorService pool = Executors.newFixedThreadPool(callers);
    try {
      List<Callable<T>> tasks = new ArrayList<>();
      for (int i = 0; i < callers; i++) {
        int caller = i;
        tasks.add(
            () -> {
              start.await();
              return act.by(caller);
            });
      }
      List<T> results = new ArrayList<>();
      for (Future<T> result : pool.invokeAll(tasks)) {
        results.add(result.get());
      }
      return results;
    } finally {
      pool.shutdownNow();
    }
  }
}
