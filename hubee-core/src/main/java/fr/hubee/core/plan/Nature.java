// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

/**
 * What an act of a plan asks of people and programs.
 *
 * <p>Source: a choice of this library.
 */
public enum Nature {
  /** Somebody has to act. */
  TO_DO,
  /** Somebody else, or a date, has to come; nothing is to be done meanwhile. */
  WAITING,
  /** It is done, or can never be. */
  SETTLED
}
