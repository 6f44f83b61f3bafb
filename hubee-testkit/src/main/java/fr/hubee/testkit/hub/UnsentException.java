// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

/** Ends an act that the client has no call for. */
final class UnsentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final transient Unsent unsent;

  UnsentException(BeyondClient why, String what) {
    super(why + ": " + what);
    this.unsent = new Unsent(why, what);
  }

  Unsent unsent() {
    return unsent;
  }
}
