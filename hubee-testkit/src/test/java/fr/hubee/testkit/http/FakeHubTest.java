// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.testkit.control.HubInABox;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program, and the port it opens. */
class FakeHubTest {

  private final HttpClient http = HttpClient.newHttpClient();
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  private int run(String... arguments) {
    CountDownLatch stopped = new CountDownLatch(1);
    stopped.countDown();
    return FakeHub.run(List.of(arguments), stream(out), stream(err), stopped);
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private static String text(ByteArrayOutputStream bytes) {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  private HttpResponse<String> send(FakeHub hub, String method, String path, String body)
      throws IOException, InterruptedException {
    return http.send(
        HttpRequest.newBuilder(hub.address().resolve(path))
            .method(method, HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  @Test
  void it_tells_where_it_listens_who_may_log_in_and_how_to_stop_it() {
    assertThat(run("--port", "0")).isEqualTo(FakeHub.DONE);
    assertThat(text(out))
        .containsPattern("http://127\\.0\\.0\\.1:[1-9][0-9]+/\n")
        .contains("dila-secret", "clamart-etatcivil", "profil recette", "Ctrl-C")
        .doesNotContain("__admin");
    assertThat(text(err)).isEmpty();
  }

  @Test
  void help_tells_every_option_in_both_languages() {
    assertThat(run("--help")).isEqualTo(FakeHub.DONE);
    assertThat(text(out))
        .contains("--port", "--profile", "--seed", "--wiremock-admin", "--help", "8042")
        .contains("rien n'est réel", "nothing is real");
  }

  @Test
  void a_bad_option_is_told_in_both_languages_and_nothing_is_started() {
    assertThat(run("--prot", "1")).isEqualTo(FakeHub.CLARIFY);
    assertThat(text(err)).contains("Option inconnue : --prot", "Unknown option: --prot");
    assertThat(text(out)).isEmpty();
  }

  @Test
  void a_seed_is_read_from_its_file_and_a_bad_one_starts_nothing() throws IOException {
    Path seed = folder.resolve("départ.json");
    Files.writeString(
        seed, "{\"credentials\":[{\"clientId\":\"moi\",\"secret\":\"s\",\"scope\":\"ADMIN\"}]}");
    assertThat(run("--port=0", "--seed=" + seed)).isEqualTo(FakeHub.DONE);
    assertThat(text(out)).contains("moi").doesNotContain("dila-secret");
    out.reset();

    Files.writeString(seed, "{\"credentials\":[{\"clientId\":\"moi\"}]}");
    assertThat(run("--port=0", "--seed", seed.toString())).isEqualTo(FakeHub.CLARIFY);
    assertThat(text(err))
        .contains("$.credentials[0]", "il manque", "it is missing", "rien n'a démarré");
    assertThat(text(out)).isEmpty();
  }

  @Test
  void a_seed_that_cannot_be_read_is_told() throws IOException {
    Files.write(folder.resolve("latin1.json"), new byte[] {'"', (byte) 0xe9, '"'});
    for (String file : List.of("absent.json", "latin1.json", ".")) {
      err.reset();
      assertThat(run("--seed", folder.resolve(file).toString())).as(file).isEqualTo(2);
      assertThat(text(err)).contains("ne se lit pas", "cannot be read");
    }
    assertThat(run("--seed", "\0")).isEqualTo(FakeHub.CLARIFY);
  }

  @Test
  void a_port_that_is_taken_is_told() {
    try (FakeHub first = FakeHub.start(HubInABox.standard(), 0)) {
      assertThat(run("--port", Integer.toString(first.port()))).isEqualTo(FakeHub.CANNOT_LISTEN);
      assertThat(text(err)).contains("n'est pas libre", "is not free");
    }
  }

  @Test
  void both_paths_give_tokens_and_the_control_api_is_on_the_same_port() throws Exception {
    try (FakeHub hub = FakeHub.start(HubInABox.standard(), 0)) {
      for (String path : List.of("/token", "/oauth2/token")) {
        assertThat(send(hub, "POST", path, "").body()).contains("invalid_client");
      }
      assertThat(send(hub, "GET", "/", "").body()).contains(hub.address().toString());
      assertThat(send(hub, "GET", "/__hubee/journal", "").body()).contains("/oauth2/token");
      assertThat(send(hub, "GET", "/api/v1/me", "").statusCode()).isEqualTo(401);
      assertThat(send(hub, "GET", "/__hubee/..%2fclock", "").statusCode()).isEqualTo(404);
      assertThat(send(hub, "GET", "/__admin/mappings", "").statusCode()).isEqualTo(401);
    }
  }

  @Test
  void a_foreign_host_is_refused_at_the_port_too() throws Exception {
    try (FakeHub hub = FakeHub.start(HubInABox.standard(), 0);
        Socket socket = new Socket("127.0.0.1", hub.port())) {
      String request =
          "POST /__hubee/reset HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n";
      socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
      String answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(answer).startsWith("HTTP/1.1 403 ");
    }
  }

  @Test
  void wiremock_takes_stubs_when_asked_to_and_the_hub_has_the_last_word() throws Exception {
    try (FakeHub hub = FakeHub.startWithWireMockAdmin(HubInABox.standard(), 0)) {
      String stub =
          "{\"request\":{\"method\":\"GET\",\"url\":\"/x\"},\"response\":{\"status\":418}}";
      assertThat(send(hub, "POST", "/__admin/mappings", stub).statusCode()).isEqualTo(201);
      assertThat(send(hub, "GET", "/x", "").statusCode()).isEqualTo(418);
      for (String[] reset :
          new String[][] {
            {"POST", "/__admin/mappings/reset"},
            {"POST", "/__admin/reset"},
            {"DELETE", "/__admin/mappings"}
          }) {
        assertThat(send(hub, reset[0], reset[1], "").statusCode()).isEqualTo(200);
        assertThat(send(hub, "GET", "/x", "").body()).contains("900906");
        assertThat(send(hub, "GET", "/__hubee/clock", "").statusCode()).isEqualTo(200);
      }
      Matcher id =
          Pattern.compile("\"id\" : \"([^\"]+)\"")
              .matcher(send(hub, "GET", "/__admin/mappings", "").body());
      assertThat(id.find()).isTrue();
      send(hub, "DELETE", "/__admin/mappings/" + id.group(1), "");
      assertThat(send(hub, "GET", "/x", "").body()).contains("900906");
    }
  }

  @Test
  void wiremock_takes_nothing_from_the_page_of_another_site() throws Exception {
    try (FakeHub hub = FakeHub.startWithWireMockAdmin(HubInABox.standard(), 0)) {
      HttpRequest foreign =
          HttpRequest.newBuilder(URI.create(hub.address() + "/__admin/mappings"))
              .header("Origin", "http://evil.example")
              .build();
      assertThat(http.send(foreign, HttpResponse.BodyHandlers.ofString()).statusCode())
          .isEqualTo(401);
    }
  }
}
