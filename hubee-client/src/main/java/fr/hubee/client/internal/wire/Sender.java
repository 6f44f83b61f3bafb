// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.wire;

import fr.hubee.client.error.HubeeException;
import fr.hubee.client.spi.ResponseReader;

/**
 * Sends calls. Each implementation wraps the next one and adds one thing. From the outside in:
 * {@code RetryingSender} repeats what may be repeated, {@code AuthorizedSender} adds the token and
 * replays once with another, {@link Exchange} sends one request and observes it, {@link
 * IdentifiedTransport} says who calls. So every attempt has a token of its own, and a replay is no
 * attempt.
 */
public interface Sender {

  /**
   * Sends one call; a failure of the call is a reply, not an exception.
   *
   * @param reader reads a success while it arrives
   * @throws HubeeException when there is no token to send it with
   */
  <T> Reply<T> send(Call call, ResponseReader<T> reader);
}
