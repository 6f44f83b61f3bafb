// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import java.util.LinkedHashMap;
import java.util.Map;

/** A call of the page of operations, before somebody sends it. Immutable. */
record ScenarioCall(
    String method, String path, String query, Map<String, String> headers, String body) {

  static ScenarioCall call(String method, String path) {
    return new ScenarioCall(method, path, "", Map.of(), "");
  }

  static ScenarioCall json(String method, String path, String body) {
    return new ScenarioCall(method, path, "", Map.of("Content-Type", "application/json"), body);
  }

  static ScenarioCall file(String path, String bytes) {
    return new ScenarioCall(
        "PUT", path, "", Map.of("Content-Type", "application/octet-stream"), bytes);
  }

  ScenarioCall with(String header, String value) {
    Map<String, String> more = new LinkedHashMap<>(headers);
    more.put(header, value);
    return new ScenarioCall(method, path, query, more, body);
  }

  ScenarioCall withQuery(String other) {
    return new ScenarioCall(method, path, other, headers, body);
  }

  ScenarioCall withBody(String other) {
    return new ScenarioCall(method, path, query, headers, other);
  }

  ScenarioCall withPath(String other) {
    return new ScenarioCall(method, other, query, headers, body);
  }

  FakeRequest request() {
    return FakeRequest.of(method, path, query, headers, body);
  }
}
