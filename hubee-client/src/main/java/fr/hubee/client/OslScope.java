// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

/**
 * What a token of scope OSL may call: an operator deposits folders, reads what recipients tell by
 * events, closes and reopens, and sees who is subscribed. Its credentials are good for all of its
 * démarches, whose notifications share one queue. Immutable and thread-safe. Got from {@link
 * HubeeClient#osl}.
 *
 * <p>Source: HubEE V1 contract, master table of operations and scopes.
 */
public final class OslScope {

  private final Folders folders;
  private final Cases cases;
  private final Events events;
  private final Notifications notifications;
  private final PortalFiles portalFiles;
  private final SubscriptionReader subscriptions;

  OslScope(TeledossierCalls calls, Rereading rereading, Referential referential) {
    this.folders = new Folders(calls);
    this.cases = new Cases(calls, rereading, false);
    this.events = new Events(calls, rereading);
    this.notifications = new Notifications(calls, rereading);
    this.portalFiles = new PortalFiles(calls);
    this.subscriptions = new SubscriptionReader(referential);
  }

  /** The folders that it deposits. */
  public Folders folders() {
    return folders;
  }

  /** Their cases, one per recipient. */
  public Cases cases() {
    return cases;
  }

  /** Their events, both ways. */
  public Events events() {
    return events;
  }

  /** What there is to read, of all of its démarches. */
  public Notifications notifications() {
    return notifications;
  }

  /** For an agents' portal: its copies of files. */
  public PortalFiles portalFiles() {
    return portalFiles;
  }

  /** Who receives what, to be read. */
  public SubscriptionReader subscriptions() {
    return subscriptions;
  }
}
