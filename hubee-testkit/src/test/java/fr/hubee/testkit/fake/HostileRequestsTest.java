// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import static fr.hubee.testkit.fake.Calls.ORGANIZATIONS;
import static fr.hubee.testkit.fake.Calls.SUBSCRIPTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.hubee.testkit.SettableClock;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes, the fake answers in the hub's shape; a refused request changes nothing. */
class HostileRequestsTest {

  private static final String CLAMART = "21920023500014";
  private static final String VALID = Calls.subscription(CLAMART, "92023", "CERTDC");

  private final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T08:00:00Z"));
  private final FakeHubee hub = new FakeHubee(clock);
  private final Calls admin = Calls.as(hub, "ADMIN");

  @BeforeEach
  void knowsClamart() {
    admin.post(ORGANIZATIONS, Calls.organization(CLAMART, "92023"));
  }

  private static void assertBadRequest(FakeAnswer answer) {
    assertThat(answer.status()).as(answer.body()).isEqualTo(400);
    assertThat(Calls.message(answer)).isNotBlank().doesNotContain("Exception");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "a b", "a,b", "\\u0000", "\\u200b", "\\ud800", "a\\u00a0b"})
  void a_process_code_that_is_none_is_refused(String code) {
    assertBadRequest(admin.post(SUBSCRIPTIONS, VALID.replace("CERTDC", code)));
    assertThat(hub.subscriptions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "+999999999-12-31T23:59:59+18:00",
        "-999999999-01-01T00:00:00-18:00",
        "+10000-01-01T00:00:00Z",
        "-0001-01-01T00:00:00Z",
        "0000-01-01T00:00:00Z",
        "2026-13-01T00:00:00Z",
        "2026-02-30T00:00:00Z",
        "２０２６-01-01T00:00:00Z"
      })
  void a_date_that_is_none_is_refused(String date) {
    String body = VALID.replace("\"status\"", "\"activateDateTime\":\"" + date + "\",\"status\"");
    assertBadRequest(admin.post(SUBSCRIPTIONS, body));
    assertThat(hub.subscriptions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"0001-01-01T00:00:00+18:00", "9999-12-31T23:59:59.999999999-18:00"})
  void the_first_and_the_last_date_are_kept(String date) {
    String body = VALID.replace("\"status\"", "\"activateDateTime\":\"" + date + "\",\"status\"");
    assertThat(admin.post(SUBSCRIPTIONS, body).status()).isEqualTo(201);
    assertThat(admin.get(SUBSCRIPTIONS).status()).isEqualTo(200);
  }

  @Test
  void a_status_that_is_none_is_refused_at_creation_too() {
    assertBadRequest(admin.post(SUBSCRIPTIONS, VALID.replace("Inactif", "Inconnu")));
    assertThat(hub.subscriptions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/processCode|\"EtatCivil\"",
        "/processCode|\"a b\"",
        "/datapassId|1",
        "/datapassId|99999999999999999999",
        "/subscriber/type|\"EDT\"",
        "/subscriber/companyRegister|\"13002526500013\"",
        "/subscriber/branchCode|\"75107\"",
        "/status|\"Inconnu\"",
        "/status|\"\""
      })
  void an_update_that_changes_the_identity_or_names_no_status_is_refused(String change)
      throws Exception {
    JsonNode before = Calls.json(admin.post(SUBSCRIPTIONS, VALID));
    ObjectNode changed = before.deepCopy();
    String[] parts = change.split("\\|");
    int slash = parts[0].lastIndexOf('/');
    ((ObjectNode) changed.at(parts[0].substring(0, slash)))
        .set(
            parts[0].substring(slash + 1),
            new com.fasterxml.jackson.databind.ObjectMapper().readTree(parts[1]));
    String path = SUBSCRIPTIONS + "/" + before.path("id").asText();

    assertBadRequest(admin.put(path, changed.toString()));

    JsonNode after = Calls.json(admin.get(path));
    assertThat(after.path("processCode")).isEqualTo(before.path("processCode"));
    assertThat(after.path("subscriber")).isEqualTo(before.path("subscriber"));
    assertThat(after.path("datapassId")).isEqualTo(before.path("datapassId"));
    assertThat(after.path("status").asText()).isEqualTo("Inactif");
    assertThat(admin.put(path, before.toString()).status()).isEqualTo(200);
  }

  @Test
  void any_bytes_anywhere_get_an_answer() {
    Random random = new Random(20261123);
    List<String> methods = List.of("GET", "POST", "PUT", "PATCH", "", "\u0000");
    List<String> paths =
        List.of(ORGANIZATIONS, SUBSCRIPTIONS, SUBSCRIPTIONS + "/", "/oauth2/token", "/");
    for (int i = 0; i < 20_000; i++) {
      String body = random.nextBoolean() ? mutated(VALID, random) : noise(random);
      FakeAnswer answer =
          admin.call(
              methods.get(random.nextInt(methods.size())),
              paths.get(random.nextInt(paths.size()))
                  + (random.nextBoolean() ? "" : noise(random).replace("?", ""))
                  + "?"
                  + (random.nextBoolean() ? "" : noise(random)),
              body);
      assertThat(answer.status()).isBetween(200, 405);
      assertThat(Calls.json(answer).isContainerNode()).isTrue();
    }
    assertThat(hub.defects()).isEmpty();
  }

  private static String mutated(String text, Random random) {
    int at = random.nextInt(text.length());
    return text.substring(0, at)
        + noise(random)
        + text.substring(Math.min(text.length(), at + random.nextInt(3)));
  }

  private static String noise(Random random) {
    byte[] bytes = new byte[random.nextInt(12)];
    random.nextBytes(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void headers_of_any_shape_get_an_answer() {
    for (String value :
        new String[] {"", "Basic", "Basic ===", "Basic Og==", "Bearer", "Bearer "}) {
      Map<String, String> headers = Map.of("AUTHORIZATION", value);
      assertThat(hub.answer(new FakeRequest("POST", "/token", Map.of(), headers, "")).status())
          .isEqualTo(401);
      assertThat(hub.answer(new FakeRequest("GET", SUBSCRIPTIONS, Map.of(), headers, "")).status())
          .isEqualTo(401);
    }
  }

  @Test
  void one_megabyte_gets_an_answer() {
    String long1 = "x".repeat(1 << 20);
    assertBadRequest(admin.post(SUBSCRIPTIONS, VALID.replace("CERTDC", long1)));
    assertBadRequest(admin.post(SUBSCRIPTIONS, VALID.replace("admin.local", long1)));
    assertBadRequest(
        admin.post(
            ORGANIZATIONS,
            Calls.organization(CLAMART, "92023")
                .replace("mairie@example.org", "a@" + "b.".repeat(1 << 19))));
    assertBadRequest(admin.get(SUBSCRIPTIONS + "?companyRegister=" + long1));
    assertBadRequest(admin.get(ORGANIZATIONS + "/" + long1));
    assertBadRequest(admin.get(SUBSCRIPTIONS + "?status=" + long1));
  }
}
