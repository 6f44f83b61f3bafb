// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.bridge;

/** A run of the bridge came to nothing; it will be tried again. */
final class BridgeFailure extends RuntimeException {

  private static final long serialVersionUID = 1L;

  BridgeFailure(String message) {
    super(message, null, false, false);
  }
}
