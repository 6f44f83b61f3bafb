// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

/**
 * What the platform's administration may call: organisations, subscriptions and démarches.
 * Immutable and thread-safe. Got from {@link HubeeClient#administration}.
 *
 * <p>Source: HubEE V1 contract, master table of operations and scopes.
 */
public final class Administration {

  private final Processes processes;
  private final Organizations organizations;
  private final Subscriptions subscriptions;
  private final SubscriptionActs acts;

  Administration(Referential referential) {
    this.processes = new Processes(referential);
    this.organizations = new Organizations(referential);
    this.subscriptions = new Subscriptions(referential);
    this.acts = new SubscriptionActs(organizations, subscriptions);
  }

  /** The démarches that the hub carries. */
  public Processes processes() {
    return processes;
  }

  /** The organisations of the hub. */
  public Organizations organizations() {
    return organizations;
  }

  /** The subscriptions of the hub. */
  public Subscriptions subscriptions() {
    return subscriptions;
  }

  /** Whole acts on both: each reads, writes what differs, and says what it did. */
  public SubscriptionActs acts() {
    return acts;
  }
}
