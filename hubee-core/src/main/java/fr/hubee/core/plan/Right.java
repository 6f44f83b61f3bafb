// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

/**
 * What the caller may do at HubEE or DataPass, beyond the SI credentials of single subscriptions.
 *
 * <p>Source: HubEE V1, scopes and roles (2024-11-14); DataPass v2, API roles (2026-08-06).
 */
public enum Right {
  /** HubEE credentials of an online-service operator: reads the subscriptions of its démarches. */
  OSL,
  /** HubEE credentials of an administration application: reads and changes subscriptions. */
  ADMIN,
  /** HubEE credentials of DataPass itself: creates subscriptions. */
  DATAPASS,
  /** DataPass API, developer role on the form: reads requests, prepares drafts, nothing else. */
  DATAPASS_DEVELOPER,
  /** The vendor is the éditeur chosen on the subscriptions: activates, suspends, fetches keys. */
  DELEGATED_VENDOR
}
