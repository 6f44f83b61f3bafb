// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.subscription.Subscription;
import fr.hubee.core.subscription.SubscriptionState;
import fr.hubee.testkit.fake.FakeAnswer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A commune subscribes, by calls from outside. */
class DataPassRoutesTest {

  private static final String JCC = "{\"form\":\"hubee_dila\",\"demarches\":[\"JCC\"]}";

  private final Box box = new Box();

  private JsonNode act(String body) {
    return box.post("/datapass/requests/1/acts", body);
  }

  private JsonNode act(String name, String text) {
    return act("{\"act\":\"%s\",\"text\":\"%s\"}".formatted(name, text));
  }

  private List<Subscription> subscriptions() {
    return box.box.hub().subscriptions().stream()
        .filter(each -> each.processCode().equals(new ProcessCode("JeChangeDeCoordonnees")))
        .toList();
  }

  @Test
  void an_approval_reaches_the_hub_and_the_administrator_activates() {
    assertThat(box.post("/datapass/requests", JCC).path("state").asText()).isEqualTo("DRAFT");
    act("{\"act\":\"acceptTerms\"}");
    assertThat(act("{\"act\":\"submit\"}").path("label").asText())
        .isEqualTo("En cours d'instruction");
    assertThat(subscriptions()).isEmpty();

    assertThat(act("{\"act\":\"approve\"}").path("state").asText()).isEqualTo("VALIDATED");

    Subscription made = subscriptions().get(0);
    assertThat(made.state()).isEqualTo(SubscriptionState.INACTIF);
    assertThat(box.get("/datapass/requests").get(0).path("externalProviderId").asText())
        .contains(made.id().value());
    assertThat(box.control("POST", "/subscriptions/" + made.id() + "/activate", "").status())
        .isEqualTo(200);
    assertThat(subscriptions().get(0).state()).isEqualTo(SubscriptionState.ACTIF);
    assertThat(box.get("/mails").findValuesAsText("kind")).contains("APPROVED");
    assertThat(box.get("/journal?client=datapass")).isNotEmpty();
  }

  @Test
  void a_request_goes_back_and_forth() {
    box.post("/datapass/requests", JCC);
    act("{\"act\":\"acceptTerms\"}");
    act("{\"act\":\"submit\"}");
    assertThat(act("requestChanges", "Il manque un nom").path("state").asText())
        .isEqualTo("CHANGES_REQUESTED");
    act("{\"act\":\"submit\"}");
    act("sendMessage", "Bonjour");
    assertThat(act("refuse", "Trop tard").path("state").asText()).isEqualTo("REFUSED");
    assertThat(act("{\"act\":\"archive\"}").path("events"))
        .extracting(JsonNode::asText)
        .contains("submit", "request_changes", "applicant_message", "refuse", "archive");
  }

  @Test
  void the_form_of_certificates_goes_to_the_dgs() {
    FakeAnswer again = box.control("POST", "/datapass/requests", "{\"form\":\"hubee_cert_dc\"}");
    assertThat(again.status()).isEqualTo(200);
    act("{\"act\":\"acceptTerms\"}");
    act("{\"act\":\"submit\"}");
    FakeAnswer byDila =
        box.control("POST", "/datapass/requests/1/acts", "{\"act\":\"approve\",\"by\":\"dila\"}");
    assertThat(byDila.status()).isEqualTo(409);
    assertThat(act("{\"act\":\"approve\",\"by\":\"dgs\"}").path("state").asText())
        .isEqualTo("VALIDATED");
    assertThat(act("{\"act\":\"reopen\"}").path("events"))
        .extracting(JsonNode::asText)
        .contains("reopen");
    assertThat(act("cancelReopening", "Erreur").path("state").asText()).isEqualTo("VALIDATED");
    assertThat(act("revoke", "Fraude").path("state").asText()).isEqualTo("REVOKED");
  }

  @Test
  void an_act_out_of_turn_says_what_is_possible_in_both_languages() {
    box.post("/datapass/requests", JCC);
    FakeAnswer answer = box.control("POST", "/datapass/requests/1/acts", "{\"act\":\"approve\"}");
    assertThat(answer.status()).isEqualTo(409);
    assertThat(Box.json(answer).path("french").asText()).contains("impossible dans l'état");
    assertThat(Box.json(answer).path("english").asText())
        .isNotEqualTo(Box.json(answer).path("french").asText());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "/datapass/requests|{'form':'autre'}|$.form",
        "/datapass/requests|{}|$.form",
        "/datapass/requests|{'form':'hubee_dila','demarches':['AEC','ZUT']}|$.demarches[1]",
        "/datapass/requests/1/acts|{'act':'destroy'}|$.act",
        "/datapass/requests/1/acts|{'act':'submit','by':'me'}|$.by",
        "/datapass/requests/1/acts|{'act':'submit','to':'me'}|$.to"
      })
  void what_nobody_can_do_is_told_with_its_place(String path, String body, String place) {
    box.post("/datapass/requests", JCC);
    FakeAnswer answer = box.control("POST", path, body.replace('\'', '"'));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(Box.json(answer).path("place").asText()).isEqualTo(place);
  }

  @Test
  void datapass_itself_answers_under_its_own_paths() {
    FakeAnswer token =
        box.call(
            "POST",
            "/api/oauth/token",
            "grant_type=client_credentials",
            Map.of("Authorization", "Basic ZWRpdGV1cjpzZWNyZXQtZWRpdGV1cg=="));
    assertThat(token.status()).as(token.body()).isEqualTo(200);
    FakeAnswer me =
        box.call(
            "GET",
            "/api/v1/definitions",
            "",
            Map.of("Authorization", "Bearer " + Box.json(token).path("access_token").asText()));
    assertThat(me.status()).isEqualTo(200);
    assertThat(box.get("/journal?system=datapass")).hasSize(2);
  }
}
