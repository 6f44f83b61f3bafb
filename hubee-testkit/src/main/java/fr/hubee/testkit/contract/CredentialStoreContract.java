// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.auth.CredentialKey;
import fr.hubee.client.auth.CredentialStore;
import fr.hubee.client.auth.InMemoryCredentials;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a {@link CredentialStore} does: each pair for its own key and no other, whole, the latest
 * one, and no secret in what it prints. Extend it and give your adapter.
 */
public abstract class CredentialStoreContract {

  /** How many threads race. */
  protected static final int THREADS = 8;

  private static final int VERSIONS = 500;
  private static final int THOUSANDS = 2_500;
  private static final CredentialKey KEY = key("SI-21920023500014-92023", "EtatCivil");

  private CredentialStore store = new InMemoryCredentials();
  private volatile boolean replaced;

  /** For subclasses. */
  protected CredentialStoreContract() {}

  /** Returns your adapter over a store that holds nothing. */
  protected abstract CredentialStore empty();

  /**
   * Returns another instance of your adapter over the same store, so that what is only kept in
   * memory is found out. An adapter whose store is its memory returns the one given.
   */
  protected CredentialStore reopened(CredentialStore used) {
    return used;
  }

  @BeforeEach
  final void open() {
    store = empty();
  }

  @Test
  void an_empty_store_finds_nothing() {
    assertEquals(Optional.empty(), store.find(KEY));
    assertEquals(List.of(), store.keys());
    assertFalse(store.remove(KEY));
  }

  @Test
  void what_is_saved_is_found_for_its_key_and_no_other() {
    store.save(KEY, pair(0));

    assertEquals(Optional.of(pair(0)), after().find(KEY));
    for (CredentialKey other : neighbours()) {
      assertEquals(Optional.empty(), after().find(other), () -> "found for " + other);
    }
  }

  @Test
  void neighbours_have_each_their_own() {
    List<CredentialKey> all = new ArrayList<>(neighbours());
    all.add(KEY);
    for (int i = 0; i < all.size(); i++) {
      store.save(all.get(i), pair(i));
    }
    for (int i = 0; i < all.size(); i++) {
      assertEquals(Optional.of(pair(i)), after().find(all.get(i)));
    }
    Collections.sort(all);
    assertEquals(all, after().keys());
  }

  @Test
  void a_pair_that_is_saved_later_replaces_the_one_before() {
    store.save(KEY, pair(0));
    store.save(KEY, pair(1));
    store.save(KEY, ClientCredentials.of(pair(1).clientId(), "regenerated"));

    assertEquals(
        Optional.of(ClientCredentials.of(pair(1).clientId(), "regenerated")), after().find(KEY));
    assertEquals(List.of(KEY), after().keys());
  }

  @Test
  void what_is_removed_is_gone_and_may_come_back() {
    CredentialKey other = neighbours().get(0);
    store.save(KEY, pair(0));
    store.save(other, pair(1));

    assertTrue(store.remove(KEY));
    assertFalse(after().remove(KEY));
    assertEquals(Optional.empty(), after().find(KEY));
    assertEquals(List.of(other), after().keys());
    store.save(KEY, pair(2));
    assertEquals(Optional.of(pair(2)), after().find(KEY));
    assertEquals(Optional.of(pair(1)), after().find(other));
  }

  @Test
  void any_pair_comes_back_to_the_letter() {
    List<ClientCredentials> odd =
        List.of(
            ClientCredentials.of("i", "s"),
            ClientCredentials.of("i".repeat(255), "s".repeat(1024)),
            ClientCredentials.of("Client_Id", "SeCrEt"),
            ClientCredentials.of("client'--", "\"';%_\\{}<>$&:=,"),
            ClientCredentials.of("élève", "sécurité-€-\uD83D\uDD11"),
            ClientCredentials.of("007", "000000000000000000000000000000000000001"));
    for (ClientCredentials pair : odd) {
      store.save(KEY, pair);
      assertTrue(after().find(KEY).filter(pair::equals).isPresent(), "a pair came back otherwise");
    }
  }

  @Test
  void thousands_are_kept() {
    for (int i = 0; i < THOUSANDS; i++) {
      store.save(numbered(i), pair(i));
    }
    assertEquals(THOUSANDS, after().keys().size());
    for (int i = 0; i < THOUSANDS; i++) {
      assertEquals(Optional.of(pair(i)), after().find(numbered(i)));
    }
  }

  @Test
  void the_keys_are_a_copy() {
    store.save(KEY, pair(0));
    List<CredentialKey> before = store.keys();
    store.save(neighbours().get(0), pair(1));
    assertEquals(List.of(KEY), before);
  }

  @Test
  void no_secret_is_printed() {
    store.save(KEY, ClientCredentials.of("id", "PLANTED-secret"));
    assertFalse(store.toString().contains("PLANTED"));
    assertFalse(store.keys().toString().contains("PLANTED"));
  }

  @Test
  void of_those_who_save_at_once_none_is_lost() throws Exception {
    Crowd.of(
        THREADS,
        thread -> {
          store.save(numbered(thread), pair(thread));
          return thread;
        });
    assertEquals(THREADS, after().keys().size());
    for (int i = 0; i < THREADS; i++) {
      assertEquals(Optional.of(pair(i)), after().find(numbered(i)));
    }
  }

  @Test
  void a_pair_is_handed_out_whole_while_it_is_replaced() throws Exception {
    store.save(KEY, pair(0));
    List<Boolean> whole =
        Crowd.of(THREADS, thread -> thread == 0 ? replacesAllTheTime() : readsWholePairs());
    assertEquals(Collections.nCopies(THREADS, true), whole);
  }

  private boolean replacesAllTheTime() {
    try {
      for (int i = 1; i <= VERSIONS; i++) {
        store.save(KEY, pair(i));
      }
      return true;
    } finally {
      replaced = true;
    }
  }

  private boolean readsWholePairs() {
    boolean whole = true;
    do {
      ClientCredentials read = store.find(KEY).orElseThrow();
      whole &= read.secret().equals("secret-of-" + read.clientId());
    } while (!replaced);
    return whole;
  }

  /** Keys that differ from {@link #KEY} in one thing each. */
  private static List<CredentialKey> neighbours() {
    return List.of(
        key("SI-21920023500014-92024", "EtatCivil"),
        key("SI-21920023500022-92023", "EtatCivil"),
        key("OSL-21920023500014-92023", "EtatCivil"),
        key("SI-21920023500014-092023", "EtatCivil"),
        key("SI-21920023500014-92023", "JCC"),
        key("SI-21920023500014-92023", "ETATCIVIL"),
        key("SI-21920023500014-92023", "EtatCivil2"));
  }

  private static CredentialKey key(String organization, String processCode) {
    return new CredentialKey(OrganizationId.parse(organization), new ProcessCode(processCode));
  }

  private static CredentialKey numbered(int number) {
    return key("SI-21920023500014-%05d".formatted(number / 5), "P" + number % 5);
  }

  private static ClientCredentials pair(int number) {
    return ClientCredentials.of("client-" + number, "secret-of-client-" + number);
  }

  private CredentialStore after() {
    return reopened(store);
  }
}
