// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import fr.hubee.core.rule.Message;

/** An option that cannot be understood; its message is for the person who typed it. */
final class UnclearOptionException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final Message told;

  UnclearOptionException(Message told) {
    super(told.english());
    this.told = told;
  }

  Message told() {
    return told;
  }
}
