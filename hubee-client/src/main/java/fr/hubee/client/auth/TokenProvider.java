// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.auth;

import fr.hubee.client.error.HubeeException;

/**
 * Gives the token of the next call. Implementations are thread-safe.
 *
 * <p>Source: a choice of this library.
 */
public interface TokenProvider {

  /**
   * Returns a token that may be used now, kept or new.
   *
   * @throws HubeeException when there is none and none can be had
   */
  AccessToken token();

  /**
   * Forgets a token that the hub no longer accepts. Does nothing when another one has taken its
   * place meanwhile.
   *
   * @param rejected the token that was refused; never null
   */
  void invalidate(AccessToken rejected);
}
