// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import fr.hubee.testkit.SettableClock;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.FakeSirene;
import fr.hubee.testkit.fake.Tolerance;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every refusal that the gateway is known by, over HTTP, to the letter. */
class PublishedSamplesTest {

  private static final SettableClock CLOCK =
      new SettableClock(Instant.parse("2026-11-23T08:00:00Z"));
  private static final FakeHubee HUB =
      FakeHubee.builder(CLOCK).without(Tolerance.UNDECLARED_STATUSES).build();
  private static final FakeHubeeServer SERVER = FakeHubeeServer.start(HUB);
  private static final HttpClient HTTP = HttpClient.newHttpClient();
  private static final ObjectMapper JSON = new ObjectMapper();

  @AfterAll
  static void close() {
    SERVER.close();
  }

  static Stream<Sample> samples() {
    return Stream.of(Samples.PUBLISHED, Samples.OF_THE_LIBRARY).flatMap(List::stream);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void a_mistake_is_told_to_the_letter(Sample sample) throws Exception {
    HttpResponse<String> answer =
        send(
            sample.method(),
            sample.target(),
            sample.headers(),
            sample.body(),
            token(sample.scope()));

    assertThat(answer.statusCode()).isEqualTo(400);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(JSON.readTree(answer.body())).isEqualTo(error(400, sample.message()));
  }

  @Test
  void no_such_client() throws Exception {
    HttpResponse<String> answer = askForToken("abc", "secret", "SI");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body())
        .isEqualTo(
            "{\"error_description\":\"A valid OAuth client could not be found for client_id: abc\","
                + "\"error\":\"invalid_client\"}");
  }

  @Test
  void an_expired_token() throws Exception {
    String token = token("SI");
    CLOCK.advance(Duration.ofHours(1));
    HttpResponse<String> answer = send("GET", Sample.TD + "/notifications", Map.of(), "", token);

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body())
        .isEqualTo(
            "{\"errors\":[{\"code\":900901,\"message\":\"Invalid Credentials : Invalid Credentials."
                + " Make sure you have given the correct access token\"}]}");
  }

  @Test
  void no_path_no_method_no_scope() throws Exception {
    HttpResponse<String> noPath = send("GET", Sample.TD + "/nope", Map.of(), "", "");
    HttpResponse<String> noMethod = send("PUT", Sample.TD + "/notifications", Map.of(), "", "");
    HttpResponse<String> noScope =
        send("GET", Sample.REF + "/processes", Map.of(), "", token("OSL"));

    assertThat(noPath.statusCode()).isEqualTo(404);
    assertThat(JSON.readTree(noPath.body()))
        .isEqualTo(
            error(
                900906,
                "No matching resource found in the API for the given request : Check the API"
                    + " documentation and add a proper REST resource path to the invocation URL"));
    assertThat(noMethod.statusCode()).isEqualTo(405);
    assertThat(JSON.readTree(noMethod.body())).isEqualTo(error(405, "Method not allowed"));
    assertThat(noScope.statusCode()).isEqualTo(403);
    assertThat(JSON.readTree(noScope.body()))
        .isEqualTo(
            error(900910, "The access token does not allow you to access the requested resource"));
  }

  @Test
  void an_upload_without_a_file() throws Exception {
    String target = Sample.TD + "/folders/" + Sample.UUID + "/attachments/" + Sample.UUID;
    HttpResponse<String> answer =
        send("PUT", target, Map.of("Content-Type", "application/octet-stream"), "", token("OSL"));

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(JSON.readTree(answer.body()))
        .isEqualTo(
            error(
                500,
                "Bad Response : Validation failed.\n[ERROR][RESPONSE][PUT "
                    + target
                    + "] [Path '/errors'] Instance type (object) does not match any allowed"
                    + " primitive type (allowed: [\"array\"])"));
  }

  @Test
  void a_status_that_the_contract_does_not_declare() throws Exception {
    String target = Sample.REF + "/organizations/" + FakeSirene.CLAMART.organizationId();
    String body =
        "{\"type\":\"SI\",\"companyRegister\":\"21920023500014\",\"branchCode\":\"92023\",\"name\":\"A\","
            + "\"postalCode\":\"92140\",\"territory\":\"B\",\"email\":\"a@example.org\",\"status\":\"Actif\"}";
    HttpResponse<String> answer =
        send("PUT", target, Map.of("Content-Type", "application/json"), body, token("ADMIN"));

    assertThat(answer.statusCode()).isEqualTo(500);
    assertThat(JSON.readTree(answer.body()))
        .isEqualTo(
            error(
                500,
                "Bad Response : Validation failed.\n[ERROR][RESPONSE][PUT "
                    + target
                    + "] Response status 404 not defined for path '/organizations/{id}'."));
    assertThat(HUB.defects()).isEmpty();
  }

  private static JsonNode error(int code, String message) {
    return JSON.valueToTree(Map.of("errors", List.of(Map.of("code", code, "message", message))));
  }

  private static String token(String scope) throws Exception {
    HUB.allow("client-" + scope, "secret", scope);
    return JSON.readTree(askForToken("client-" + scope, "secret", scope).body())
        .path("access_token")
        .asText();
  }

  private static HttpResponse<String> askForToken(String id, String secret, String scope)
      throws Exception {
    String basic =
        Base64.getEncoder().encodeToString((id + ":" + secret).getBytes(StandardCharsets.UTF_8));
    HttpRequest request =
        HttpRequest.newBuilder(uri("/oauth2/token"))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(
                HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&scope=" + scope))
            .build();
    return HTTP.send(request, HttpResponse.BodyHandlers.ofString());
  }

  private static HttpResponse<String> send(
      String method, String target, Map<String, String> headers, String body, String token)
      throws Exception {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(uri(target))
            .header("Authorization", "Bearer " + token)
            .method(method, HttpRequest.BodyPublishers.ofString(body));
    headers.forEach(request::header);
    return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  private static URI uri(String target) {
    return URI.create("http://127.0.0.1:" + SERVER.port() + target);
  }
}
