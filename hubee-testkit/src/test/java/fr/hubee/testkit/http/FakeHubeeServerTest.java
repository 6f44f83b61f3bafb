// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.testkit.SettableClock;
import fr.hubee.testkit.fake.FakeHubee;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The port itself, met with a client that is not ours. */
class FakeHubeeServerTest {

  private static final String NO_TOKEN =
      "{\"errors\":[{\"code\":900901,\"message\":\"Invalid Credentials : Invalid Credentials. Make"
          + " sure you have given the correct access token\"}]}";

  private final FakeHubeeServer server =
      FakeHubeeServer.start(
          new FakeHubee(new SettableClock(Instant.parse("2026-11-23T08:00:00Z"))));
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    server.close();
  }

  private HttpResponse<String> send(String method, String path, String body)
      throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + path))
            .header("Authorization", "Bearer nobody")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    return http.send(request, HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void the_hubs_words_come_through_to_the_letter() throws Exception {
    HttpResponse<String> answer = send("GET", "/referential/v1/subscriptions", "");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).isEqualTo(NO_TOKEN);
    assertThat(answer.headers().firstValue("Content-Type")).contains("application/json");
  }

  @Test
  void wiremocks_admin_api_is_closed_to_the_network() throws Exception {
    HttpResponse<String> answer = send("GET", "/__admin/mappings", "");

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).doesNotContain("mappings");
    assertThat(send("POST", "/__admin/mappings/reset", "").statusCode()).isEqualTo(401);
    assertThat(send("GET", "/referential/v1/subscriptions", "").body()).isEqualTo(NO_TOKEN);
  }

  @Test
  void a_stub_of_the_test_comes_before_the_fake() throws Exception {
    server
        .wireMock()
        .stubFor(get(urlPathEqualTo("/referential/v1/processes")).willReturn(okJson("[]")));

    assertThat(send("GET", "/referential/v1/processes", "").body()).isEqualTo("[]");
  }

  @Test
  void two_hubs_share_nothing() throws Exception {
    try (FakeHubeeServer other =
        FakeHubeeServer.start(
            new FakeHubee(new SettableClock(Instant.parse("2026-11-23T08:00:00Z"))))) {
      assertThat(other.port()).isNotEqualTo(server.port());
      send("GET", "/referential/v1/subscriptions", "");
      assertThat(server.hub().calls()).hasSize(1);
      assertThat(other.hub().calls()).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"/a|b", "/?q=%zz", "/?q=%", "/?%E9=%E", "/{id}", "/[", "/^", "/\"", "/?a|b=c"})
  void targets_that_are_no_uri_get_the_hubs_answer(String target) throws Exception {
    assertThat(sendRaw(target)).contains(" 404 ").contains("{\"errors\":[{\"code\":900906,");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/%zz", "/%", "/%E9", "/a b", "/é", "", "*", "?"})
  void targets_that_are_no_http_are_refused_without_a_stack_trace(String target) throws Exception {
    assertThat(sendRaw(target))
        .containsPattern("^HTTP/1.1 (4[0-9]{2}|505) ")
        .doesNotContain("Exception")
        .doesNotContain("\tat ");
  }

  /** Writes the request by hand: no client would send such a path. */
  private String sendRaw(String target) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", server.port())) {
      String request =
          "GET "
              + target
              + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer nobody\r\n"
              + "Connection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.UTF_8));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void a_path_is_decoded_once_and_a_query_keeps_its_order() throws Exception {
    send("GET", "/a%2525+b%2Fc%20d%C3%A9?x=1", "");
    assertThat(server.hub().calls().get(0).path()).isEqualTo("/a%25+b/c dé");
  }

  @Test
  void the_journal_keeps_no_large_body() throws Exception {
    send("POST", "/oauth2/token", "x".repeat(1_000_000));
    send("POST", "/oauth2/token", "small");
    assertThat(server.wireMock().getAllServeEvents())
        .extracting(event -> event.getRequest().getBodyAsString().length())
        .containsExactly(5);
  }

  @Test
  void odd_queries_and_paths_do_not_break_the_port() throws Exception {
    for (String path :
        new String[] {
          "/referential/v1/subscriptions?",
          "/referential/v1/subscriptions?a",
          "/?=&&=",
          "/%00",
          "/a%2Fb",
          "/referential/v1/organizations/..%2f..%2fetc",
          "//",
          "/referential/v1/subscriptions?x=%E9"
        }) {
      HttpResponse<String> answer = send("GET", path, "");

      assertThat(answer.statusCode()).as(path).isBetween(400, 404);
      assertThat(answer.body()).as(path).doesNotContain("Exception").doesNotContain("at fr.");
    }
  }
}
