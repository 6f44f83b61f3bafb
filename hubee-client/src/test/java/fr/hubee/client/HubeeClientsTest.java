// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.auth.CredentialKey;
import fr.hubee.client.auth.InMemoryCredentials;
import fr.hubee.client.auth.MissingCredentialsException;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.fixture.ScriptedTransport;
import fr.hubee.client.retry.RetryPolicy;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.subscription.SubscriptionId;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HubeeClientsTest {

  private static final int THREADS = 64;
  private static final ProcessCode QF = Samples.QF;
  private static final ProcessCode JCC = new ProcessCode("JCC");
  private static final ProcessCode RCO = new ProcessCode("RCO");

  private final ScriptedTransport hub = new ScriptedTransport();
  private final InMemoryCredentials store = new InMemoryCredentials();
  private final HubeeClients clients = builder().build();

  private HubeeClients.Builder builder() {
    return HubeeClients.builder(HubeeEnvironment.loopback(8080), Samples.identification(), store)
        .transport(hub)
        .each(client -> client.retries(RetryPolicy.none()));
  }

  private void save(ProcessCode process, String secret) {
    ClientCredentials pair = ClientCredentials.of("id-" + process, secret);
    store.save(new CredentialKey(Samples.MAIRIE, process), pair);
  }

  private void call(HubeeClient client) {
    hub.then(200, Samples.subscription());
    client.administration().subscriptions().get(new SubscriptionId(Samples.ID));
  }

  private String pairOf(int tokenRequest) {
    String basic = hub.tokenCalls().get(tokenRequest).headers().get("Authorization");
    byte[] pair = Base64.getDecoder().decode(basic.substring("Basic ".length()));
    return new String(pair, StandardCharsets.UTF_8);
  }

  @Test
  void each_has_its_own_pair_its_own_token_and_the_scope_of_an_si() {
    save(QF, "one");
    save(JCC, "two");
    for (int i = 0; i < 2; i++) {
      call(clients.of(Samples.MAIRIE, QF));
      call(clients.of(Samples.MAIRIE, JCC));
    }
    assertThat(hub.tokenCalls()).hasSize(2);
    assertThat(pairOf(0)).isEqualTo("id-FormulaireQF:one");
    assertThat(pairOf(1)).isEqualTo("id-JCC:two");
    assertThat(hub.tokenCalls())
        .allMatch(request -> ScriptedTransport.text(request).endsWith("scope=SI"));
    assertThat(hub.calls().stream().map(call -> call.headers().get("Authorization")))
        .containsExactly("Bearer token-1", "Bearer token-2", "Bearer token-1", "Bearer token-2");
    assertThat(clients.keys()).extracting(CredentialKey::processCode).containsExactly(QF, JCC);
  }

  @Test
  void the_scope_is_the_callers() {
    save(QF, "one");
    call(builder().scope(Scope.OSL).build().of(Samples.MAIRIE, QF));
    assertThat(ScriptedTransport.text(hub.tokenCalls().get(0))).endsWith("scope=OSL");
  }

  @Test
  void a_pair_that_is_replaced_serves_from_the_next_time_on() {
    save(QF, "one");
    call(clients.of(Samples.MAIRIE, QF));
    save(QF, "regenerated");
    call(clients.of(Samples.MAIRIE, QF));
    assertThat(pairOf(1)).isEqualTo("id-FormulaireQF:regenerated");
    call(clients.of(Samples.MAIRIE, QF));
    assertThat(hub.tokenCalls()).hasSize(2);
  }

  @Test
  void a_pair_that_is_gone_has_no_client_and_the_error_says_where_to_fetch_one() {
    save(QF, "one");
    call(clients.of(Samples.MAIRIE, QF));
    CredentialKey key = new CredentialKey(Samples.MAIRIE, QF);
    store.remove(key);
    assertThat(clients.find(key)).isEmpty();
    assertThat(clients).hasToString("HubeeClients[loopback, SI, 0]");
    MissingCredentialsException missing =
        catchThrowableOfType(
            MissingCredentialsException.class, () -> clients.of(Samples.MAIRIE, QF));
    assertThat(missing).hasMessageContaining("SI-21010034300016-01034 FormulaireQF");
    assertThat(missing.remedy().french()).contains("portail").contains("administrateur local");
    assertThat(hub.calls()).hasSize(1);
  }

  @Test
  void only_the_latest_are_kept() {
    HubeeClients two = builder().kept(2).build();
    for (ProcessCode process : List.of(QF, JCC, RCO)) {
      save(process, "secret");
    }
    HubeeClient first = two.of(Samples.MAIRIE, QF);
    HubeeClient second = two.of(Samples.MAIRIE, JCC);
    assertThat(two.of(Samples.MAIRIE, QF)).isSameAs(first);
    two.of(Samples.MAIRIE, RCO);
    assertThat(two).hasToString("HubeeClients[loopback, SI, 2]");
    assertThat(two.of(Samples.MAIRIE, QF)).isSameAs(first);
    assertThat(two.of(Samples.MAIRIE, JCC)).isNotSameAs(second);
    call(second);
  }

  @Test
  void threads_that_ask_at_once_get_the_same_client_hence_one_token() throws Exception {
    save(QF, "one");
    CyclicBarrier start = new CyclicBarrier(THREADS);
    ExecutorService pool = Executors.newFixedThreadPool(THREADS);
    try {
      Callable<HubeeClient> ask =
          () -> {
            start.await();
            return clients.of(Samples.MAIRIE, QF);
          };
      Map<HubeeClient, Boolean> distinct = new IdentityHashMap<>();
      for (Future<HubeeClient> got :
          pool.invokeAll(Stream.generate(() -> ask).limit(THREADS).toList())) {
        distinct.put(got.get(), true);
      }
      assertThat(distinct).hasSize(1);
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void closing_a_client_or_the_clients_leaves_a_transport_of_the_caller_open() {
    save(QF, "one");
    clients.of(Samples.MAIRIE, QF).close();
    clients.close();
    assertThat(hub.isClosed()).isFalse();
  }

  @Test
  void closing_the_clients_ends_their_own_transport() {
    save(QF, "one");
    HubeeClients own =
        HubeeClients.builder(HubeeEnvironment.loopback(1), Samples.identification(), store).build();
    HubeeClient client = own.of(Samples.MAIRIE, QF);
    own.close();
    assertThatThrownBy(
            () -> client.administration().subscriptions().find(new SubscriptionId(Samples.ID)))
        .isInstanceOf(IllegalStateException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, Integer.MIN_VALUE})
  void at_least_one_is_kept(int kept) {
    assertThatThrownBy(() -> builder().kept(kept)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void no_secret_is_printed() {
    save(QF, "PLANTED");
    HubeeClient client = clients.of(Samples.MAIRIE, QF);
    assertThat("" + clients + client + store + clients.keys()).doesNotContain("PLANTED");
  }
}
