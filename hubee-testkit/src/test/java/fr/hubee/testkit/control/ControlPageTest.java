// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.testkit.fake.FakeAnswer;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The page at the address of a hub. */
class ControlPageTest {

  private final Box box = new Box();
  private final FakeAnswer answer = box.call("GET", "/", "");

  @Test
  void it_needs_nothing_from_elsewhere_and_runs_no_script() {
    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.contentType()).isEqualTo("text/html; charset=utf-8");
    assertThat(answer.headers().get("Content-Security-Policy")).startsWith("default-src 'none'");
    assertThat(answer.body())
        .doesNotContain("<script", "<link", "<img", "@import", "url(", "https://");
  }

  @Test
  void it_is_french_and_has_a_title_and_a_viewport() {
    assertThat(answer.body())
        .startsWith("<!doctype html>\n<html lang=\"fr\">")
        .contains("<title>Un hub en boîte", "name=\"viewport\"", "lang=\"en\"");
  }

  @Test
  void every_placeholder_is_filled_and_every_route_and_client_is_there() {
    assertThat(answer.body()).doesNotContainPattern("@[A-Z]+@");
    assertThat(answer.body()).contains("http://127.0.0.1:8042", "2026-11-23T08:00:00Z");
    box.get("").forEach(route -> assertThat(answer.body()).contains(route.path("path").asText()));
    box.box
        .credentials()
        .forEach(pair -> assertThat(answer.body()).contains(pair.clientId(), pair.secret()));
  }

  @Test
  void a_seed_cannot_write_into_it() {
    box.post(
        "/seed",
        "{\"credentials\":[{\"clientId\":\"<b>&\\\"\",\"secret\":\"s\",\"scope\":\"ADMIN\"}]}");
    assertThat(box.call("GET", "/", "").body())
        .contains("&lt;b&gt;&amp;&quot;")
        .doesNotContain("<b>");
  }

  @Test
  void whoever_looks_without_reading_may() {
    assertThat(box.call("HEAD", "/", "").status()).isEqualTo(200);
    assertThat(box.call("GET", "/", "", Map.of("Host", "localhost:1")).body())
        .contains("http://localhost:1");
  }
}
