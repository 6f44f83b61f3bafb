// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.RequestForm;
import fr.hubee.testkit.fake.FakeAnswer;
import fr.hubee.testkit.fake.FakeRequest;
import fr.hubee.testkit.fake.datapass.model.Latest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever comes, the fake answers, and a refused request changes nothing. */
class HostileCallsTest {

  private static final String VALID =
      "{\"demande\":{\"form_uid\":\"hubee-dila\",\"applicant\":{\"email\":\"a@b.fr\"},"
          + "\"organization\":{\"siret\":\"13002526500013\"},\"data\":{\"scopes\":[\"etat_civil\"],"
          + "\"administrateur_metier_family_name\":\"NOM\"}}}";

  private final Stage stage = new Stage();

  private static void assertAnswered(FakeAnswer answer) {
    assertThat(answer.status()).isBetween(200, 500);
    assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>Dupont",
        "D'Épinay-sur-Orge",
        "\\u202eelbanimba",
        "Robert'); DROP TABLE requests;--",
        "a < b > c & d",
        "<<<<<<>>>>>>",
        "<",
        "&",
        "&amp;lt;b&amp;gt;",
        "\\ud83d\\ude00",
        "\\u0000",
        "\\ud800",
        "名前"
      })
  void names_of_any_kind_are_kept_and_told(String name) {
    FakeAnswer created = stage.post(VALID.replace("NOM", name));
    assertThat(created.status()).as(created.body()).isEqualTo(201);
    long id = Stage.json(created).path("id").asLong();
    FakeAnswer read = stage.get("/demandes/" + id);
    assertThat(Stage.json(read).path("data")).isEqualTo(Stage.json(created).path("data"));
    assertThat(read.body()).doesNotContain("<script>");
  }

  @Test
  void a_megabyte_of_angle_brackets_takes_no_time() {
    for (String text :
        new String[] {
          "<".repeat(900_000),
          "<a".repeat(400_000) + ">",
          "&".repeat(900_000),
          "&amp".repeat(200_000)
        }) {
      assertThat(stage.post(VALID.replace("\"etat_civil\"", "").replace("NOM", text)).status())
          .isEqualTo(201);
    }
  }

  @Test
  void more_than_a_megabyte_is_not_read() {
    FakeAnswer answer = stage.post(VALID.replace("NOM", "x".repeat(1 << 20)));
    assertThat(answer.status()).isEqualTo(413);
    assertThat(stage.datapass.requests()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {99, 101, 100_000})
  void json_as_deep_as_one_likes(int depth) {
    String deep = "[".repeat(depth) + "]".repeat(depth);
    assertAnswered(stage.post(VALID.replace("[\"etat_civil\"]", deep)));
    assertAnswered(stage.post(deep));
    assertAnswered(stage.post("{\"demande\":".repeat(depth)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1e999999999",
        "123456789012345678901234567890",
        "-0",
        "true",
        "null",
        "{}",
        "[[]]"
      })
  void values_of_any_type_anywhere(String value) {
    for (String field :
        new String[] {
          "\"hubee-dila\"", "\"a@b.fr\"", "\"13002526500013\"", "[\"etat_civil\"]", "\"NOM\""
        }) {
      assertAnswered(stage.post(VALID.replace(field, value)));
    }
    assertAnswered(stage.post("{\"demande\":" + value + "}"));
  }

  @Test
  void any_bytes_anywhere_get_an_answer() {
    Random random = new Random(20261123);
    String token = stage.token(Stage.ALL_SCOPES);
    List<String> paths =
        List.of(
            "/demandes", "/demandes/", "/me", "/definitions/", "/webhooks/", "", "/habilitations");
    List<String> methods = List.of("GET", "POST", "PATCH", "PUT", "", "\u0000");
    for (int i = 0; i < 20_000; i++) {
      String noise = noise(random);
      FakeAnswer answer =
          stage.call(
              token,
              methods.get(random.nextInt(methods.size())),
              paths.get(random.nextInt(paths.size()))
                  + (random.nextBoolean() ? "" : noise.replace("?", ""))
                  + "?"
                  + (random.nextBoolean() ? "" : noise),
              random.nextBoolean() ? mutated(random) : noise);
      assertAnswered(answer);
    }
  }

  private static String mutated(Random random) {
    int at = random.nextInt(VALID.length());
    return VALID.substring(0, at)
        + noise(random)
        + VALID.substring(Math.min(VALID.length(), at + random.nextInt(3)));
  }

  private static String noise(Random random) {
    byte[] bytes = new byte[random.nextInt(12)];
    random.nextBytes(bytes);
    return new String(bytes, StandardCharsets.UTF_8);
  }

  @Test
  void token_requests_of_any_bytes_get_an_answer() {
    Random random = new Random(7);
    for (int i = 0; i < 5_000; i++) {
      assertAnswered(
          stage.datapass.answer(
              FakeRequest.of(
                  "POST",
                  "/oauth/token",
                  noise(random),
                  Map.of("Authorization", "Basic " + noise(random)),
                  "grant_type=" + noise(random) + "&" + noise(random))));
    }
  }

  @Test
  void a_journal_of_calls_and_tokens_has_an_end() {
    for (int i = 0; i < Latest.KEPT + 5; i++) {
      stage.askToken("grant_type=client_credentials");
    }
    assertThat(stage.datapass.calls()).hasSize(Latest.KEPT);
  }

  @Test
  void of_many_who_create_at_once_one_gets_certdc() throws Exception {
    String body =
        "{\"demande\":{\"form_uid\":\"hubee-cert-dc\",\"applicant\":{\"email\":\"a@b.fr\"},"
            + "\"organization\":{\"siret\":\"13002526500013\"}}}";
    String token = stage.token(Stage.ALL_SCOPES);
    ExecutorService crowd = Executors.newFixedThreadPool(8);
    try {
      List<Callable<Integer>> calls = new ArrayList<>();
      for (int i = 0; i < 64; i++) {
        calls.add(() -> stage.call(token, "POST", "/demandes", body).status());
      }
      List<Integer> statuses = new ArrayList<>();
      for (Future<Integer> status : crowd.invokeAll(calls)) {
        statuses.add(status.get());
      }
      assertThat(statuses).filteredOn(status -> status == 201).hasSize(1);
      assertThat(statuses).filteredOn(status -> status == 422).hasSize(63);
    } finally {
      crowd.shutdownNow();
    }
  }

  @Test
  void after_a_reset_all_is_as_new() {
    stage.validated(Stage.AEC);
    stage.datapass.reset();
    assertThat(stage.datapass.requests()).isEmpty();
    assertThat(stage.datapass.mails()).isEmpty();
    assertThat(stage.datapass.calls()).isEmpty();
    assertThat(stage.datapass.bridgeJobs()).isEmpty();
    assertThat(stage.datapass.nextDue()).isEmpty();
    assertThat(stage.datapass.people().find(stage.cast.dila().email())).isEmpty();
    assertThat(stage.askToken("grant_type=client_credentials").status()).isEqualTo(401);
    Cast again = Cast.in(stage.datapass);
    assertThat(again.applicant().open(RequestForm.BUNDLE, Map.of()).orThrow().id()).isEqualTo(1);
  }
}
