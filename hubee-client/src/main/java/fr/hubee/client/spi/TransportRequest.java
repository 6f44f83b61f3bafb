// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.spi;

import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One HTTP request. Immutable and thread-safe; {@code toString} shows neither headers nor body,
 * because they hold tokens and personal data.
 *
 * <p>Source: a choice of this library.
 */
public final class TransportRequest {

  private static final Pattern METHOD = Pattern.compile("[A-Z]{1,10}");
  private static final Pattern HEADER_NAME = Pattern.compile("[A-Za-z0-9-]{1,50}");

  private static final char DELETE = 0x7F;

  private static final SortedMap<String, String> NO_HEADERS =
      Collections.unmodifiableSortedMap(new TreeMap<>(String.CASE_INSENSITIVE_ORDER));

  private final String method;
  private final URI uri;
  private final SortedMap<String, String> headers;
  private final @Nullable RequestBody body;
  private final TimeLimits limits;

  private TransportRequest(
      String method,
      URI uri,
      SortedMap<String, String> headers,
      @Nullable RequestBody body,
      TimeLimits limits) {
    this.method = method;
    this.uri = uri;
    this.headers = headers;
    this.body = body;
    this.limits = limits;
  }

  /**
   * Returns a request without header or body, that may take what {@link TimeLimits#CONTROL} says.
   *
   * @param method in upper case, for example {@code GET}
   * @param uri absolute, already percent-encoded
   * @throws IllegalArgumentException when the method is not upper-case letters or the address is
   *     relative
   */
  public static TransportRequest of(String method, URI uri) {
    Objects.requireNonNull(method, "method");
    Objects.requireNonNull(uri, "uri");
    if (!METHOD.matcher(method).matches()) {
      throw new IllegalArgumentException("an HTTP method is made of upper-case letters");
    }
    if (!uri.isAbsolute()) {
      throw new IllegalArgumentException("the address of a request is absolute");
    }
    return new TransportRequest(method, uri, NO_HEADERS, null, TimeLimits.CONTROL);
  }

  /**
   * Returns a copy with this header, which replaces one of the same name.
   *
   * @param name letters, digits and hyphens; case does not count
   * @param value without control characters, so that no other header can be smuggled in
   * @throws IllegalArgumentException when either is not so; the value is not quoted
   */
  public TransportRequest withHeader(String name, String value) {
    return withHeaders(Map.of(name, value));
  }

  /**
   * Returns a copy with these headers, each as by {@link #withHeader}.
   *
   * @throws IllegalArgumentException when a name or a value is not as it says there
   */
  public TransportRequest withHeaders(Map<String, String> more) {
    more.forEach(TransportRequest::requireHeader);
    SortedMap<String, String> all = new TreeMap<>(headers);
    all.putAll(more);
    return new TransportRequest(method, uri, Collections.unmodifiableSortedMap(all), body, limits);
  }

  private static void requireHeader(String name, String value) {
    if (!HEADER_NAME.matcher(name).matches()) {
      throw new IllegalArgumentException("not the name of a header");
    }
    if (value.chars().anyMatch(TransportRequest::isControl)) {
      throw new IllegalArgumentException("header " + name + " would hold a control character");
    }
  }

  private static boolean isControl(int sign) {
    return sign < ' ' || sign == DELETE;
  }

  /** Returns a copy with this body, copied, and its {@code Content-Type}. */
  public TransportRequest withBody(String contentType, byte[] content) {
    Objects.requireNonNull(content, "content");
    return withBody(contentType, RequestBody.of(content));
  }

  /** Returns a copy with this body and its {@code Content-Type}. */
  public TransportRequest withBody(String contentType, RequestBody content) {
    Objects.requireNonNull(content, "content");
    TransportRequest typed = withHeader("Content-Type", contentType);
    return new TransportRequest(method, uri, typed.headers, content, limits);
  }

  /** Returns a copy that may take this long. */
  public TransportRequest withLimits(TimeLimits value) {
    Objects.requireNonNull(value, "limits");
    return new TransportRequest(method, uri, headers, body, value);
  }

  /** The method, in upper case. */
  public String method() {
    return method;
  }

  /** The address; absolute. */
  public URI uri() {
    return uri;
  }

  /** The headers; the map ignores the case of names and cannot be changed. */
  public Map<String, String> headers() {
    return headers;
  }

  /** The body; empty when there is none. */
  public Optional<RequestBody> body() {
    return Optional.ofNullable(body);
  }

  /** How long it may take. */
  public TimeLimits limits() {
    return limits;
  }

  /** Returns the method and the path, for example {@code GET /referential/v1/subscriptions}. */
  @Override
  public String toString() {
    return method + " " + uri.getRawPath();
  }
}
