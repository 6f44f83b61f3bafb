// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

/**
 * What comes back from an act that returns nothing.
 *
 * <p>Source: HubEE V1 contract, answers 204 (2022-06-30).
 */
public enum Done {
  /** It was done. */
  DONE
}
