// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.spi;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * One HTTP answer, read to its end. Immutable and thread-safe; {@code toString} shows neither
 * headers nor body.
 */
public final class TransportResponse {

  private static final int LOWEST_STATUS = 100;
  private static final int HIGHEST_STATUS = 999;

  private final int status;
  private final Map<String, List<String>> headers;
  private final byte[] body;

  private TransportResponse(int status, Map<String, List<String>> headers, byte[] body) {
    this.status = status;
    this.headers = headers;
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
    if (status < LOWEST_STATUS || status > HIGHEST_STATUS) {
      throw new IllegalArgumentException("not an HTTP status: " + status);
    }
    Objects.requireNonNull(headers, "headers");
    Objects.requireNonNull(body, "body");
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    return new TransportResponse(status, Collections.unmodifiableMap(copy), body.clone());
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** The first value of a header, whatever the case of its name; empty when it is absent. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** The headers; the map ignores the case of names and cannot be changed. */
  public Map<String, List<String>> headers() {
    return headers;
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
    return status + " (" + body.length + " bytes)";
  }
}
