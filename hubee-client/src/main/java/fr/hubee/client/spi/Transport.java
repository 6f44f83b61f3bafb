// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.spi;

import java.io.IOException;

/**
 * Carries one request to the hub and brings the answer back. An implementation must be thread-safe
 * and must not be clever: it neither repeats a request (a repeated POST creates twice) nor follows
 * a redirect (which would hand the token to another host), answers no challenge (401) by itself,
 * and keeps no cookie. It decodes a gzip body and bounds the size of an answer and its silences.
 *
 * <p>The client bounds nothing on top: a transport that lets a call last keeps its thread waiting
 * and, when the call is for a token, all those that wait for the same token. The library's own
 * bounds each silence, not the whole: an answer that comes drop by drop may last. Whoever needs a
 * deadline gives one in a transport of his own, and throws {@link IOException} at its end.
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
