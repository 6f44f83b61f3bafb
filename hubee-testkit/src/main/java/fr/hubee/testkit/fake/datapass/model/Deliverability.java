// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.model;

/**
 * What the verifier of e-mail addresses found out. An address that nobody spoke of is {@link
 * #DELIVERABLE}, as on a DataPass without a key of the verifier.
 *
 * <p>Source: DataPass v2, e-mail verifier (2026-08-06).
 */
public enum Deliverability {
  /** Nothing could be found out, or not yet: handing in is refused. */
  UNKNOWN,
  /** Mail arrives. */
  DELIVERABLE,
  /** Mail does not arrive: handing in is refused. */
  UNDELIVERABLE,
  /** Mail may not arrive; accepted. */
  RISKY,
  /** An administrator of DataPass vouches for it. */
  WHITELISTED
}
