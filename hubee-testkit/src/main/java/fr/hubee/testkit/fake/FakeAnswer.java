// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

/**
 * An answer of the fake hub, whatever carries it. Immutable; {@code toString} shows the status
 * alone.
 *
 * @param status HTTP status
 * @param headers besides {@code Content-Type}
 * @param contentType of the content; {@code application/json} but for files
 * @param content JSON text or the bytes of a file; empty for 204
 * @param delivery how it travels
 */
public record FakeAnswer(
    int status,
    Map<String, String> headers,
    String contentType,
    Content content,
    Delivery delivery) {

  /** The type of every answer that is no file. */
  public static final String JSON = "application/json";

  private static final String BINARY = "application/octet-stream";

  public FakeAnswer {
    headers = Map.copyOf(Objects.requireNonNull(headers, "headers"));
    Objects.requireNonNull(contentType, "contentType");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(delivery, "delivery");
  }

  /** Returns an answer that travels whole and at once. */
  public FakeAnswer(int status, Map<String, String> headers, String contentType, Content content) {
    this(status, headers, contentType, content, Delivery.WHOLE);
  }

  /** Returns an answer in JSON; an empty body for none. */
  public FakeAnswer(int status, Map<String, String> headers, String body) {
    this(status, headers, JSON, Content.of(Objects.requireNonNull(body, "body")));
  }

  /** The content as a text. */
  public String body() {
    return content.text();
  }

  static FakeAnswer noContent() {
    return new FakeAnswer(204, Map.of(), "");
  }

  static FakeAnswer file(Content content) {
    return new FakeAnswer(200, Map.of(), BINARY, content);
  }

  static FakeAnswer of(int status, JsonNode body) {
    return new FakeAnswer(status, Map.of(), body.toString());
  }

  FakeAnswer withHeader(String name, String value) {
    Map<String, String> more = new HashMap<>(headers);
    more.put(name, value);
    return new FakeAnswer(status, more, contentType, content, delivery);
  }

  /** Returns the same answer, travelling otherwise. */
  public FakeAnswer delivered(Delivery how) {
    return new FakeAnswer(status, headers, contentType, content, how);
  }

  /** Returns the same answer with another content. */
  public FakeAnswer withContent(Content other) {
    return new FakeAnswer(status, headers, contentType, other, delivery);
  }

  /** Returns the same answer with another header, or in place of one of the same name. */
  public FakeAnswer header(String name, String value) {
    return withHeader(name, value);
  }

  /** An error in the hub's own shape: {@code {"errors":[{"code":…,"message":…}]}}. */
  static FakeAnswer error(int status, int code, String message) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    ArrayNode errors = body.putArray("errors");
    errors.addObject().put("code", code).put("message", message);
    return of(status, body);
  }

  static FakeAnswer error(int status, String message) {
    return error(status, status, message);
  }

  /** Returns for example {@code HTTP 201}. */
  @Override
  public String toString() {
    return "HTTP " + status;
  }
}
