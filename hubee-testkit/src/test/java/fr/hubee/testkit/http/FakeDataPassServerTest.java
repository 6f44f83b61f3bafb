// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.sun.net.httpserver.HttpServer;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.testkit.SettableClock;
import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.datapass.Cast;
import fr.hubee.testkit.fake.datapass.FakeDataPass;
import fr.hubee.testkit.fake.datapass.webhook.WebhookCall;
import fr.hubee.testkit.fake.datapass.webhook.WebhookSignature;
import fr.hubee.testkit.fake.datapass.webhook.Webhooks;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** DataPass over HTTP, met with a client that is not ours. */
class FakeDataPassServerTest {

  private final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T08:00:00Z"));
  private final FakeDataPass datapass =
      FakeDataPass.builder(clock).webhooks(HttpWebhookSink.waiting(Duration.ofSeconds(20))).build();
  private final Cast cast = Cast.in(datapass);
  private final FakeDataPassServer server = FakeDataPassServer.start(datapass);
  private final HttpClient http = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    server.close();
  }

  private HttpResponse<String> send(String method, String path, String token, String body) {
    HttpRequest request =
        HttpRequest.newBuilder(server.address().resolve(path))
            .header("Authorization", "Bearer " + token)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build();
    try {
      return http.send(request, HttpResponse.BodyHandlers.ofString());
    } catch (IOException | InterruptedException failed) {
      throw new AssertionError(failed);
    }
  }

  private String token() {
    String form =
        "grant_type=client_credentials&client_id=%s&client_secret=%s&scope=%s"
            .formatted(Cast.CLIENT_ID, Cast.SECRET, "read_authorizations+write_authorizations");
    String body = send("POST", "/oauth/token", "", form).body();
    return body.replaceAll(".*\"access_token\":\"([^\"]*)\".*", "$1");
  }

  @Test
  void a_draft_is_made_and_read_back_over_http() {
    String token = token();
    HttpResponse<String> created =
        send(
            "POST",
            "/api/v1/demandes",
            token,
            "{\"demande\":{\"type\":\"hubee_dila\",\"applicant\":{\"email\":\"a@b.fr\"},"
                + "\"organization\":{\"siret\":\"21920023500014\"}}}");
    assertThat(created.statusCode()).isEqualTo(201);
    assertThat(created.headers().firstValue("Content-Type")).contains("application/json");
    assertThat(send("GET", "/api/v1/demandes?state%5B%5D=draft&limit=5", token, "").body())
        .isEqualTo("[" + created.body() + "]");
    assertThat(send("GET", "/api/v1/demandes", "x", "").statusCode()).isEqualTo(401);
    assertThat(server.datapass().calls()).hasSize(4);
  }

  @Test
  void a_stub_of_the_test_comes_before_the_fake_and_the_admin_api_is_closed() {
    server
        .wireMock()
        .stubFor(WireMock.get("/api/v1/me").willReturn(WireMock.aResponse().withStatus(502)));
    assertThat(send("GET", "/api/v1/me", "x", "").statusCode()).isEqualTo(502);
    assertThat(send("GET", "/__admin/mappings", "x", "").statusCode()).isEqualTo(401);
  }

  @Test
  void latency_delays_the_answer() {
    server.latency(Duration.ofSeconds(2));
    HttpRequest impatient =
        HttpRequest.newBuilder(server.address().resolve("/api/v1/me"))
            .timeout(Duration.ofMillis(300))
            .build();
    assertThatThrownBy(() -> http.send(impatient, HttpResponse.BodyHandlers.discarding()))
        .isInstanceOf(HttpTimeoutException.class);
    server.latency(Duration.ZERO);
    assertThat(send("GET", "/api/v1/me", "x", "").statusCode()).isEqualTo(401);
  }

  @Test
  void a_receiver_may_ask_datapass_while_it_is_told() throws Exception {
    String token = token();
    List<String> read = new CopyOnWriteArrayList<>();
    List<WebhookCall> calls = new CopyOnWriteArrayList<>();
    HttpServer receiver =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    receiver.createContext(
        "/",
        exchange -> {
          byte[] body = exchange.getRequestBody().readAllBytes();
          calls.add(
              new WebhookCall(
                  URI.create("http://receiver"),
                  Map.of(
                      WebhookCall.SIGNATURE,
                      exchange.getRequestHeaders().getFirst(WebhookCall.SIGNATURE)),
                  Content.of(body)));
          read.add(send("GET", "/api/v1/demandes/1", token, "").body());
          exchange.sendResponseHeaders(204, -1);
          exchange.close();
        });
    receiver.start();
    try {
      Webhooks webhooks = datapass.webhooks();
      var hook =
          webhooks.register(
              cast.developer().email(),
              RequestForm.CERTDC,
              URI.create("http://127.0.0.1:" + receiver.getAddress().getPort() + "/hook"),
              "create");
      webhooks.enable(hook.id());
      cast.applicant().open(RequestForm.CERTDC, Map.of()).orThrow();
      datapass.runDue();

      assertThat(read.get(read.size() - 1)).contains("\"state\":\"draft\"");
      WebhookCall last = calls.get(calls.size() - 1);
      assertThat(
              WebhookSignature.matches(
                  last.headers().get(WebhookCall.SIGNATURE), hook.secret(), last.body()))
          .isTrue();
      assertThat(webhooks.attempts(hook.id())).hasSize(1);
    } finally {
      receiver.stop(0);
    }
  }

  @Test
  void webhooks_are_delivered_on_the_loopback_interface_alone() {
    HttpWebhookSink sink = HttpWebhookSink.waiting(Duration.ofSeconds(1));
    for (String url : new String[] {"http://192.0.2.1/hook", "http://127.0.0.1:1/hook"}) {
      assertThatThrownBy(
              () -> sink.deliver(new WebhookCall(URI.create(url), Map.of(), Content.of("{}"))))
          .isInstanceOf(IOException.class);
    }
  }

  @Test
  void webhooks_go_through_no_proxy_of_the_jvm() throws Exception {
    ProxySelector before = ProxySelector.getDefault();
    ProxySelector.setDefault(
        ProxySelector.of(InetSocketAddress.createUnresolved("proxy.invalid", 3128)));
    try (HookReceiver receiver = new HookReceiver()) {
      HttpWebhookSink sink = HttpWebhookSink.waiting(Duration.ofSeconds(9));
      WebhookCall call = new WebhookCall(receiver.at("/setup"), Map.of(), Content.of("{}"));
      assertThat(sink.deliver(call).status()).isEqualTo(204);
    } finally {
      ProxySelector.setDefault(before);
    }
  }

  @Test
  void odd_targets_get_an_answer_without_a_stack_trace() {
    for (String path : new String[] {"/api/v1/demandes?limit=%25zz", "/%00", "/a%2Fb"}) {
      HttpResponse<String> answer = send("GET", path, "x", "");
      assertThat(answer.statusCode()).as(path).isBetween(400, 404);
      assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
    }
  }
}
