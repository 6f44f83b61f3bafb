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
 * The status and the headers of an answer. Immutable and thread-safe; {@code toString} shows no
 * header.
 *
 * <p>Source: a choice of this library.
 */
public final class ResponseHead {

  private static final int LOWEST_STATUS = 100;
  private static final int HIGHEST_STATUS = 999;
  private static final int CLASS_OF_STATUS = 100;
  private static final int SUCCESS_FAMILY = 2;

  private final int status;
  private final Map<String, List<String>> headers;

  private ResponseHead(int status, Map<String, List<String>> headers) {
    this.status = status;
    this.headers = headers;
  }

  /**
   * Returns a head.
   *
   * @param status three digits
   * @param headers each name with its values in order; copied; case does not count
   * @throws IllegalArgumentException when the status does not have three digits
   */
  public static ResponseHead of(int status, Map<String, List<String>> headers) {
    if (status < LOWEST_STATUS || status > HIGHEST_STATUS) {
      throw new IllegalArgumentException("not an HTTP status: " + status);
    }
    Objects.requireNonNull(headers, "headers");
    Map<String, List<String>> copy = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    headers.forEach((name, values) -> copy.put(name, List.copyOf(values)));
    return new ResponseHead(status, Collections.unmodifiableMap(copy));
  }

  /** The HTTP status. */
  public int status() {
    return status;
  }

  /** True for a status of 200 to 299. */
  public boolean isSuccess() {
    return status / CLASS_OF_STATUS == SUCCESS_FAMILY;
  }

  /** The first value of a header, whatever the case of its name; empty when it is absent. */
  public Optional<String> header(String name) {
    return headers.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** The headers; the map ignores the case of names and cannot be changed. */
  public Map<String, List<String>> headers() {
    return headers;
  }

  /** Returns the status. */
  @Override
  public String toString() {
    return Integer.toString(status);
  }
}
