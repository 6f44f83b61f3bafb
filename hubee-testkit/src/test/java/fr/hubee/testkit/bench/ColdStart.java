// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.bench;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.unauthorized;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.FakeRequest;
import fr.hubee.testkit.fake.StandardSeed;
import fr.hubee.testkit.http.FakeHubeeServer;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;

/** Starts one thing in a new JVM, has one request answered, says so and what it cost, and ends. */
final class ColdStart {

  static final String ANSWERED = "answered 401 after ";

  private ColdStart() {}

  public static void main(String[] arguments) throws IOException {
    switch (arguments[0]) {
      case "fake over HTTP" -> overHttp();
      case "fake in memory" -> inMemory();
      case "bare WireMock" -> wireMock();
      default -> throw new IllegalArgumentException(arguments[0]);
    }
  }

  private static FakeHubee seeded() {
    return StandardSeed.sow(new FakeHubee(Clock.systemUTC()));
  }

  private static void overHttp() throws IOException {
    try (FakeHubeeServer server = FakeHubeeServer.start(seeded())) {
      ask(server.port());
    }
  }

  private static void inMemory() {
    FakeRequest request =
        new FakeRequest("GET", "/referential/v1/subscriptions", Map.of(), Map.of(), "");
    say(seeded().answer(request).status());
  }

  private static void wireMock() throws IOException {
    WireMockServer server =
        new WireMockServer(WireMockConfiguration.options().bindAddress("127.0.0.1").dynamicPort());
    server.start();
    server.stubFor(any(anyUrl()).willReturn(unauthorized()));
    ask(server.port());
    server.stop();
  }

  private static void ask(int port) throws IOException {
    URI uri = URI.create("http://127.0.0.1:" + port + "/referential/v1/subscriptions");
    HttpURLConnection connection = (HttpURLConnection) uri.toURL().openConnection();
    say(connection.getResponseCode());
    connection.disconnect();
  }

  private static void say(int status) {
    long processor =
        ProcessHandle.current().info().totalCpuDuration().orElse(Duration.ZERO).toMillis();
    System.out.println("answered " + status + " after " + processor);
    System.out.flush();
  }
}
