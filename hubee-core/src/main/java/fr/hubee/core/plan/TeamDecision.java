// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

/**
 * What the HubEE team has said about a commune déléguée or associée.
 *
 * <p>Source: guide 1.0.0 (2022, G48); the states are a choice of this library.
 */
public enum TeamDecision {
  /** Nobody has written to the team yet. */
  NOT_ASKED,
  /** Somebody has; the answer is awaited. */
  ASKED,
  /** The commune may go on. */
  AUTHORISED,
  /** It may not. */
  DECLINED
}
