// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.spi;

import java.io.IOException;

/**
 * Carries one request to the hub and lets the answer be read. An implementation must be thread-safe
 * and must not be clever: it neither repeats a request (a repeated POST creates twice) nor follows
 * a redirect (which would hand the token to another host), answers no challenge (401) by itself,
 * and keeps no cookie. It decodes a gzip body, sends a body with its {@code Content-Length}, and
 * honours {@link TransportRequest#limits}.
 *
 * <p>A transport in memory is one line: {@code return answer(request).readBy(reader);}.
 *
 * <p>Source: a choice of this library.
 */
public interface Transport extends AutoCloseable {

  /**
   * Sends one request and hands the answer, whatever its status, to the reader; the connection is
   * given back when the reader is done, or given up when it left something unread or threw.
   *
   * @param request what to send; never null
   * @param reader called once, in the thread of the caller, when the head of the answer is there
   * @return what the reader returned
   * @throws RequestNotSentException when it is certain that the hub received nothing
   * @throws BodyUnreadableException when the body of the request could not be read
   * @throws IOException when there is no whole answer: the hub may have received the request; and
   *     whatever the reader throws, unchanged
   */
  <T> T send(TransportRequest request, ResponseReader<T> reader) throws IOException;

  /**
   * Sends one request and reads the answer by {@link TransportResponse#read}, whatever its status.
   *
   * @throws AnswerTooLargeException when a success exceeds {@link TransportResponse#MAX_BODY}
   * @throws IOException as the other method
   */
  default TransportResponse send(TransportRequest request) throws IOException {
    return send(request, TransportResponse::read);
  }

  /** Gives back the connections. Requests sent afterwards fail. */
  @Override
  void close();
}
