// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.auth;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentSkipListMap;

/**
 * Keeps pairs in the memory of this program, for as long as it runs. Thread-safe.
 *
 * <p>Source: a choice of this library.
 */
public final class InMemoryCredentials implements CredentialStore {

  private final Map<CredentialKey, ClientCredentials> pairs = new ConcurrentSkipListMap<>();

  /** Holds nothing yet. */
  public InMemoryCredentials() {}

  @Override
  public Optional<ClientCredentials> find(CredentialKey key) {
    return Optional.ofNullable(pairs.get(Objects.requireNonNull(key, "key")));
  }

  @Override
  public void save(CredentialKey key, ClientCredentials credentials) {
    pairs.put(
        Objects.requireNonNull(key, "key"), Objects.requireNonNull(credentials, "credentials"));
  }

  @Override
  public boolean remove(CredentialKey key) {
    return pairs.remove(Objects.requireNonNull(key, "key")) != null;
  }

  @Override
  public List<CredentialKey> keys() {
    return List.copyOf(pairs.keySet());
  }

  /** Returns how many there are. */
  @Override
  public String toString() {
    return "InMemoryCredentials[" + pairs.size() + "]";
  }
}
