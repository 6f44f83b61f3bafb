// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.file;

import java.io.IOException;

/** Where a file goes to failed, not where it comes from. */
final class SinkFailedException extends Exception {

  private static final long serialVersionUID = 1L;

  private final IOException failure;

  SinkFailedException(IOException failure) {
    super(failure);
    this.failure = failure;
  }

  IOException failure() {
    return failure;
  }
}
