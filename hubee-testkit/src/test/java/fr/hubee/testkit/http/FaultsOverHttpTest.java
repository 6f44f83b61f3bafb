// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.testkit.SettableClock;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.Fault;
import fr.hubee.testkit.fake.FaultPlan;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Faults as a client meets them on a real connection. */
class FaultsOverHttpTest {

  private final FakeHubee hub =
      new FakeHubee(new SettableClock(Instant.parse("2026-11-23T09:00:00Z")))
          .allow("client", "secret", "ADMIN");
  private final FakeHubeeServer server = FakeHubeeServer.start(hub);
  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @AfterEach
  void stop() {
    server.close();
  }

  private HttpResponse<String> token() throws IOException, InterruptedException {
    return token("identity");
  }

  private HttpResponse<String> token(String encoding) throws IOException, InterruptedException {
    String basic = Base64.getEncoder().encodeToString("client:secret".getBytes());
    return http.send(
        HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + server.port() + "/token"))
            .header("Authorization", "Basic " + basic)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .header("Accept-Encoding", encoding)
            .timeout(Duration.ofSeconds(20))
            .POST(HttpRequest.BodyPublishers.ofString("grant_type=client_credentials&scope=ADMIN"))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void a_cut_connection_is_cut_and_the_next_one_is_not() throws Exception {
    hub.faults().next(Fault.cutAfter());
    assertThatThrownBy(this::token).isInstanceOf(IOException.class);
    assertThat(token().statusCode()).isEqualTo(200);
  }

  @Test
  void a_truncated_answer_announces_more_than_it_brings() throws Exception {
    hub.faults().next(Fault.truncated(10));
    assertThatThrownBy(this::token).isInstanceOf(IOException.class);
    assertThat(token().statusCode()).isEqualTo(200);
  }

  @Test
  void a_truncated_answer_is_no_whole_one_for_a_client_that_unzips() {
    hub.faults().next(Fault.truncated(10));
    assertThatThrownBy(() -> token("gzip")).isInstanceOf(IOException.class);
  }

  @Test
  void a_page_of_a_proxy_is_a_page() throws Exception {
    hub.faults().on(FaultPlan.TOKEN).next(Fault.html(502));
    HttpResponse<String> page = token();
    assertThat(page.statusCode()).isEqualTo(502);
    assertThat(page.headers().firstValue("Content-Type")).contains("text/html");
    assertThat(page.body()).startsWith("<!DOCTYPE html>");
  }

  @Test
  void a_late_answer_comes() throws Exception {
    hub.faults().next(Fault.delayed(Duration.ofMillis(1)));
    assertThat(token().statusCode()).isEqualTo(200);
  }
}
