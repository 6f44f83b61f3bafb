// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.file;

/** What arrives is not the file that was announced. Its message holds numbers and digests alone. */
final class NotAsAnnouncedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String detail;

  NotAsAnnouncedException(String detail) {
    super(detail);
    this.detail = detail;
  }

  String detail() {
    return detail;
  }
}
