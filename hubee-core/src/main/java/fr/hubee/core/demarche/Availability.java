// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.demarche;

/**
 * Whether a démarche takes new requests on a given day in a given environment.
 *
 * <p>Source: DataPass v2, deprecated and flagged scopes (2026-08-06).
 */
public enum Availability {
  /** It does. */
  OPEN,
  /** Not yet, or not announced. */
  NOT_YET_OPEN,
  /** No longer; those who are subscribed stay so. */
  CLOSED
}
