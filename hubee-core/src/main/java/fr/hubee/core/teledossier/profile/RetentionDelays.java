// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.profile;

/**
 * How long the hub keeps what, for one démarche, in days. Immutable.
 *
 * <p>Source: HubEE V1, Process (2021-10), specification 1.2.2, 3.5.10 (2021-08-31). No document
 * gives the values of production: read them from the hub.
 *
 * @param beforeFileDeletion days at the status that starts the purge
 * @param beforeArchiving days at CLOSED
 * @param beforeFolderDeletion days at ARCHIVED
 */
public record RetentionDelays(
    int beforeFileDeletion, int beforeArchiving, int beforeFolderDeletion) {

  /**
   * @throws IllegalArgumentException when a delay is negative
   */
  public RetentionDelays {
    if (beforeFileDeletion < 0 || beforeArchiving < 0 || beforeFolderDeletion < 0) {
      throw new IllegalArgumentException("a delay is not negative");
    }
  }
}
