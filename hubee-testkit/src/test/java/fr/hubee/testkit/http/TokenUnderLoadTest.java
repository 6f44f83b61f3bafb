// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.client.HubeeClient;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.spi.ResponseReader;
import fr.hubee.client.spi.Transport;
import fr.hubee.client.spi.TransportRequest;
import fr.hubee.client.spi.TransportSettings;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Many threads on one client while the hub revokes its token again and again: one request for a
 * token per revocation, and nobody notices. The long form: {@code mvn verify -Pendurance -pl
 * hubee-testkit -am}.
 */
class TokenUnderLoadTest {

  private static final int THREADS = 64;

  @Test
  void two_thousand_calls_a_revocation_every_hundred() throws Exception {
    assertOneTokenPerRevocation(2_000, 100);
  }

  @Test
  @Tag("endurance")
  void twenty_thousand_calls_a_revocation_every_thousand() throws Exception {
    assertOneTokenPerRevocation(20_000, 1_000);
  }

  private static void assertOneTokenPerRevocation(int calls, int every) throws Exception {
    try (Hub hub = new Hub();
        Transport http = HubeeClient.transport(TransportSettings.standard());
        Revoking transport = new Revoking(http, every, hub.fake::revokeTokens);
        HubeeClient client = hub.client(Scope.ADMIN, transport)) {
      client.administration().organizations().create(Hub.clamart());
      ExecutorService pool = Executors.newFixedThreadPool(THREADS);
      try {
        Callable<Boolean> call =
            () -> client.administration().organizations().find(Hub.CLAMART).isPresent();
        List<Callable<Boolean>> all = new ArrayList<>();
        for (int i = 0; i < calls; i++) {
          all.add(call);
        }
        for (Future<Boolean> answer : pool.invokeAll(all)) {
          assertThat(answer.get()).isTrue();
        }
      } finally {
        pool.shutdownNow();
      }
      client.administration().organizations().find(Hub.CLAMART);
      assertThat(transport.revocations).as("enough to have been tried").isGreaterThan(2);
      assertThat(transport.tokenRequests).isEqualTo(1 + transport.revocations);
      assertThat(hub.fake.defects()).isEmpty();
    }
  }

  /**
   * Lets the hub revoke its tokens after so many calls, as soon as every call that was refused has
   * been sent again: one that met two revocations in a row would rightly fail.
   */
  private static final class Revoking implements Transport {

    private final Transport next;
    private final int every;
    private final Runnable revoke;
    private final Set<Thread> owed = new HashSet<>();
    private int calls;
    private int revocations;
    private int tokenRequests;

    Revoking(Transport next, int every, Runnable revoke) {
      this.next = next;
      this.every = every;
      this.revoke = revoke;
    }

    @Override
    public <T> T send(TransportRequest request, ResponseReader<T> reader) throws IOException {
      if (request.uri().getPath().endsWith("/oauth2/token")) {
        asked();
        return next.send(request, reader);
      }
      called();
      return next.send(
          request,
          (head, body) -> {
            answered(head.status());
            return reader.read(head, body);
          });
    }

    private synchronized void asked() {
      tokenRequests++;
    }

    private synchronized void called() {
      if (++calls >= every && owed.isEmpty()) {
        calls = 0;
        revocations++;
        revoke.run();
      }
    }

    private synchronized void answered(int status) {
      if (status == 401) {
        owed.add(Thread.currentThread());
      } else {
        owed.remove(Thread.currentThread());
      }
    }

    @Override
    public void close() {}
  }
}
