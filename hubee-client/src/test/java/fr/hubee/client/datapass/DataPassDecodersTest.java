// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.event.ContractDrift;
import fr.hubee.client.event.HubeeEvent;
import fr.hubee.client.fixture.ScriptedTransport;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.request.HabilitationState;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.RequestState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What DataPass serves, also where it is not what its documentation says, is understood. */
class DataPassDecodersTest {

  private final List<HubeeEvent> told = new ArrayList<>();

  private static final String PLANTED = "ada.planted@mairie.test 0199001234\u202e";

  private DataPassDemande read(String json) {
    return Recorded.client(new ScriptedTransport().then(200, json), told).demandes().get(123);
  }

  private List<String> drift() {
    return told.stream()
        .filter(ContractDrift.class::isInstance)
        .map(event -> ((ContractDrift) event).what())
        .toList();
  }

  private static String asking(String scopes) {
    return Recorded.DRAFT
        .replaceFirst("\"\\[.\"etat_civil[^]]*]\"", "SCOPES")
        .replace("SCOPES", scopes);
  }

  @Test
  void a_request_is_read_whole_and_nothing_in_it_is_new() {
    DataPassDemande demande = read(Recorded.DEMANDE);

    assertThat(demande.id()).isEqualTo(123);
    assertThat(demande.publicId()).contains("3f0c8c1e-5b1e-4c58-9f0e-2a8f3d1b7c11");
    assertThat(demande.definitionId()).contains("hubee_dila");
    assertThat(demande.form()).contains(RequestForm.BUNDLE);
    assertThat(demande.stateName()).isEqualTo("validated");
    assertThat(demande.state()).contains(RequestState.VALIDATED);
    assertThat(demande.data().scopes()).containsExactly("etat_civil", "recensement_citoyen");
    assertThat(demande.data().administrator().email()).isEqualTo(Recorded.PERSON);
    assertThat(demande.data().administrator().givenName()).isEqualTo("Ada");
    assertThat(demande.data().administrator().familyName()).isEqualTo("Planted");
    assertThat(demande.data().administrator().phoneNumber()).isEqualTo("0199001234");
    assertThat(demande.data().administrator().jobTitle()).isEqualTo("Responsable état civil");
    assertThat(demande.createdAt()).contains(OffsetDateTime.parse("2026-06-01T09:00:00+02:00"));
    assertThat(demande.lastSubmittedAt())
        .contains(OffsetDateTime.parse("2026-06-01T09:20:00+02:00"));
    assertThat(demande.lastValidatedAt())
        .contains(OffsetDateTime.parse("2026-06-03T11:00:00+02:00"));
    assertThat(demande.reopenedAt()).isEmpty();
    assertThat(demande.isReopening()).isFalse();
    assertThat(drift()).isEmpty();
  }

  @Test
  void so_is_what_hangs_on_it() {
    DataPassDemande demande = read(Recorded.DEMANDE);

    assertThat(demande.activeHabilitation()).isEqualTo(demande.habilitations().stream().findAny());
    DataPassHabilitation granted = demande.activeHabilitation().orElseThrow();
    assertThat(granted.id()).isEqualTo(456);
    assertThat(granted.state()).contains(HabilitationState.ACTIVE);
    assertThat(granted.form()).contains(RequestForm.BUNDLE);
    assertThat(granted.createdAt()).isEqualTo("2026-06-03T11:00:00+02:00");
    assertThat(granted.data().scopes()).containsExactly("etat_civil", "recensement_citoyen");
    assertThat(granted.requestId()).isEmpty();
    assertThat(granted.organisation()).isEmpty();
    DataPassOrganisation organisation = demande.organisation().orElseThrow();
    assertThat(organisation.id()).isEqualTo(9);
    assertThat(organisation.siret()).contains(new Siret("21920023500014"));
    assertThat(organisation.communeCode()).contains(CodeCommune.parse("92023"));
    assertThat(organisation.name()).isEmpty();
    DataPassUser applicant = demande.applicant().orElseThrow();
    assertThat(applicant.id()).isEqualTo(7);
    assertThat(applicant.email()).contains(Recorded.PERSON);
    assertThat(applicant.givenName()).contains("Ada");
    assertThat(applicant.familyName()).contains("Planted");
    assertThat(applicant.phoneNumber()).isEmpty();
    assertThat(applicant.jobTitle()).isEmpty();
    assertThat(demande.events())
        .containsExactly(
            new DataPassEvent(1, "create", OffsetDateTime.parse("2026-06-01T09:00:00+02:00")));
  }

  @Test
  void no_person_is_printed() {
    DataPassDemande demande = read(Recorded.DEMANDE);

    assertThat(
            List.of(
                    demande,
                    demande.data(),
                    demande.applicant(),
                    demande.organisation(),
                    demande.habilitations(),
                    demande.events())
                .toString())
        .contains("123", "456", "hubee_dila")
        .doesNotContainIgnoringCase("planted")
        .doesNotContain("0199001234");
    assertThat(demande.rawJson()).contains(Recorded.PERSON);
  }

  /** Whoever writes a state or a name of form may write anything there. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"state\":\"validated\"",
        "\"state\":\"active\"",
        "\"definition_id\":\"hubee_dila\"",
        "\\\"recensement_citoyen\\\"",
        "\"name\":\"create\""
      })
  void a_code_that_is_none_is_printed_without_its_harm(String code) {
    String hostile = code.replaceFirst("[a-z_]+(?=\\\\?\"$)", PLANTED);
    DataPassDemande demande = read(Recorded.DEMANDE.replace(code, hostile));

    assertThat(hostile).isNotEqualTo(code);
    assertThat(
            List.of(demande, demande.data(), demande.habilitations(), demande.events()).toString())
        .doesNotContain("ada.planted", "0199001234", "\n", "\u202e");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "\"[\\\"etat_civil\\\", \\\"x\\\"]\" | etat_civil,x",
        "\"[\\\"etat_civil\\\",\\\"x\\\"]\"  | etat_civil,x",
        "[\"etat_civil\",\"x\"]              | etat_civil,x",
        "[\"etat_civil\",null,7,{}]          | etat_civil,7",
        "\"etat_civil,x\"                    | etat_civil,x",
        "\"EtatCivil\"                       | EtatCivil",
        "\"[]\"                              | ``",
        "null                                | ``",
      })
  void demarches_are_read_in_any_spelling(String written, String read) {
    DataPassDemande demande = read(asking(written));

    assertThat(String.join(",", demande.data().scopes())).isEqualTo(read);
    assertThat(demande.data().toString()).isEqualTo("DemandeData" + demande.data().scopes());
  }

  @Test
  void a_list_of_demarches_that_is_none_is_no_answer() {
    String endless = "etat_civil,".repeat(2_000);
    for (String written : List.of("{}", "\"" + endless + "\"")) {
      assertThatThrownBy(() -> read(asking(written)))
          .isInstanceOf(UnexpectedAnswerException.class)
          .hasMessageContaining("field scopes")
          .hasMessageNotContaining("etat_civil");
    }
  }

  @Test
  void the_organisation_may_be_spelt_with_a_z_and_have_no_siret() {
    DataPassDemande demande =
        read(
            Recorded.DEMANDE.replace(
                "\"organisation\":" + Recorded.ORGANISATION,
                "\"organization\":{\"id\":4,\"siret\":null,\"insee_payload\":[1]}"));

    DataPassOrganisation organisation = demande.organisation().orElseThrow();
    assertThat(organisation.id()).isEqualTo(4);
    assertThat(organisation.siret()).isEmpty();
    assertThat(organisation.communeCode()).isEmpty();
    assertThat(organisation).hasToString("DataPassOrganisation[-]");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\"definition_id\":\"hubee_dila\",", "\"form_uid\":\"hubee-dila\","})
  void the_form_is_told_by_any_of_its_names(String left) {
    String json = Recorded.DRAFT;
    for (String name :
        List.of(
            "\"definition_id\":\"hubee_dila\",",
            "\"form_uid\":\"hubee-dila\",",
            "\"type\":\"AuthorizationRequest::HubEEDila\",")) {
      json = name.equals(left) ? json : json.replace(name, "");
    }
    assertThat(read(json).form()).contains(RequestForm.BUNDLE);
  }

  @Test
  void what_is_not_known_is_kept_and_told_once() {
    DataPassDemande demande =
        read(
            Recorded.DEMANDE
                .replace("\"state\":\"validated\"", "\"state\":\"pondering\"")
                .replace("\"state\":\"active\"", "\"state\":\"dormant\"")
                .replace(
                    "\"name\":\"create\",\"created_at\"",
                    "\"name\":\"sneeze\",\"mood\":1,\"created_at\"")
                .replace("\"id\":123,", "\"id\":123,\"ada.planted@mairie.test\":1,"));

    assertThat(demande.stateName()).isEqualTo("pondering");
    assertThat(demande.state()).isEmpty();
    assertThat(demande.habilitations().get(0).stateName()).isEqualTo("dormant");
    assertThat(demande.habilitations().get(0).isActive()).isFalse();
    assertThat(demande.activeHabilitation()).isEmpty();
    assertThat(demande.events().get(0).requestEvent()).isEmpty();
    assertThat(demande.rawJson()).contains("\"mood\":1");
    assertThat(drift())
        .containsExactlyInAnyOrder(
            "demande.(a strange name) is not in the contract",
            "demande.state has a value that is not known",
            "habilitation.state has a value that is not known",
            "event.mood is not in the contract",
            "event.name has a value that is not known");
  }

  @Test
  void an_answer_full_of_nonsense_is_told_in_twenty_lines_at_most() {
    StringBuilder fields = new StringBuilder();
    for (char a = 'a'; a <= 'z'; a++) {
      for (char b = 'a'; b <= 'z'; b++) {
        fields.append("\"x_").append(a).append(b).append("\":1,");
      }
    }
    read(Recorded.DRAFT.replace("\"id\":123,", "\"id\":123," + fields));

    assertThat(drift()).hasSize(20).doesNotHaveDuplicates();
  }

  @Test
  void documented_fields_that_are_not_served_are_not_new() {
    read(
        Recorded.DEMANDE
            .replace("\"id\":123,", "\"id\":123,\"service_provider\":{\"id\":\"hubee\"},")
            .replace("\"id\":9,", "\"id\":9,\"name\":\"COMMUNE\","));

    assertThat(drift()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "active, false, true, false",
    "active, true, false, true",
    "revoked, false, false, true",
    "obsolete, false, false, false",
    "obsolete, true, false, true",
  })
  void revoked_is_what_either_says(String state, boolean flag, boolean active, boolean revoked) {
    DataPassHabilitation habilitation =
        read(Recorded.DEMANDE
                .replace("\"state\":\"active\"", "\"state\":\"" + state + "\"")
                .replace("\"revoked\":false", "\"revoked\":" + flag))
            .habilitations()
            .get(0);

    assertThat(habilitation.isActive()).isEqualTo(active);
    assertThat(habilitation.isRevoked()).isEqualTo(revoked);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\"id\":123,",
        "\"state\":\"validated\",",
        "\"created_at\":\"2026-06-03T11:00:00.000+02:00\","
      })
  void what_no_request_goes_without_is_missed(String gone) {
    String json = Recorded.DEMANDE.replace(gone, "");

    assertThat(json).isNotEqualTo(Recorded.DEMANDE);
    assertThatThrownBy(() -> read(json))
        .isInstanceOf(UnexpectedAnswerException.class)
        .hasMessageContaining("field ")
        .hasMessageNotContaining("Planted");
  }

  @Test
  void a_date_that_is_none_is_no_answer() {
    assertThatThrownBy(
            () -> read(Recorded.DEMANDE.replace("2026-06-01T09:20:00.000+02:00", "hier")))
        .isInstanceOf(UnexpectedAnswerException.class)
        .hasMessageContaining("field last_submitted_at")
        .hasMessageNotContaining("hier");
  }

  @Test
  void an_habilitation_says_whose_it_is() {
    String json =
        Recorded.HABILITATION.replace(
            "{\"id\":456,",
            "{\"id\":456,\"request_id\":123,\"organisation\":" + Recorded.ORGANISATION + ",");
    DataPassHabilitation habilitation =
        Recorded.client(new ScriptedTransport().then(200, json), told).habilitations().get(456);

    assertThat(habilitation.requestId()).hasValue(123);
    assertThat(habilitation.organisation().flatMap(DataPassOrganisation::siret))
        .contains(new Siret("21920023500014"));
    assertThat(drift()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"multi_stage?", "multi_stage"})
  void a_definition_has_a_key_that_ends_with_a_question_mark(String key) {
    String json =
        """
        {"id":"hubee_dila","name":"Le bouquet","%s":true,
         "authorization_request_class":"AuthorizationRequest::HubEEDila",
         "scopes":[
          {"name":"AEC","value":"etat_civil","group":null,"link":null,"included":false,
           "disabled":false,"deprecated":false},
          {"name":"DHTOUR","value":"hebergement_tourisme","group":null,"link":null,
           "included":false,"disabled":false,"deprecated":true,"deprecated_date":"2026-05-20"}]}\
        """
            .formatted(key);
    DataPassDefinition definition =
        Recorded.client(new ScriptedTransport().then(200, json), told)
            .definitions()
            .find(RequestForm.BUNDLE)
            .orElseThrow();

    assertThat(definition.isMultiStage()).isTrue();
    assertThat(definition.form()).contains(RequestForm.BUNDLE);
    assertThat(definition.name()).isEqualTo("Le bouquet");
    assertThat(definition).hasToString("DataPassDefinition[hubee_dila]");
    assertThat(definition.scopes())
        .containsExactly(
            new OfferedScope("etat_civil", "AEC", false, null),
            new OfferedScope("hebergement_tourisme", "DHTOUR", true, LocalDate.of(2026, 5, 20)));
    assertThat(definition.scopes().get(1).deprecatedSince()).contains(LocalDate.of(2026, 5, 20));
    assertThat(drift()).isEmpty();
  }

  @Test
  void forms_and_attempts_are_read() {
    ScriptedTransport transport =
        new ScriptedTransport()
            .then(
                200,
                "[{\"uid\":\"hubee-dila\",\"name\":\"Le bouquet\",\"description\":\"Pour\","
                    + "\"use_case\":null,\"definition_id\":\"hubee_dila\","
                    + "\"authorization_request_class\":\"X\",\"data\":{\"scopes\":[]}}]")
            .then(
                200,
                "[{\"id\":5,\"event\":\"submit\",\"status_code\":500,\"response_body\":\"non\","
                    + "\"created_at\":\"2026-06-03T11:00:00.000+02:00\","
                    + "\"authorization_request_id\":123},"
                    + "{\"id\":4,\"event\":\"submit\",\"status_code\":null,\"response_body\":null,"
                    + "\"created_at\":\"2026-06-03T11:00:00.000+02:00\","
                    + "\"authorization_request_id\":123}]");
    DataPassClient client = Recorded.client(transport, told);

    DataPassFormulaire form = client.definitions().formulaires(RequestForm.BUNDLE).get(0);
    assertThat(form.uid()).isEqualTo("hubee-dila");
    assertThat(form.form()).contains(RequestForm.BUNDLE);
    assertThat(form.name()).isEqualTo("Le bouquet");
    assertThat(form.description()).contains("Pour");
    List<WebhookAttempt> attempts = client.webhookAttempts().latest(3);
    assertThat(attempts.get(0).statusCode()).hasValue(500);
    assertThat(attempts.get(0).responseBody()).contains("non");
    assertThat(attempts.get(0).requestId()).isEqualTo(123);
    assertThat(attempts.get(0).createdAt()).isEqualTo("2026-06-03T11:00:00+02:00");
    assertThat(attempts.get(1).statusCode()).isEmpty();
    assertThat(attempts.get(1)).hasToString("WebhookAttempt[4, submit of 123]");
    assertThat(drift()).isEmpty();
  }

  @Test
  void events_that_move_a_request_are_known_to_the_core() {
    OffsetDateTime at = OffsetDateTime.parse("2026-06-01T09:00:00+02:00");

    assertThat(new DataPassEvent(1, "approve", at).requestEvent()).contains(RequestEvent.APPROVE);
    assertThat(new DataPassEvent(1, "create_by_api", at).requestEvent()).isEmpty();
  }

  @Test
  void two_readings_of_the_same_are_equal() {
    DataPassDemande one = read(Recorded.DEMANDE);

    assertThat(one).isEqualTo(read(Recorded.DEMANDE)).hasSameHashCodeAs(read(Recorded.DEMANDE));
    assertThat(one).isNotEqualTo(read(Recorded.DRAFT));
    assertThat(one.data()).isNotEqualTo(one.habilitations().get(0).data());
  }
}
