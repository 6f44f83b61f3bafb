// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

/**
 * What a token of scope SI may call: a service instructeur reads its cases, tells what it does by
 * events, and empties its queue of notifications. One pair of credentials is good for one
 * organisation and one démarche. Immutable and thread-safe. Got from {@link HubeeClient#si}.
 *
 * <p>Source: HubEE V1 contract, master table of operations and scopes.
 */
public final class SiScope {

  private final Cases cases;
  private final Events events;
  private final Notifications notifications;
  private final PortalFiles portalFiles;
  private final CaseMigration caseMigration;
  private final boolean mayMigrate;

  SiScope(TeledossierCalls calls, Rereading rereading, boolean mayMigrate) {
    this.cases = new Cases(calls, rereading, true);
    this.events = new Events(calls, rereading);
    this.notifications = new Notifications(calls, rereading);
    this.portalFiles = new PortalFiles(calls);
    this.caseMigration = new CaseMigration(calls);
    this.mayMigrate = mayMigrate;
  }

  /** The cases that were received. */
  public Cases cases() {
    return cases;
  }

  /** Their events, both ways. */
  public Events events() {
    return events;
  }

  /** What there is to read. */
  public Notifications notifications() {
    return notifications;
  }

  /** For an agents' portal: its copies of files. */
  public PortalFiles portalFiles() {
    return portalFiles;
  }

  /**
   * For experts: everything of an organisation, handed over to another one.
   *
   * @throws IllegalStateException unless the client was built {@link
   *     HubeeClient.Builder#withCaseMigration}
   */
  public CaseMigration caseMigration() {
    if (!mayMigrate) {
      throw new IllegalStateException(
          "moving every case is for experts: build the client withCaseMigration()");
    }
    return caseMigration;
  }
}
