// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.testkit.fake.FakeAnswer;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a stranger, a web page or a slip of the hand may send to the control API. */
class HostileControlTest {

  private final Box box = new Box();

  private static void assertThatItIsTold(FakeAnswer answer, int status) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(status);
    assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
    assertThat(Box.json(answer).path("french").asText()).isNotBlank();
    assertThat(Box.json(answer).path("english").asText()).isNotBlank();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example",
        "evil.example:8042",
        "127.0.0.1.evil.example",
        "127.0.0.1:8042.evil.example",
        "localhost.evil.example",
        "localhost@evil.example",
        "0.0.0.0:8042",
        "127.0.0.2",
        "[::2]:8042",
        "127.0.0.1:8042 ",
        "127.0.0.1:",
        "127.0.0.1:123456",
        ""
      })
  void a_name_that_was_made_to_point_here_drives_nothing(String host) {
    assertThatItIsTold(box.call("POST", "/__hubee/reset", "", Map.of("Host", host)), 403);
    assertThatItIsTold(box.call("GET", "/", "", Map.of("Host", host)), 403);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"127.0.0.1", "127.0.0.1:1", "localhost", "LocalHost:8042", "[::1]", "[::1]:65535"})
  void the_names_of_this_machine_are_let_in(String host) {
    assertThat(box.call("GET", "/__hubee", "", Map.of("Host", host)).status()).isEqualTo(200);
    assertThat(box.call("GET", "/", "", Map.of("Host", host)).body()).contains("http://" + host);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://evil.example",
        "https://127.0.0.1:8042",
        "http://127.0.0.1:3000",
        "http://localhost:8042",
        "null",
        "http://127.0.0.1:8042/",
        "file://"
      })
  void the_page_of_another_site_drives_nothing(String origin) {
    assertThatItIsTold(box.call("POST", "/__hubee/reset", "", Map.of("Origin", origin)), 403);
    assertThatItIsTold(box.call("GET", "/__hubee/mails", "", Map.of("origin", origin)), 403);
  }

  @ParameterizedTest
  @ValueSource(strings = {"cross-site", "same-site", "whatever"})
  void what_a_browser_fetches_for_another_site_is_refused(String site) {
    assertThatItIsTold(box.call("GET", "/__hubee/seed", "", Map.of("Sec-Fetch-Site", site)), 403);
  }

  @Test
  void a_link_leads_to_the_page_and_the_page_may_ask() {
    assertThat(box.call("GET", "/", "", Map.of("Sec-Fetch-Site", "cross-site")).status())
        .isEqualTo(200);
    Map<String, String> own =
        Map.of("Origin", "http://127.0.0.1:8042", "Sec-Fetch-Site", "same-origin");
    assertThat(box.call("POST", "/__hubee/reset", "", own).status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/",
        "/nothing",
        "/seed/",
        "/seed/../clock",
        "/../../etc/passwd",
        "/..\\\\..",
        "/SEED",
        "/clock\0",
        "/datapass/requests/1/acts/2",
        "/datapass/requests//acts"
      })
  void unknown_paths_are_not_there(String path) {
    for (String method : List.of("GET", "POST", "PUT", "DELETE", "HEAD", "OPTIONS")) {
      assertThatItIsTold(box.control(method, path, "{}"), 404);
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "0", "99", "999999999999999999999", "1;2", "..", "%00", "é"})
  void a_request_that_is_not_there_is_acted_upon_by_nobody(String id) {
    assertThatItIsTold(
        box.control("POST", "/datapass/requests/" + id + "/acts", "{\"act\":\"submit\"}"), 404);
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "..", "../organizations", "00000000-0000-0000-0000-000000000000"})
  void a_subscription_that_is_not_there_is_not_activated(String id) {
    FakeAnswer answer = box.control("POST", "/subscriptions/" + id + "/activate", "");
    assertThatItIsTold(answer, id.contains("/") ? 404 : 409);
  }

  @Test
  void wrong_methods_are_told_the_right_ones() {
    FakeAnswer answer = box.control("DELETE", "/clock", "");
    assertThatItIsTold(answer, 405);
    assertThat(answer.body()).contains("GET, POST");
    assertThatItIsTold(box.control("GET", "/reset", ""), 405);
    assertThatItIsTold(box.control("OPTIONS", "/seed", ""), 405);
    assertThatItIsTold(box.call("POST", "/", ""), 405);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        "{",
        "null",
        "[]",
        "\"x\"",
        "1",
        "{}{}",
        "{'a':1}",
        "<xml/>",
        "{\"a\":1,\"a\":2}",
        "{\"stopped\":true,\"stopped\":true}",
        "\u0000",
        "{\"__proto__\":1}"
      })
  void a_body_that_is_none_changes_nothing(String body) {
    for (String path : List.of("/clock", "/faults", "/teledossiers", "/datapass/requests")) {
      FakeAnswer answer = box.control("POST", path, body);
      assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(400);
      assertThatItIsTold(answer, 400);
    }
    assertThat(box.get("/faults")).isEmpty();
    assertThat(box.get("/clock").path("stopped").asBoolean()).isFalse();
  }

  @Test
  void a_body_that_is_too_deep_or_too_large_is_refused() {
    assertThatItIsTold(box.control("POST", "/clock", "[".repeat(100_000)), 400);
    String largest = " ".repeat(ControlApi.LARGEST_BODY);
    assertThatItIsTold(box.control("POST", "/clock", largest), 400);
    assertThatItIsTold(box.control("POST", "/clock", largest + " "), 413);
  }

  @Test
  void what_was_sent_is_not_repeated_at_length() {
    String name = "x".repeat(1_000);
    String told = box.control("POST", "/clock", "{\"" + name + "\":1}").body();
    assertThat(told).doesNotContain(name).contains("x".repeat(40) + "…");
    assertThat(box.control("POST", "/clock", "{\"\\u001b[31m\":1}").body()).contains("$.?[31m");
  }

  @Test
  void random_bodies_are_told_and_nothing_else() {
    Random random = new Random(20261126);
    String alphabet = "{}[]\":,0123456789abcdefstopped advance set é\n\\u";
    for (int i = 0; i < 2_000; i++) {
      StringBuilder body = new StringBuilder();
      for (int left = random.nextInt(40); left > 0; left--) {
        body.append(alphabet.charAt(random.nextInt(alphabet.length())));
      }
      assertThatItIsTold(box.control("POST", "/faults", body.toString()), 400);
    }
  }
}
