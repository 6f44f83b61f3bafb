// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.spi;

import java.io.IOException;

/**
 * Carries one request to the hub and brings the answer back. An implementation must be thread-safe
 * and must not be clever: it neither repeats a request (a repeated POST creates twice) nor follows
 * a redirect (which would hand the token to another host), and keeps no cookie. It decodes a gzip
 * body and bounds the time and the size of an answer.
 */
public interface Transport extends AutoCloseable {

  /**
   * Sends one request and waits for the whole answer, whatever its status.
   *
   * @param request what to send; never null
   * @return the answer; never null
   * @throws RequestNotSentException when it is certain that the hub received nothing
   * @throws AnswerTooLargeException when the answer exceeds what the transport accepts
   * @throws IOException when there is no whole answer: the hub may have received the request
   */
  TransportResponse send(TransportRequest request) throws IOException;

  /** Gives back the connections. Requests sent afterwards fail. */
  @Override
  void close();
}
