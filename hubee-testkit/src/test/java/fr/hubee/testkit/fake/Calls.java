// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Map;

/** Calls a fake hub without HTTP, as a raw client would. */
final class Calls {

  static final String ORGANIZATIONS = "/referential/v1/organizations";
  static final String SUBSCRIPTIONS = "/referential/v1/subscriptions";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final FakeHubee hub;
  private final String token;

  private Calls(FakeHubee hub, String token) {
    this.hub = hub;
    this.token = token;
  }

  /** Logs in with a client that is allowed this scope alone. */
  static Calls as(FakeHubee hub, String scope) {
    hub.allow("client-" + scope, "secret", scope);
    FakeAnswer answer = token(hub, "client-" + scope, "secret", scope);
    return new Calls(hub, json(answer).path("access_token").asText());
  }

  /** Logs in with credentials that the hub knows already. */
  static Calls with(FakeHubee hub, String clientId, String scope) {
    return new Calls(
        hub, json(token(hub, clientId, "secret", scope)).path("access_token").asText());
  }

  FakeAnswer upload(String path, byte[] bytes) {
    return hub.answer(
        FakeRequest.of(
            "PUT",
            path,
            "",
            Map.of("authorization", "Bearer " + token, "Content-Type", "application/octet-stream"),
            Content.of(bytes)));
  }

  FakeAnswer patchByPost(String path, String body) {
    return hub.answer(
        FakeRequest.of(
            "POST",
            path,
            "",
            Map.of("authorization", "Bearer " + token, "X-HTTP-Method-Override", "PATCH"),
            body));
  }

  /** The bearer token of these calls. */
  String token() {
    return token;
  }

  static FakeAnswer token(FakeHubee hub, String clientId, String secret, String scope) {
    String basic =
        Base64.getEncoder()
            .encodeToString((clientId + ":" + secret).getBytes(StandardCharsets.UTF_8));
    return hub.answer(
        new FakeRequest(
            "POST",
            "/oauth2/token",
            Map.of(),
            Map.of("Authorization", "Basic " + basic),
            "grant_type=client_credentials&scope=" + scope));
  }

  FakeAnswer call(String method, String pathAndQuery, String body) {
    String[] parts = pathAndQuery.split("\\?", 2);
    return hub.answer(
        FakeRequest.of(
            method,
            parts[0],
            parts.length == 2 ? parts[1] : "",
            Map.of("authorization", "Bearer " + token),
            body));
  }

  FakeAnswer get(String pathAndQuery) {
    return call("GET", pathAndQuery, "");
  }

  FakeAnswer post(String path, String body) {
    return call("POST", path, body);
  }

  FakeAnswer put(String path, String body) {
    return call("PUT", path, body);
  }

  static JsonNode json(FakeAnswer answer) {
    try {
      return JSON.readTree(answer.body());
    } catch (com.fasterxml.jackson.core.JsonProcessingException notJson) {
      throw new AssertionError(notJson);
    }
  }

  /** The message of the only error of an answer. */
  static String message(FakeAnswer answer) {
    JsonNode errors = json(answer).path("errors");
    if (errors.size() != 1) {
      throw new AssertionError("one error expected: " + answer.body());
    }
    return errors.get(0).path("message").asText();
  }

  static String organization(String siret, String branch) {
    return """
    {"type":"SI","companyRegister":"%s","branchCode":"%s","name":"COMMUNE EXEMPLE",
     "code":null,"country":"France","postalCode":"92140","territory":"EXEMPLE",
     "email":"mairie@example.org","status":"Actif"}\
    """
        .formatted(siret, branch);
  }

  static String subscription(String siret, String branch, String processCode) {
    return """
    {"datapassId":14632,"processCode":"%s","notificationFrequency":"unitaire",
     "subscriber":{"type":"SI","companyRegister":"%s","branchCode":"%s"},
     "validateDateTime":"2026-11-23T10:00:00+01:00","status":"Inactif",
     "localAdministrator":{"email":"admin.local@example.org","firstName":"Camille",
       "lastName":"MODELE","function":"Responsable","phoneNumber":"0199005678"}}\
    """
        .formatted(processCode, siret, branch);
  }
}
