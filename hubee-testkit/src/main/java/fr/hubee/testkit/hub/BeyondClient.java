// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

/**
 * Why a client refuses a request before it sends it. All the reasons there are: whatever a {@link
 * HubDriver} can ask and a {@link ClientDriver} cannot has one of them.
 *
 * <p>Source: a choice of this library.
 */
public enum BeyondClient {

  /** The hub would refuse every call of these to a token of its scope: the client offers none. */
  ANOTHER_SCOPE,

  /** It breaks a rule whose severity is error, and the hub is not troubled with it. */
  BROKEN_RULE,

  /** The types of the client hold what the contract knows, and this is something else. */
  NO_WORD
}
