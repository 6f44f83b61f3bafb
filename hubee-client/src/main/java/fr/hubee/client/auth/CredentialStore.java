// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.auth;

import java.util.List;
import java.util.Optional;

/**
 * Where the pairs of many organisations are kept: one for each organisation and démarche, thousands
 * of them for a vendor. Implementations are thread-safe, hand a pair out whole (never the id of one
 * and the secret of another), and print no secret. A store that cannot be reached throws an
 * unchecked exception of its own, which comes back unchanged.
 *
 * <p>The suite {@code CredentialStoreContract} of the testkit tells whether yours is right. How
 * secrets are protected where they rest is the embedder's: no vault comes with the library.
 *
 * <p>Source: a choice of this library; see {@link CredentialKey} for what the hub gives.
 */
public interface CredentialStore {

  /** Returns the pair as it is kept now; empty when there is none. */
  Optional<ClientCredentials> find(CredentialKey key);

  /** Keeps a pair, instead of the one that was kept: a secret that was regenerated is void. */
  void save(CredentialKey key, ClientCredentials credentials);

  /**
   * Forgets a pair.
   *
   * @return true when there was one
   */
  boolean remove(CredentialKey key);

  /** Returns what there are pairs for, sorted; a copy. */
  List<CredentialKey> keys();
}
