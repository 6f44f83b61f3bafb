// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.testkit.fake.FakeAnswer;
import fr.hubee.testkit.fake.datapass.model.Switch;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Every refusal of the API, to the letter. */
class ApiErrorsTest {

  private static final String APPLICANT = "\"applicant\":{\"email\":\"jean@exemple.fr\"}";

  private final Stage stage = new Stage();

  private static String error(int status, String title, String detail, String pointer) {
    return "{\"errors\":[{\"status\":\"%d\",\"title\":\"%s\",\"detail\":\"%s\"%s}]}"
        .formatted(
            status,
            title,
            detail,
            pointer.isEmpty() ? "" : ",\"source\":{\"pointer\":\"" + pointer + "\"}");
  }

  private static void assertError(
      FakeAnswer answer, int status, String title, String detail, String pointer) {
    assertThat(answer.status()).isEqualTo(status);
    assertThat(answer.contentType()).isEqualTo("application/json");
    assertThat(answer.body()).isEqualTo(error(status, title, detail, pointer));
  }

  private static void assertNotFound(FakeAnswer answer) {
    assertError(answer, 404, "Non trouvé", "La ressource demandée est introuvable.", "");
  }

  private static void assertUnprocessable(FakeAnswer answer) {
    assertError(
        answer,
        422,
        "Entité non traitable",
        "Un problème est survenu lors du traitement de la requête.",
        "");
  }

  private static String demande(String form, String siret, String data) {
    return "{\"demande\":{\"form_uid\":\"%s\",%s,\"organization\":{\"siret\":\"%s\"},\"data\":%s}}"
        .formatted(form, APPLICANT, siret, data);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "x"})
  void no_or_an_unknown_token(String token) {
    assertError(
        stage.call(token, "GET", "/demandes", ""),
        401,
        "Non autorisé",
        "Un jeton d'accès est requis mais absent dans les en-têtes de la requête.",
        "headers/Authorization");
  }

  @Test
  void an_expired_token() {
    String token = stage.token("public");
    stage.datapass.advance(Duration.ofHours(2));
    assertError(
        stage.call(token, "GET", "/me", ""),
        401,
        "Jeton expiré",
        "Le jeton d’accès a expiré. Veuillez en obtenir un nouveau.",
        "headers/Authorization");
  }

  @Test
  void a_revoked_token_or_one_without_the_scope() {
    String token = stage.token("public");
    assertUnprocessable(stage.call(token, "GET", "/demandes", ""));
    stage.datapass.revokeTokens();
    assertUnprocessable(stage.call(token, "GET", "/me", ""));
  }

  @Test
  void two_endpoints_fail_without_a_token() {
    for (String path : new String[] {"/demandes/1/events", "/habilitations/1"}) {
      FakeAnswer answer = stage.call("", "GET", path, "");
      assertThat(answer.status()).isEqualTo(500);
      assertThat(answer.contentType()).startsWith("text/html");
      assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
    }
  }

  @Test
  void one_endpoint_wants_no_scope() {
    long id = stage.validated(Stage.AEC);
    long habilitation = stage.view(id).habilitations().get(0).id();
    assertThat(
            stage
                .call(stage.token("read_webhooks"), "GET", "/habilitations/" + habilitation, "")
                .status())
        .isEqualTo(200);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/demandes/99",
        "/demandes/D1",
        "/demandes/d1",
        "/demandes/1x",
        "/demandes/-1",
        "/demandes/99999999999999999999",
        "/demandes/99/events",
        "/habilitations/99",
        "/habilitations/H1",
        "/webhooks/99/attempts",
        "/webhooks/x/attempts"
      })
  void what_is_not_there(String path) {
    stage.validated(Stage.AEC);
    assertNotFound(stage.get(path));
  }

  @Test
  void what_is_not_for_the_developer_is_not_there() {
    long id = stage.validated(Stage.AEC);
    stage.cast.developer().withRoles("dgs:*:developer");
    assertNotFound(stage.get("/demandes/" + id));
    assertNotFound(stage.get("/demandes/" + id + "/events"));
    assertNotFound(stage.get("/habilitations/1"));
    assertNotFound(stage.patch(id, "{}"));
    assertThat(stage.get("/demandes").body()).isEqualTo("[]");
    assertThat(stage.get("/habilitations").body()).isEqualTo("[]");
    assertThat(stage.get("/definitions/hubee_dila").body()).isEqualTo("{}");
    assertThat(stage.get("/definitions/hubee_dila").status()).isEqualTo(404);
    assertThat(stage.get("/definitions/api_entreprise/formulaires").body()).isEqualTo("{}");
    assertThat(Stage.json(stage.get("/definitions"))).hasSize(1);
    assertError(
        stage.post(demande("hubee-dila", Stage.CLAMART, "{}")),
        403,
        "Non autorisé",
        "Vous n’avez pas les droits pour créer ce type de demande.",
        "");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"form_uid\":\"hubee-dila\"}",
        "{\"form_uid\":\"hubee-dila\",\"applicant\":null}",
        "{\"form_uid\":\"hubee-dila\",\"applicant\":\"jean\"}",
        "{\"form_uid\":\"hubee-dila\",\"applicant\":[]}"
      })
  void no_applicant(String demande) {
    assertError(
        stage.post("{\"demande\":" + demande + "}"),
        400,
        "Paramètre manquant",
        "Le paramètre « applicant » est requis mais absent de la requête.",
        "/applicant");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "null",
        "{\"demande\":[]}",
        "{\"demande\":{\"form_uid\":\"api-entreprise\"}}",
        "{\"demande\":{\"type\":\"hubee-dila\"}}",
        "{\"demande\":{\"form_uid\":\"hubee_dila\"}}",
        "{\"demande\":{\"form_uid\":\"autre\",\"type\":\"hubee_dila\"}}"
      })
  void no_form(String body) {
    assertError(
        stage.post(body),
        422,
        "Formulaire introuvable",
        "Le formulaire demandé est introuvable.",
        "");
  }

  @Test
  void keys_that_the_form_does_not_have_one_error_each() {
    FakeAnswer answer =
        stage.post(
            demande(
                "hubee-cert-dc",
                Stage.CLAMART,
                "{\"scopes\":[],\"terms_of_service_accepted\":true,"
                    + "\"administrateur_metier_type\":\"person\","
                    + "\"data_protection_officer_informed\":\"1\"}"));
    assertThat(answer.status()).isEqualTo(422);
    assertThat(Stage.json(answer).path("errors"))
        .extracting(one -> one.path("source").path("pointer").asText())
        .containsExactly(
            "/data/scopes",
            "/data/terms_of_service_accepted",
            "/data/administrateur_metier_type",
            "/data/data_protection_officer_informed");
    assertThat(Stage.json(answer).path("errors").get(0).toString())
        .isEqualTo(
            "{\"status\":\"422\",\"title\":\"Clé invalide\",\"detail\":\"La clé « scopes » n’existe"
                + " pas pour ce type de demande.\",\"source\":{\"pointer\":\"/data/scopes\"}}");
  }

  @Test
  void modalities_pass_the_filter_and_fail_afterwards() {
    FakeAnswer answer =
        stage.post(demande("hubee-dila", Stage.CLAMART, "{\"modalities\":[\"x\"]}"));
    assertThat(answer.status()).isEqualTo(500);
    assertThat(stage.datapass.requests()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'', Email doit être rempli(e)",
    "'   ', Email doit être rempli(e)",
    "jean, Email n'est pas valide",
    "é@exemple.fr, Email n'est pas valide"
  })
  void an_applicant_without_an_address(String email, String detail) {
    assertError(
        stage.post(demande("hubee-dila", Stage.CLAMART, "{}").replace("jean@exemple.fr", email)),
        422,
        "Demandeur invalide",
        detail,
        "");
    assertThat(stage.datapass.people().find(email)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"12345676545678", "12345678901234"})
  void a_siret_whose_checksum_is_wrong(String siret) {
    assertError(
        stage.post(demande("hubee-dila", siret, "{}")),
        422,
        "Organisation invalide",
        "Legal entity ne respecte pas la formule de Luhn ou n'est pas un siret de La Poste",
        "");
  }

  @ParameterizedTest
  @ValueSource(strings = {"123", "2192002350001A", "21 920 023 500 014", "２１９２００２３５０００１４"})
  void a_siret_that_is_none_has_both_faults(String siret) {
    assertThat(Stage.json(stage.post(demande("hubee-dila", siret, "{}"))).path("errors"))
        .extracting(one -> one.path("detail").asText())
        .containsExactly(
            "Legal entity ne possède pas 14 chiffres",
            "Legal entity ne respecte pas la formule de Luhn ou n'est pas un siret de La Poste");
  }

  @Test
  void a_short_number_of_la_poste_has_one_fault() {
    assertError(
        stage.post(demande("hubee-dila", "356000000123", "{}")),
        422,
        "Organisation invalide",
        "Legal entity ne possède pas 14 chiffres",
        "");
    assertThat(stage.post(demande("hubee-dila", "35600000049837", "{}")).status()).isEqualTo(201);
  }

  @Test
  void no_siret() {
    assertError(
        stage.post("{\"demande\":{\"type\":\"hubee_dila\"," + APPLICANT + "}}"),
        422,
        "Organisation invalide",
        "Legal entity doit être rempli(e)",
        "");
  }

  @Test
  void a_second_certdc_until_the_first_is_archived() {
    long id = stage.certDcDraft();
    assertError(
        stage.post(demande("hubee-cert-dc", Stage.CLAMART, "{}")),
        422,
        "Demande invalide",
        "Une autre demande d'habilitation est déjà en cours ou validée pour cette organisation, il"
            + " ne peut en avoir qu'une seule de ce type.",
        "");
    stage.cast.applicant().archive(id).orThrow();
    assertThat(stage.post(demande("hubee-cert-dc", Stage.CLAMART, "{}")).status()).isEqualTo(201);
  }

  @Test
  void a_second_request_for_the_same_demarche() {
    stage.draft(Stage.AEC);
    String same = "{\"scopes\":[\"recensement_citoyen\",\"etat_civil\"]}";
    assertError(
        stage.post(demande("hubee-dila", Stage.CLAMART, same)),
        422,
        "Demande invalide",
        "Les données ont déjà été sélectionnés pour une autre demande d'habilitation de"
            + " l'organisation",
        "");
    assertThat(
            stage
                .post(
                    demande("hubee-dila", Stage.CLAMART, "{\"scopes\":[\"recensement_citoyen\"]}"))
                .status())
        .isEqualTo(201);
  }

  @Test
  void a_race_for_certdc_meets_the_index_of_the_database() {
    stage.datapass.turnOn(Switch.CERTDC_RACE);
    assertThat(stage.post(demande("hubee-cert-dc", Stage.CLAMART, "{}")).status()).isEqualTo(500);
    assertThat(stage.datapass.requests()).isEmpty();
    assertThat(stage.datapass.people().find("jean@exemple.fr")).isEmpty();
    assertThat(stage.post(demande("hubee-dila", Stage.CLAMART, "{}")).status()).isEqualTo(201);
    stage.datapass.turnOff(Switch.CERTDC_RACE);
    assertThat(stage.post(demande("hubee-cert-dc", Stage.CLAMART, "{}")).status()).isEqualTo(201);
  }

  @ParameterizedTest
  @ValueSource(strings = {"VALIDATED", "REFUSED", "REVOKED", "ARCHIVED"})
  void a_patch_once_all_is_over(String state) {
    long id = stage.draft(Stage.AEC);
    if (state.equals("ARCHIVED")) {
      stage.cast.applicant().archive(id).orThrow();
    } else {
      stage.handedIn(id);
      finish(id, state);
    }
    assertError(
        stage.patch(id, "{\"demande\":{\"data\":{}}}"),
        422,
        "État non modifiable",
        "La demande ne peut pas être modifiée dans l’état actuel.",
        "");
  }

  private void finish(long id, String state) {
    if (state.equals("REFUSED")) {
      stage.cast.dila().refuse(id, "non").orThrow();
    } else {
      stage.cast.dila().approve(id, "").orThrow();
    }
    if (state.equals("REVOKED")) {
      stage.cast.dila().revoke(id, "").orThrow();
    }
  }

  @Test
  void a_patch_that_makes_what_is_handed_in_incomplete() {
    long id = stage.submitted(Stage.AEC);
    FakeAnswer answer =
        stage.patch(
            id,
            "{\"demande\":{\"data\":{\"scopes\":[],\"administrateur_metier_phone_number\":\"12\","
                + "\"administrateur_metier_email\":\" \"}}}");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(Stage.json(answer).path("errors"))
        .extracting(one -> one.path("title").asText() + ": " + one.path("detail").asText())
        .containsExactly(
            "Demande invalide: Les données ne sont pas cochées : il faut au moins qu'une des"
                + " données soit sélectionnée.",
            "Demande invalide: Email de l'administrateur local doit être rempli(e)",
            "Demande invalide: Téléphone de l'administrateur local doit être un numéro de téléphone"
                + " français. Exemple : 0199001234 ou +33199001234.");
    assertThat(stage.view(id).scopes()).containsExactly("etat_civil");
  }

  @Test
  void a_body_that_is_no_json_gets_a_page() {
    for (String body : new String[] {"{", "demande", "{\"a\":1}x", "[".repeat(200)}) {
      FakeAnswer answer = stage.post(body);
      assertThat(answer.status()).as(body).isEqualTo(400);
      assertThat(answer.contentType()).startsWith("text/html");
    }
  }

  @Test
  void a_path_or_a_method_that_is_none_gets_a_page() {
    assertThat(stage.get("/organisations").status()).isEqualTo(404);
    assertThat(stage.get("/demandes/").status()).isEqualTo(404);
    assertThat(stage.call(stage.token("public"), "DELETE", "/demandes/1", "").status())
        .isEqualTo(404);
  }
}
