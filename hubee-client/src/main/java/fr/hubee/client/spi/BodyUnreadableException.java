// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.spi;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * The body of the request could not be read on this machine, or is not as long as it was said to
 * be. The hub received a part of it at most, which it cannot take for the whole.
 *
 * <p>Source: a choice of this library.
 */
public final class BodyUnreadableException extends IOException {

  private static final long serialVersionUID = 1L;

  /**
   * @param message what happened, without secret or personal data
   * @param cause the failure below; may be null
   */
  public BodyUnreadableException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
