// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.spi;

import java.io.IOException;

/**
 * The answer is larger than what is accepted; the hub has received the request.
 *
 * <p>Source: a choice of this library.
 */
public final class AnswerTooLargeException extends IOException {

  private static final long serialVersionUID = 1L;

  private final long limit;

  /**
   * @param limit the largest body accepted, in bytes, once decompressed
   */
  public AnswerTooLargeException(long limit) {
    super("the answer is larger than " + limit + " bytes");
    this.limit = limit;
  }

  /** The largest body accepted, in bytes, once decompressed. */
  public long limit() {
    return limit;
  }
}
