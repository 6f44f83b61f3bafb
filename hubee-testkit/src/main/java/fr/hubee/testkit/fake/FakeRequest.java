// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * A request as the fake hub receives it, whatever carried it. Immutable; {@code toString} shows
 * neither headers nor body.
 *
 * @param method upper case
 * @param path decoded, without query: {@code /referential/v1/subscriptions}
 * @param query decoded parameters, each with its values, in order; copied
 * @param headers by name, in order; copied; see {@link #header} to find one whatever the case
 * @param content the body; empty for none
 */
public record FakeRequest(
    String method,
    String path,
    Map<String, List<String>> query,
    Map<String, String> headers,
    Content content) {

  public FakeRequest {
    method = Objects.requireNonNull(method, "method").toUpperCase(Locale.ROOT);
    Objects.requireNonNull(path, "path");
    Map<String, List<String>> parameters = new LinkedHashMap<>();
    Objects.requireNonNull(query, "query")
        .forEach((name, values) -> parameters.put(name, List.copyOf(values)));
    query = Collections.unmodifiableMap(parameters);
    headers =
        Collections.unmodifiableMap(
            new LinkedHashMap<>(Objects.requireNonNull(headers, "headers")));
    Objects.requireNonNull(content, "content");
  }

  /** Returns a request whose body is a text, empty for none. */
  public FakeRequest(
      String method,
      String path,
      Map<String, List<String>> query,
      Map<String, String> headers,
      String body) {
    this(method, path, query, headers, Content.of(Objects.requireNonNull(body, "body")));
  }

  /**
   * Returns a request as it came over HTTP.
   *
   * @param rawQuery the query as it came, still encoded; empty for none
   */
  public static FakeRequest of(
      String method, String path, String rawQuery, Map<String, String> headers, String body) {
    return of(method, path, rawQuery, headers, Content.of(Objects.requireNonNull(body, "body")));
  }

  /**
   * Returns a request as it came over HTTP, whatever its body is.
   *
   * @param rawQuery the query as it came, still encoded; empty for none
   */
  public static FakeRequest of(
      String method, String path, String rawQuery, Map<String, String> headers, Content content) {
    return new FakeRequest(method, path, EncodedParameters.parse(rawQuery), headers, content);
  }

  /** The body as a text. */
  public String body() {
    return content.text();
  }

  /** The fields of a form-encoded body, decoded, each with its values, in order. */
  public Map<String, List<String>> form() {
    return EncodedParameters.parse(body());
  }

  /** Returns a header, whatever the case of its name. */
  public Optional<String> header(String name) {
    return headers.entrySet().stream()
        .filter(header -> header.getKey().equalsIgnoreCase(name))
        .map(Map.Entry::getValue)
        .findFirst();
  }

  /** Returns the first value of a query parameter. */
  public Optional<String> parameter(String name) {
    return query.getOrDefault(name, List.of()).stream().findFirst();
  }

  /** Returns for example {@code GET /referential/v1/subscriptions}. */
  @Override
  public String toString() {
    return method + " " + path;
  }
}
