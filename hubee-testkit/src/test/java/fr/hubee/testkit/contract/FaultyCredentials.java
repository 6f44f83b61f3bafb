// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.contract;

import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.auth.CredentialKey;
import fr.hubee.client.auth.CredentialStore;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.BranchCode;
import fr.hubee.core.identity.OrganizationId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;

/** A store with one fault; with none, a right one. */
class FaultyCredentials implements CredentialStore {

  /** One way to write a store wrong. */
  enum Flaw {
    NONE,
    FORGETS,
    KEEPS_THE_FIRST,
    IGNORES_THE_ORGANISATION,
    IGNORES_THE_PROCESS,
    FOLDS_CASE,
    DROPS_LEADING_ZEROS,
    CUTS_SECRETS,
    REMOVES_NOTHING,
    SAYS_REMOVED,
    LEAVES_KEYS_BEHIND,
    SHARES_ITS_KEYS,
    PRINTS_SECRETS,
    LIVES_IN_ITS_INSTANCE,
    /** Reads a copy, changes it, puts it back: the classic mistake. */
    LOSES_WHAT_OTHERS_SAVE,
    /** Keeps ids here and secrets there, and writes one after the other. */
    MIXES_HALVES
  }

  private final Flaw flaw;
  private final List<CredentialKey> stale = Collections.synchronizedList(new ArrayList<>());
  private final CyclicBarrier between = new CyclicBarrier(CredentialStoreContract.THREADS);
  private final CountDownLatch mixed = new CountDownLatch(1);
  private volatile Map<CredentialKey, String> ids = new ConcurrentSkipListMap<>();
  private final Map<CredentialKey, String> secrets = new ConcurrentSkipListMap<>();

  FaultyCredentials(Flaw flaw) {
    this.flaw = flaw;
  }

  @Override
  public Optional<ClientCredentials> find(CredentialKey asked) {
    CredentialKey key = folded(asked);
    if (flaw == Flaw.MIXES_HALVES) {
      return halves(key);
    }
    synchronized (this) {
      return Optional.ofNullable(ids.get(key))
          .map(id -> ClientCredentials.of(id, secrets.get(key)));
    }
  }

  private Optional<ClientCredentials> halves(CredentialKey key) {
    String id = ids.get(key);
    String secret = secrets.get(key);
    if (id == null || secret == null) {
      return Optional.empty();
    }
    if (!secret.endsWith(id)) {
      mixed.countDown();
    }
    return Optional.of(ClientCredentials.of(id, secret));
  }

  @Override
  public void save(CredentialKey asked, ClientCredentials pair) {
    CredentialKey key = folded(asked);
    stale.add(key);
    if (flaw == Flaw.FORGETS || flaw == Flaw.KEEPS_THE_FIRST && ids.containsKey(key)) {
      return;
    }
    if (flaw == Flaw.LOSES_WHAT_OTHERS_SAVE && isInACrowd() && !ids.containsKey(key)) {
      lose(key, pair);
      return;
    }
    synchronized (this) {
      boolean replaced = ids.containsKey(key);
      ids.put(key, pair.clientId());
      if (flaw == Flaw.MIXES_HALVES && replaced && isInACrowd()) {
        await(mixed::await);
      }
      secrets.put(key, flaw == Flaw.CUTS_SECRETS ? cut(pair) : pair.secret());
    }
  }

  private void lose(CredentialKey key, ClientCredentials pair) {
    Map<CredentialKey, String> copy = new ConcurrentSkipListMap<>(ids);
    await(between::await);
    synchronized (this) {
      copy.put(key, pair.clientId());
      ids = copy;
      secrets.put(key, pair.secret());
    }
  }

  private static boolean isInACrowd() {
    return Thread.currentThread().getName().startsWith("pool-");
  }

  private static String cut(ClientCredentials pair) {
    return pair.secret().substring(0, Math.min(255, pair.secret().length()));
  }

  @Override
  public synchronized boolean remove(CredentialKey asked) {
    CredentialKey key = folded(asked);
    boolean there = ids.containsKey(key);
    if (flaw != Flaw.REMOVES_NOTHING) {
      ids.remove(key);
    }
    return there || flaw == Flaw.SAYS_REMOVED;
  }

  @Override
  public synchronized List<CredentialKey> keys() {
    if (flaw == Flaw.SHARES_ITS_KEYS) {
      return stale;
    }
    return flaw == Flaw.LEAVES_KEYS_BEHIND
        ? new ArrayList<>(new TreeSet<>(List.copyOf(stale)))
        : List.copyOf(ids.keySet());
  }

  private CredentialKey folded(CredentialKey key) {
    return switch (flaw) {
      case IGNORES_THE_ORGANISATION ->
          new CredentialKey(
              OrganizationId.si(key.organization().siret(), new BranchCode("0")),
              key.processCode());
      case IGNORES_THE_PROCESS -> new CredentialKey(key.organization(), new ProcessCode("X"));
      case FOLDS_CASE ->
          new CredentialKey(
              key.organization(),
              new ProcessCode(key.processCode().value().toUpperCase(Locale.ROOT)));
      case DROPS_LEADING_ZEROS ->
          new CredentialKey(
              new OrganizationId(
                  key.organization().type(),
                  key.organization().siret(),
                  new BranchCode("" + Long.parseLong(key.organization().branchCode().value()))),
              key.processCode());
      default -> key;
    };
  }

  private interface Waiting {
    void run() throws InterruptedException, BrokenBarrierException;
  }

  private static void await(Waiting waiting) {
    try {
      waiting.run();
    } catch (InterruptedException | BrokenBarrierException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  @Override
  public String toString() {
    return flaw == Flaw.PRINTS_SECRETS ? secrets.toString() : "FaultyCredentials";
  }
}
