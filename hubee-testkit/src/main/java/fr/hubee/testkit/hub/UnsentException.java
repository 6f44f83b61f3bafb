// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

/** Ends an act that the client has no call for. */
final class UnsentException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final BeyondClient why;
  private final String what;

  UnsentException(BeyondClient why, String what) {
    super(why + ": " + what);
    this.why = why;
    this.what = what;
  }

  Unsent unsent() {
    return new Unsent(why, what);
  }
}
