// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.spi;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

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

  /** A length that is only announced reserves no more than this: five thousand subscriptions. */
  private static final int LARGEST_PLACE = 8 << 20;

  private static final Pattern FEW_DIGITS = Pattern.compile("[0-9]{1,9}");

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
    return new TransportResponse(
        head, head.isSuccess() ? whole(head, body) : body.readNBytes(MAX_EXPLANATION));
  }

  /** Read into its place at once when its length is known; a wrong one costs a copy. */
  private static byte[] whole(ResponseHead head, InputStream body) throws IOException {
    byte[] expected = new byte[announced(head)];
    int length = body.readNBytes(expected, 0, expected.length);
    int next = body.read();
    if (next < 0) {
      return length == expected.length ? expected : Arrays.copyOf(expected, length);
    }
    byte[] rest = body.readNBytes(MAX_BODY - length);
    if (length + 1 + rest.length > MAX_BODY) {
      throw new AnswerTooLargeException(MAX_BODY);
    }
    byte[] all = Arrays.copyOf(expected, length + 1 + rest.length);
    all[length] = (byte) next;
    System.arraycopy(rest, 0, all, length + 1, rest.length);
    return all;
  }

  private static int announced(ResponseHead head) {
    return head.header("Content-Length")
        .filter(length -> FEW_DIGITS.matcher(length).matches())
        .map(Integer::valueOf)
        .filter(length -> length <= LARGEST_PLACE)
        .orElse(0);
  }

  /**
   * Lets a reader read this answer as if it arrived: what a transport in memory does.
   *
   * @throws IOException when the reader throws it
   */
  public <T> T readBy(ResponseReader<T> reader) throws IOException {
    Objects.requireNonNull(reader, "reader");
    return reader.read(head, stream());
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

  /** The body as a stream of its own, that copies nothing and needs no closing. */
  public InputStream stream() {
    return new ByteArrayInputStream(body);
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
