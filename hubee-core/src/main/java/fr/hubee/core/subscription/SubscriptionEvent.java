// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

/**
 * What happens to a subscription after HubEE created it.
 *
 * <p>Source: HubEE, specification 1.2.2 (2021-08-31).
 */
public enum SubscriptionEvent {
  /** The activation date set by the administrateur local arrives. */
  ACTIVATE,
  /** The administrateur local, his editor or the platform stops new télédossiers. */
  SUSPEND,
  /** The same let them come again. */
  RESUME,
  /** The platform deactivates the démarche: its active subscriptions are suspended. */
  DEACTIVATE_DEMARCHE
}
