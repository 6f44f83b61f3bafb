// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.hubee.testkit.fake.BasicCredentials;
import fr.hubee.testkit.fake.FakeAnswer;
import fr.hubee.testkit.fake.FakeRequest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The token endpoint: client credentials alone. */
class TokenTest {

  private static final String GRANT = "grant_type=client_credentials";

  private final Stage stage = new Stage();

  private FakeAnswer ask(String path, Map<String, String> headers, String form) {
    return stage.datapass.answer(FakeRequest.of("POST", path, "", headers, form));
  }

  private static void assertRefused(FakeAnswer answer, int status, String error) {
    assertThat(answer.status()).isEqualTo(status);
    JsonNode body = Stage.json(answer);
    assertThat(body.path("error").asText()).isEqualTo(error);
    assertThat(body.path("error_description").asText()).isNotBlank();
    assertThat(body.has("errors")).isFalse();
  }

  @Test
  void a_token_lasts_two_hours_and_has_the_default_scopes() {
    JsonNode body = Stage.json(stage.askToken(GRANT));
    assertThat(body.fieldNames())
        .toIterable()
        .containsExactly("access_token", "token_type", "expires_in", "scope", "created_at");
    assertThat(body.path("token_type").asText()).isEqualTo("Bearer");
    assertThat(body.path("expires_in").asInt()).isEqualTo(7200);
    assertThat(body.path("created_at").asLong()).isEqualTo(stage.clock.instant().getEpochSecond());
    assertThat(body.path("scope").asText()).isEqualTo("public read_authorizations");
  }

  @ParameterizedTest
  @ValueSource(strings = {"/oauth/token", "/api/oauth/token"})
  void the_pair_may_be_in_the_form_too_at_either_address(String path) {
    String form = GRANT + "&client_id=" + Cast.CLIENT_ID + "&client_secret=" + Cast.SECRET;
    assertThat(ask(path, Map.of(), form + "&scope=read_webhooks+public").status()).isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "Basic", "Basic ===", "Basic Og==", "Basic ZWRpdGV1cg==", "Bearer x"})
  void no_pair_or_a_broken_one_is_no_client(String authorization) {
    assertRefused(
        ask("/oauth/token", Map.of("Authorization", authorization), GRANT), 401, "invalid_client");
  }

  @Test
  void a_wrong_pair_is_no_client() {
    for (BasicCredentials pair :
        new BasicCredentials[] {
          new BasicCredentials("editeur", "wrong"), new BasicCredentials("nobody", Cast.SECRET)
        }) {
      assertRefused(
          ask("/oauth/token", Map.of("Authorization", pair.header()), GRANT),
          401,
          "invalid_client");
    }
  }

  @Test
  void any_other_grant_is_refused() {
    assertRefused(stage.askToken("grant_type=password"), 400, "unsupported_grant_type");
    assertRefused(stage.askToken("scope=public"), 400, "invalid_request");
    assertRefused(stage.askToken(""), 400, "invalid_request");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ADMIN", "public+ADMIN", "publicread_authorizations"})
  void an_unknown_scope_is_refused(String scope) {
    assertRefused(stage.askToken(GRANT + "&scope=" + scope), 400, "invalid_scope");
  }

  @Test
  void a_token_expires_on_the_second() {
    String token = stage.token("public");
    stage.datapass.advance(Duration.ofSeconds(7199));
    assertThat(stage.call(token, "GET", "/me", "").status()).isEqualTo(200);
    stage.datapass.advance(Duration.ofSeconds(1));
    assertThat(stage.call(token, "GET", "/me", "").status()).isEqualTo(401);
  }

  @ParameterizedTest
  @CsvSource({
    "GET, /me, public, 200",
    "GET, /me, read_authorizations, 200",
    "GET, /me, read_webhooks, 422",
    "GET, /demandes, public, 422",
    "GET, /demandes, write_authorizations, 422",
    "GET, /demandes, read_authorizations, 200",
    "GET, /demandes/1/events, public, 422",
    "POST, /demandes, read_authorizations, 422",
    "PATCH, /demandes/1, read_authorizations, 422",
    "GET, /habilitations, public, 422",
    "GET, /definitions, public, 422",
    "GET, /definitions/hubee_dila/formulaires, read_authorizations, 200",
    "GET, /webhooks/1/attempts, read_authorizations, 422",
    "GET, /webhooks/1/attempts, read_webhooks, 404"
  })
  void each_endpoint_wants_its_scope(String method, String path, String scope, int status) {
    assertThat(stage.call(stage.token(scope), method, path, "{}").status()).isEqualTo(status);
  }

  @Test
  void the_journal_says_whose_token_it_was_and_nothing_else() {
    stage.get("/me");
    assertThat(stage.datapass.calls())
        .extracting(call -> call.method() + " " + call.path() + " " + call.status())
        .containsExactly("POST /oauth/token 200", "GET /api/v1/me 200");
    assertThat(stage.datapass.calls().get(1).clientId()).contains(Cast.CLIENT_ID);
    assertThat(stage.datapass.calls().toString()).doesNotContain(Cast.SECRET);
  }
}
