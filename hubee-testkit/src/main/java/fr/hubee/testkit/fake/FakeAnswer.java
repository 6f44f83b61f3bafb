// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;

/**
 * An answer of the fake hub, whatever carries it. Immutable; {@code toString} shows the status
 * alone.
 *
 * @param status HTTP status
 * @param headers besides {@code Content-Type}, which is always {@code application/json}
 * @param body JSON text; empty for 204
 */
public record FakeAnswer(int status, Map<String, String> headers, String body) {

  public FakeAnswer {
    headers = Map.copyOf(Objects.requireNonNull(headers, "headers"));
    Objects.requireNonNull(body, "body");
  }

  static FakeAnswer of(int status, JsonNode body) {
    return new FakeAnswer(status, Map.of(), body.toString());
  }

  FakeAnswer withHeader(String name, String value) {
    return new FakeAnswer(status, Map.of(name, value), body);
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
