// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.hubee.testkit.fake.FakeSirene;
import fr.hubee.testkit.fake.datapass.people.FormData;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs may read, as it is served and not as it is documented. */
class ApiReadingTest {

  private final Stage stage = new Stage();
  private final Cast cast = stage.cast;

  private static List<String> fields(JsonNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    return names;
  }

  private List<Long> ids(String query) {
    JsonNode list = Stage.json(stage.get("/demandes" + query));
    List<Long> ids = new ArrayList<>();
    list.forEach(one -> ids.add(one.path("id").asLong()));
    return ids;
  }

  @Test
  void a_request_has_the_fields_that_are_served() {
    long id = stage.validated(Stage.RCO, Stage.AEC);
    JsonNode demande = Stage.json(stage.get("/demandes/" + id));
    assertThat(fields(demande))
        .containsExactly(
            "id",
            "public_id",
            "definition_id",
            "type",
            "state",
            "form_uid",
            "data",
            "created_at",
            "last_submitted_at",
            "last_validated_at",
            "reopening",
            "reopened_at",
            "habilitations",
            "organisation",
            "applicant",
            "events");
    assertThat(UUID.fromString(demande.path("public_id").asText()))
        .isEqualTo(stage.view(id).publicId());
    assertThat(demande.path("type").asText()).isEqualTo("AuthorizationRequest::HubEEDila");
    assertThat(demande.path("state").asText()).isEqualTo("validated");
    assertThat(demande.path("form_uid").asText()).isEqualTo("hubee-dila");
    assertThat(demande.at("/data/scopes").isTextual()).isTrue();
    assertThat(demande.at("/data/scopes").asText())
        .isEqualTo("[\"etat_civil\", \"recensement_citoyen\"]");
    assertThat(demande.path("created_at").asText()).isEqualTo("2026-11-23T09:00:00.000+01:00");
    assertThat(demande.path("last_validated_at").asText())
        .isEqualTo("2026-11-23T09:01:00.000+01:00");
    assertThat(demande.path("reopening").isBoolean()).isTrue();
    assertThat(demande.path("reopened_at").isNull()).isTrue();
    assertThat(fields(demande.path("organisation")))
        .containsExactly("id", "siret", "insee_payload");
    assertThat(fields(demande.path("applicant")))
        .containsExactly("id", "email", "given_name", "family_name", "phone_number");
    assertThat(fields(demande.at("/events/0"))).containsExactly("id", "name", "created_at");
    assertThat(fields(demande.at("/habilitations/0")))
        .containsExactly(
            "id",
            "slug",
            "revoked",
            "state",
            "created_at",
            "data",
            "authorization_request_class",
            "definition_id");
    assertThat(demande.at("/habilitations/0/slug").isNull()).isTrue();
  }

  @Test
  void summer_has_the_other_offset() {
    stage.clock.set(Instant.parse("2026-08-06T16:14:26.123456Z"));
    long id = stage.draft(Stage.AEC);
    assertThat(Stage.json(stage.get("/demandes/" + id)).path("created_at").asText())
        .isEqualTo("2026-08-06T18:14:26.123+02:00");
  }

  @Test
  void what_sirene_told_is_passed_on() {
    long id = stage.draft(Stage.AEC);
    JsonNode told =
        Stage.json(stage.get("/demandes/" + id)).at("/organisation/insee_payload/etablissement");
    assertThat(told.path("siren").asText()).isEqualTo("219200235");
    assertThat(told.path("nic").asText()).isEqualTo("00014");
    assertThat(told.at("/uniteLegale/categorieJuridiqueUniteLegale").asText()).isEqualTo("7210");
    assertThat(told.at("/adresseEtablissement/codeCommuneEtablissement").asText())
        .isEqualTo("92023");
    assertThat(told.at("/periodesEtablissement/0/etatAdministratifEtablissement").asText())
        .isEqualTo("A");
    assertThat(told.at("/periodesEtablissement/0/dateFin").isNull()).isTrue();
  }

  @Test
  void a_closed_establishment_says_so() {
    cast.applicant().worksFor(FakeSirene.CLAMART_CLOSED.siret());
    String body =
        "{\"demande\":{\"type\":\"hubee_dila\",\"applicant\":{\"email\":\"a@b\"},"
            + "\"organization\":{\"siret\":\"21920023500022\"}}}";
    assertThat(
            Stage.json(stage.post(body))
                .at("/organisation/insee_payload/etablissement/periodesEtablissement/0")
                .path("etatAdministratifEtablissement")
                .asText())
        .isEqualTo("F");
  }

  @Test
  void lists_are_newest_first_in_slices() {
    cast.applicant().worksFor(FakeSirene.DINUM.siret());
    for (int i = 0; i < 12; i++) {
      String body =
          "{\"demande\":{\"type\":\"hubee_dila\",\"applicant\":{\"email\":\"a@b\"},"
              + "\"organization\":{\"siret\":\"13002526500013\"}}}";
      stage.post(body);
      stage.minutes(i % 2);
    }
    assertThat(ids("")).hasSize(10).startsWith(12L, 11L, 10L);
    assertThat(ids("?limit=3")).containsExactly(12L, 11L, 10L);
    assertThat(ids("?limit=3&offset=2")).containsExactly(10L, 9L, 8L);
    assertThat(ids("?limit=1000&offset=11")).containsExactly(1L);
    assertThat(ids("?offset=12")).isEmpty();
    assertThat(ids("?limit=5000")).hasSize(12);
  }

  @ParameterizedTest
  @CsvSource({"0", "-1", "x", "''", "1.5", "9999999999999999999"})
  void a_limit_that_is_none_is_ten(String limit) {
    for (int i = 0; i < 11; i++) {
      stage.post(
          "{\"demande\":{\"type\":\"hubee_dila\",\"applicant\":{\"email\":\"a@b\"},"
              + "\"organization\":{\"siret\":\"13002526500013\"}}}");
    }
    assertThat(ids("?limit=" + limit)).hasSize(10);
  }

  @Test
  void lists_keep_states_and_a_siret() {
    long refused = stage.submitted(Stage.AEC);
    cast.dila().refuse(refused, "non").orThrow();
    long certDc = stage.certDcDraft();
    assertThat(ids("?state=refused")).containsExactly(refused);
    assertThat(ids("?state=draft")).containsExactly(certDc);
    assertThat(ids("?state[]=draft&state[]=refused")).containsExactlyInAnyOrder(certDc, refused);
    assertThat(ids("?state%5B%5D=refused")).containsExactly(refused);
    assertThat(ids("?state=inconnu")).isEmpty();
    assertThat(ids("?siret=" + Stage.CLAMART)).hasSize(2);
    assertThat(ids("?siret=2192002350001")).isEmpty();
    assertThat(ids("?siret=13002526500013&state=draft")).isEmpty();
  }

  @Test
  void events_are_newest_first_and_updates_in_a_row_are_one() {
    long id = stage.draft(Stage.AEC);
    for (int i = 0; i < 3; i++) {
      stage.minutes(1);
      cast.applicant().edit(id, FormData.ticking(Stage.RCO)).orThrow();
    }
    cast.applicant().sendMessage(id, "Bonjour").orThrow();
    cast.applicant().edit(id, FormData.ticking(Stage.AEC)).orThrow();

    JsonNode events = Stage.json(stage.get("/demandes/" + id + "/events"));
    assertThat(events)
        .extracting(one -> one.path("name").asText())
        .containsExactly("update", "applicant_message", "update", "create");
    assertThat(events.path(2).path("created_at").asText())
        .isEqualTo("2026-11-23T09:03:00.000+01:00");
    assertThat(Stage.json(stage.get("/demandes/" + id)).path("events")).hasSize(6);
  }

  @Test
  void habilitations_of_every_state_with_their_request_and_organisation() {
    long id = stage.reopened(Stage.AEC);
    cast.applicant().edit(id, FormData.ticking(Stage.AEC, Stage.RCO)).orThrow();
    cast.applicant().submit(id).orThrow();
    cast.dila().approve(id, "secret").orThrow();

    JsonNode list = Stage.json(stage.get("/habilitations"));
    assertThat(list)
        .extracting(one -> one.path("state").asText())
        .containsExactly("active", "obsolete");
    assertThat(fields(list.path(0))).endsWith("definition_id", "request_id", "organisation");
    assertThat(list.path(0).path("request_id").asLong()).isEqualTo(id);
    assertThat(list.path(1).at("/data/scopes").asText()).isEqualTo("[\"etat_civil\"]");
    assertThat(list.toString()).doesNotContain("secret");
    assertThat(Stage.json(stage.get("/habilitations?state=active"))).hasSize(1);
    assertThat(Stage.json(stage.get("/habilitations?state[]=active&state[]=obsolete"))).hasSize(2);
    assertThat(Stage.json(stage.get("/habilitations?siret=13002526500013"))).isEmpty();
    assertThat(
            Stage.json(stage.get("/habilitations?limit=1&offset=1")).path(0).path("state").asText())
        .isEqualTo("obsolete");
    assertThat(Stage.json(stage.get("/habilitations/" + list.path(0).path("id").asLong())))
        .isEqualTo(list.path(0));
  }

  @Test
  void revoked_is_never_true_even_of_what_is_revoked() {
    long id = stage.validated(Stage.AEC);
    cast.dila().revoke(id, "").orThrow();
    JsonNode revoked = Stage.json(stage.get("/habilitations?state=revoked")).path(0);
    assertThat(revoked.path("state").asText()).isEqualTo("revoked");
    assertThat(revoked.path("revoked").asBoolean()).isFalse();
  }

  @Test
  void definitions_tell_every_demarche() {
    JsonNode bundle = Stage.json(stage.get("/definitions/hubee_dila"));
    assertThat(fields(bundle))
        .containsExactly("id", "name", "multi_stage?", "authorization_request_class", "scopes");
    assertThat(bundle.path("multi_stage?").asBoolean()).isFalse();
    assertThat(bundle.path("scopes"))
        .extracting(one -> one.path("value").asText())
        .contains("depot_dossier_mariage", "hebergement_tourisme")
        .hasSize(6);
    assertThat(bundle.at("/scopes/0/name").asText()).isEqualTo("AEC - Acte d’Etat Civil");
    JsonNode certDc = Stage.json(stage.get("/definitions/hubee_cert_dc"));
    assertThat(certDc.path("scopes")).isEmpty();
    assertThat(certDc.path("authorization_request_class").asText())
        .isEqualTo("AuthorizationRequest::HubEECertDC");
    assertThat(Stage.json(stage.get("/definitions"))).hasSize(2);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-05-19T22:00:00Z, false",
    "2026-05-20T21:59:59Z, false",
    "2026-05-20T22:00:00Z, true"
  })
  void a_demarche_is_called_deprecated_the_day_after(Instant now, boolean deprecated) {
    stage.clock.set(now);
    JsonNode scopes = Stage.json(stage.get("/definitions/hubee_dila")).path("scopes");
    assertThat(scopes)
        .filteredOn(one -> one.path("value").asText().equals("hebergement_tourisme"))
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.path("deprecated").asBoolean()).isEqualTo(deprecated);
              assertThat(one.path("deprecated_date").asText()).isEqualTo("2026-05-20");
            });
    assertThat(scopes.path(0).path("deprecated_date").isNull()).isTrue();
  }

  @Test
  void forms_tell_what_is_filled_in_beforehand_in_its_own_type() {
    JsonNode form = Stage.json(stage.get("/definitions/hubee_dila/formulaires")).path(0);
    assertThat(fields(form))
        .containsExactly(
            "uid",
            "name",
            "description",
            "use_case",
            "definition_id",
            "authorization_request_class",
            "data");
    assertThat(form.path("data").toString()).isEqualTo("{\"scopes\":[]}");
    assertThat(
            Stage.json(stage.get("/definitions/hubee_cert_dc/formulaires"))
                .at("/0/data")
                .toString())
        .isEqualTo("{}");
  }

  @Test
  void me_is_the_owner_of_the_application() {
    JsonNode me = Stage.json(stage.get("/me"));
    assertThat(fields(me)).containsExactly("id", "email", "family_name", "given_name", "job_title");
    assertThat(me.path("email").asText()).isEqualTo(cast.developer().email());
  }
}
