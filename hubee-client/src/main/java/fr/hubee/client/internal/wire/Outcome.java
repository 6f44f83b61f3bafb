// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.wire;

import fr.hubee.client.spi.ResponseHead;
import fr.hubee.client.spi.TransportResponse;
import java.io.IOException;

/**
 * What one call came to. None of the three prints what the hub wrote.
 *
 * @param <T> what is made of a success
 */
public sealed interface Outcome<T> {

  /**
   * The hub did it.
   *
   * @param head the status and the headers
   * @param value what was made of the body
   */
  record Success<T>(ResponseHead head, T value) implements Outcome<T> {

    @Override
    public String toString() {
      return "Success[" + head + "]";
    }
  }

  /**
   * The hub, or something before it, answered otherwise.
   *
   * @param response the whole answer
   */
  record Refused<T>(TransportResponse response) implements Outcome<T> {}

  /**
   * There is no whole answer.
   *
   * @param cause what the transport says
   */
  record Lost<T>(IOException cause) implements Outcome<T> {

    @Override
    public String toString() {
      return "Lost[" + cause.getClass().getSimpleName() + "]";
    }
  }
}
