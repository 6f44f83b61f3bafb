// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

/** A text is no JSON. */
final class UnreadableJsonException extends Exception {

  private static final long serialVersionUID = 1L;

  private final String reason;

  UnreadableJsonException(String reason) {
    super(reason, null, false, false);
    this.reason = reason;
  }

  Complaint complaint() {
    return Complaint.of("Unable to parse JSON - " + reason + ".");
  }
}
