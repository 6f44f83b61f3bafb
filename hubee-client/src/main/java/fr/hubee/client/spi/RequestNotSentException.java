// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.spi;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The request certainly did not reach the hub: its host is unknown, it refused the connection, the
 * TLS certificate was not trusted. Any request, a creation included, may be sent again.
 */
public final class RequestNotSentException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what happened, without secret or personal data
   * @param cause the failure below; may be null
   */
  public RequestNotSentException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
