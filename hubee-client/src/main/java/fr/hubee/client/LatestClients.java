// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.auth.CredentialKey;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The clients that were used latest, one per key, and each with the pair of that moment: two
 * threads that ask at once get the same one, hence one token. Thread-safe; the lock is never held
 * during a call.
 */
final class LatestClients {

  private static final float USUAL_LOAD = 0.75f;

  private final Function<ClientCredentials, HubeeClient> maker;
  private final Map<CredentialKey, Held> held;

  LatestClients(int kept, Function<ClientCredentials, HubeeClient> maker) {
    this.maker = maker;
    this.held = new Latest(kept);
  }

  synchronized HubeeClient of(CredentialKey key, ClientCredentials pair) {
    Held known = held.get(key);
    Held current = known != null && known.pair().equals(pair) ? known : made(pair);
    held.put(key, current);
    return current.client();
  }

  private Held made(ClientCredentials pair) {
    return new Held(pair, maker.apply(pair));
  }

  synchronized void forget(CredentialKey key) {
    held.remove(key);
  }

  synchronized int size() {
    return held.size();
  }

  private record Held(ClientCredentials pair, HubeeClient client) {}

  private static final class Latest extends LinkedHashMap<CredentialKey, Held> {

    private static final long serialVersionUID = 1L;

    private final int kept;

    Latest(int kept) {
      super(16, USUAL_LOAD, true);
      this.kept = kept;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<CredentialKey, Held> eldest) {
      return size() > kept;
    }
  }
}
