// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

/**
 * What happens to an habilitation.
 *
 * <p>Source: DataPass v2, authorization (2026-08-06).
 */
public enum HabilitationEvent {
  /** A newer one is granted on the same request. */
  DEPRECATE,
  /** It, or its request, is revoked. */
  REVOKE,
  /** A revocation is undone because a later step of the same operation failed. */
  ROLLBACK_REVOKE
}
