// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.hubee.testkit.SettableClock;
import fr.hubee.testkit.fake.FakeAnswer;
import fr.hubee.testkit.fake.FakeRequest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;

/** A hub in a box, and somebody who drives it from outside. */
final class Box {

  static final String CLAMART = "SI-21920023500014-92023";

  private static final ObjectMapper JSON = new ObjectMapper();

  final SettableClock base = new SettableClock(Instant.parse("2026-11-23T08:00:00Z"));
  final HubInABox box = HubInABox.builder().clock(base).build();

  FakeAnswer call(String method, String pathAndQuery, String body) {
    return call(method, pathAndQuery, body, Map.of());
  }

  /** Calls as curl does; a header that is given stands in place of curl's. */
  FakeAnswer call(String method, String pathAndQuery, String body, Map<String, String> headers) {
    String[] parts = pathAndQuery.split("\\?", 2);
    Map<String, String> sent = new HashMap<>(Map.of("Host", "127.0.0.1:8042"));
    sent.putAll(headers);
    return box.answer(
        FakeRequest.of(method, parts[0], parts.length == 2 ? parts[1] : "", sent, body));
  }

  FakeAnswer control(String method, String path, String body) {
    return call(method, "/__hubee" + path, body);
  }

  JsonNode get(String path) {
    return json(control("GET", path, ""));
  }

  JsonNode post(String path, String body) {
    FakeAnswer answer = control("POST", path, body);
    if (answer.status() != 200) {
      throw new AssertionError(answer.body());
    }
    return json(answer);
  }

  /** Calls the hub with the credentials of this client. */
  FakeAnswer hub(String clientId, String scope, String method, String pathAndQuery) {
    return call(
        method, pathAndQuery, "", Map.of("Authorization", "Bearer " + token(clientId, scope)));
  }

  String token(String clientId, String scope) {
    String pair = clientId + ":" + clientId + "-secret";
    String basic = Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8));
    FakeAnswer answer =
        call(
            "POST",
            "/token",
            "grant_type=client_credentials&scope=" + scope,
            Map.of("Authorization", "Basic " + basic));
    return json(answer).path("access_token").asText();
  }

  static JsonNode json(FakeAnswer answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (JsonProcessingException notJson) {
      throw new AssertionError(answer.body(), notJson);
    }
  }
}
