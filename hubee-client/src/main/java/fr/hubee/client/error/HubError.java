// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.error;

import java.io.Serializable;
import java.util.Objects;

/**
 * One line of the hub's own explanation: {@code {"code": 403, "message": "Unauthorized user"}}
 * (HubEE V1 contract, Error). Immutable.
 *
 * @param code an HTTP status, or a code of the gateway such as 900901; 0 when the hub gave none
 * @param message the hub's words, whole; of DataPass the title, the detail and the field pointed
 *     to. They may quote a value of the request, an e-mail address for example: show them to the
 *     person who typed it, do not log them
 */
public record HubError(int code, String message) implements Serializable {

  private static final long serialVersionUID = 1L;

  public HubError {
    Objects.requireNonNull(message, "message");
  }

  /** Returns the code and the hub's words without what they quote: this may be logged. */
  @Override
  public String toString() {
    return code + " " + HubWords.printable(message);
  }
}
