// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.testkit.fake.FakeAnswer;
import fr.hubee.testkit.fake.FakeSirene;
import fr.hubee.testkit.fake.datapass.people.FormData;
import fr.hubee.testkit.fake.datapass.people.Person;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What programs may write: drafts, and changes of what is not over. */
class DraftByApiTest {

  private static final String BODY =
      """
      {"demande": {
        "form_uid": "hubee-dila",
        "type": "hubee_cert_dc",
        "applicant": {"email": " JEAN.Dupont@exemple.fr ", "given_name": "Jean", "family_name": "",
                      "job_title": "Secrétaire", "phone_number": 199001234},
        "organization": {"siret": "21920023500014"},
        "data": {"scopes": ["recensement_citoyen", "", "etat_civil", 3, {}, null],
                 "administrateur_metier_family_name": "  <b>D&#39;Épinay</b> &amp; fils ",
                 "administrateur_metier_given_name": "",
                 "administrateur_metier_email": " A.MARTIN@Exemple.FR",
                 "administrateur_metier_phone_number": "+33 1 99 00 12 34 ",
                 "administrateur_metier_job_title": ["liste"]}
      }}
      """;

  private final Stage stage = new Stage();

  private JsonNode created(String body) {
    FakeAnswer answer = stage.post(body);
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return Stage.json(answer);
  }

  @Test
  void a_draft_is_made_of_what_was_sent_normalised() {
    JsonNode draft = created(BODY);
    assertThat(draft.path("state").asText()).isEqualTo("draft");
    assertThat(draft.path("definition_id").asText()).isEqualTo("hubee_dila");
    assertThat(draft.path("data").toString())
        .isEqualTo(
            "{\"scopes\":\"[\\\"3\\\", \\\"etat_civil\\\", \\\"recensement_citoyen\\\"]\","
                + "\"administrateur_metier_email\":\"a.martin@exemple.fr\","
                + "\"administrateur_metier_family_name\":\"D'Épinay & fils\","
                + "\"administrateur_metier_given_name\":null,"
                + "\"administrateur_metier_phone_number\":\"+33 1 99 00 12 34\"}");
    assertThat(draft.path("applicant").path("email").asText()).isEqualTo("jean.dupont@exemple.fr");
    assertThat(draft.path("applicant").path("family_name").isNull()).isTrue();
    assertThat(draft.path("applicant").path("phone_number").asText()).isEqualTo("199001234");
    assertThat(draft.path("applicant").has("job_title")).isFalse();
    assertThat(draft.path("events"))
        .extracting(one -> one.path("name").asText())
        .containsExactly("create_by_api");
  }

  @Test
  void sirene_is_asked_later() {
    JsonNode draft = created(BODY.replace("21920023500014", "13002526500013"));
    assertThat(draft.path("organisation").path("insee_payload")).isEmpty();
    stage.datapass.runDue();
    JsonNode organisation =
        Stage.json(stage.get("/demandes/" + draft.path("id").asLong())).path("organisation");
    assertThat(organisation.at("/insee_payload/etablissement/siret").asText())
        .isEqualTo("13002526500013");
    assertThat(organisation.at("/insee_payload/header/statut").asInt()).isEqualTo(200);
  }

  @Test
  void an_organisation_that_sirene_does_not_know_stays_without_data() {
    long id =
        created(BODY.replace("21920023500014", Cast.UNKNOWN_SIRET.value())).path("id").asLong();
    stage.datapass.runDue();
    assertThat(Stage.json(stage.get("/demandes/" + id)).at("/organisation/insee_payload"))
        .isEmpty();
  }

  @Test
  void whoever_logs_in_with_that_address_finds_the_draft() {
    long id = created(BODY).path("id").asLong();
    Person jean =
        stage
            .datapass
            .people()
            .signIn("jean.dupont@exemple.fr", "Jean", "Dupont", FakeSirene.CLAMART.siret());
    jean.edit(id, FormData.of(Cast.ADMINISTRATOR, Stage.AEC)).orThrow();
    jean.acceptTerms(id).orThrow();
    jean.submit(id).orThrow();
  }

  @Test
  void somebody_known_is_completed_and_not_overwritten() {
    stage.datapass.people().agent("jean.dupont@exemple.fr", "Jeannot", "Dupont");
    JsonNode applicant = created(BODY).path("applicant");
    assertThat(applicant.path("given_name").asText()).isEqualTo("Jeannot");
    assertThat(applicant.path("phone_number").asText()).isEqualTo("199001234");
  }

  @Test
  void a_refused_creation_leaves_no_trace() {
    stage.draft(Stage.AEC);
    FakeAnswer refused = stage.post(BODY);
    assertThat(refused.status()).isEqualTo(422);
    assertThat(stage.datapass.people().find("jean.dupont@exemple.fr")).isEmpty();
    assertThat(stage.datapass.requests()).hasSize(1);
    assertThat(stage.datapass.nextDue()).isEmpty();
  }

  @Test
  void what_the_page_would_refuse_is_taken() {
    stage.cast.applicant().open(RequestForm.BUNDLE, FormData.ticking(Stage.JCC)).orThrow();
    created(BODY);
    created(
        BODY.replace("21920023500014", FakeSirene.CLAMART_CLOSED.siret().value())
            .replace("etat_civil", "hebergement_tourisme"));
  }

  @Test
  void a_patch_merges_keys_and_changes_neither_applicant_nor_organisation() {
    long id = created(BODY).path("id").asLong();
    FakeAnswer answer =
        stage.patch(
            id,
            """
            {"demande": {"applicant": {"email": "autre@exemple.fr"},
              "organization": {"siret": "13002526500013"},
              "data": {"administrateur_metier_given_name": "Anne", "scopes": "etat_civil",
                       "administrateur_metier_family_name": null}}}
            """);
    assertThat(answer.status()).isEqualTo(200);
    JsonNode patched = Stage.json(answer);
    assertThat(patched.at("/data/administrateur_metier_given_name").asText()).isEqualTo("Anne");
    assertThat(patched.at("/data/administrateur_metier_family_name").isNull()).isTrue();
    assertThat(patched.at("/data/administrateur_metier_email").asText())
        .isEqualTo("a.martin@exemple.fr");
    assertThat(patched.at("/data/scopes").asText()).contains("recensement_citoyen");
    assertThat(patched.at("/applicant/email").asText()).isEqualTo("jean.dupont@exemple.fr");
    assertThat(patched.at("/organisation/siret").asText()).isEqualTo("21920023500014");
    assertThat(patched.path("events"))
        .extracting(one -> one.path("name").asText())
        .containsExactly("create_by_api", "update_by_api");
  }

  @Test
  void a_patch_of_an_unknown_key_changes_nothing() {
    long id = created(BODY).path("id").asLong();
    FakeAnswer answer =
        stage.patch(id, "{\"demande\":{\"data\":{\"scopes\":[],\"intitule\":\"x\"}}}");
    assertThat(answer.status()).isEqualTo(422);
    assertThat(stage.view(id).scopes()).hasSize(3);
    assertThat(stage.view(id).events()).containsExactly("create_by_api");
  }

  @Test
  void what_is_handed_in_may_still_be_patched_while_it_stays_complete() {
    long id = stage.submitted(Stage.AEC);
    assertThat(
            stage
                .patch(id, "{\"demande\":{\"data\":{\"scopes\":[\"recensement_citoyen\"]}}}")
                .status())
        .isEqualTo(200);
    assertThat(stage.view(id).state().name()).isEqualTo("SUBMITTED");
  }

  @Test
  void an_update_handed_in_need_not_stay_complete() {
    long id = stage.reopened(Stage.AEC);
    stage.cast.applicant().edit(id, FormData.ticking(Stage.RCO)).orThrow();
    stage.cast.applicant().submit(id).orThrow();
    assertThat(stage.patch(id, "{\"demande\":{\"data\":{\"scopes\":[]}}}").status()).isEqualTo(200);
  }

  @Test
  void uniqueness_is_not_asked_of_a_patch() {
    stage.draft(Stage.AEC);
    long id = created(BODY.replace("\"etat_civil\"", "\"depot_dossier_pacs\"")).path("id").asLong();
    assertThat(stage.patch(id, "{\"demande\":{\"data\":{\"scopes\":[\"etat_civil\"]}}}").status())
        .isEqualTo(200);
  }

  @Test
  void a_register_that_is_down_is_asked_again_the_next_time() {
    List<Boolean> down = new ArrayList<>(List.of(true));
    FakeDataPass datapass =
        FakeDataPass.builder(stage.clock)
            .sirene(
                siret -> {
                  if (!down.isEmpty()) {
                    throw new IllegalStateException("down");
                  }
                  return stage.sirene.find(siret);
                })
            .build();
    Cast people = Cast.in(datapass);
    people.applicant().open(RequestForm.BUNDLE, Map.of()).orThrow();
    assertThat(people.applicant().open(RequestForm.BUNDLE, Map.of()).message())
        .contains("l'organisation 21920023500014 (nom inconnu)");
    down.clear();
    people.applicant().worksFor(FakeSirene.CLAMART.siret());
    assertThat(people.applicant().open(RequestForm.BUNDLE, Map.of()).message())
        .contains("COMMUNE DE CLAMART");
  }
}
