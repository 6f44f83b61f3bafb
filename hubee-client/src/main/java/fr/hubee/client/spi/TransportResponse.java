// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.spi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * One HTTP answer, read as far as it counts. Immutable and thread-safe; {@code toString} shows
 * neither headers nor body.
 *
 * <p>Source: a choice of this library.
 */
public final class TransportResponse {

  /** The largest body of a success, in bytes: sixteen thousand subscriptions. */
  public static final int MAX_BODY = 32 << 20;

  /** What is kept of the body of any other answer, in bytes: an explanation, not a list. */
  public static final int MAX_EXPLANATION = 256 << 10;

  private final ResponseHead head;
  private final byte[] body;

  private TransportResponse(ResponseHead head, byte[] body) {
    this.head = head;
    this.body = body;
  }

  /**
   * Returns an answer.
   *
   * @param status three digits
   * @param headers each name with its values in order; copied; case does not count
   * @param body already decompressed; copied; of length 0 when there is none
   * @throws IllegalArgumentException when the status does not have three digits
   */
  public static TransportResponse of(int status, Map<String, List<String>> headers, byte[] body) {
    return new TransportResponse(ResponseHead.of(status, headers), body.clone());
  }

  /**
   * Reads an answer to its end; a {@link ResponseReader}. Of what is no success, the first {@link
   * #MAX_EXPLANATION} bytes are kept: its status says enough.
   *
   * @throws AnswerTooLargeException when a success is larger than {@link #MAX_BODY}
   * @throws IOException when reading fails
   */
  public static TransportResponse read(ResponseHead head, InputStream body) throws IOException {
    byte[] bytes = body.readNBytes(head.isSuccess() ? MAX_BODY : MAX_EXPLANATION);
    if (bytes.length == MAX_BODY && body.read() >= 0) {
      throw new AnswerTooLargeException(MAX_BODY);
    }
    return new TransportResponse(head, bytes);
  }

  /**
   * Lets a reader read this answer as if it arrived: what a transport in memory does.
   *
   * @throws IOException when the reader throws it
   */
  public <T> T readBy(ResponseReader<T> reader) throws IOException {
    Objects.requireNonNull(reader, "reader");
    return reader.read(head, new ByteArrayInputStream(body));
  }

  /** The status and the headers. */
  public ResponseHead head() {
    return head;
  }

  /** The HTTP status. */
  public int status() {
    return head.status();
  }

  /** The first value of a header, whatever the case of its name; empty when it is absent. */
  public Optional<String> header(String name) {
    return head.header(name);
  }

  /** The headers; the map ignores the case of names and cannot be changed. */
  public Map<String, List<String>> headers() {
    return head.headers();
  }

  /** A copy of the body; of length 0 when there is none. */
  public byte[] body() {
    return body.clone();
  }

  /** How many bytes the body has. */
  public int size() {
    return body.length;
  }

  /** Returns the status and the size of the body. */
  @Override
  public String toString() {
    return head + " (" + body.length + " bytes)";
  }
}
