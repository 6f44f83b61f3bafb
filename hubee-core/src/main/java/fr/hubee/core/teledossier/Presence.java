// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

/**
 * Whether a part of an event is there.
 *
 * <p>Source: HubEE, specification 1.2.2, action types (2021-08-31).
 */
public enum Presence {
  /** Refused without it. */
  REQUIRED,
  /** Taken without it, and pointless so. */
  EXPECTED,
  /** Taken with and without it. */
  OPTIONAL,
  /** Taken with it, and of no use. */
  UNUSED,
  /** Refused with it. */
  FORBIDDEN
}
