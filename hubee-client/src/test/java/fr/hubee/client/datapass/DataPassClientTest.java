// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.client.Page;
import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.error.AlreadyExistsException;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.fixture.ScriptedTransport;
import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.identity.EmailAddress;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.plan.DatapassSite;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What leaves for DataPass, what is sent again and what never is. */
class DataPassClientTest {

  private static final Siret CLAMART = new Siret("21920023500014");
  private static final EmailAddress APPLICANT = EmailAddress.parse(Recorded.PERSON);
  private static final Demarche AEC = demarche(DemarcheCode.AEC);
  private static final Demarche JCC = demarche(DemarcheCode.JCC);

  private static final NewDemande CERTDC =
      NewDemande.builder(RequestForm.CERTDC, CLAMART, APPLICANT).build();

  private final ScriptedTransport transport = new ScriptedTransport();
  private final DataPassClient client = Recorded.client(transport);

  private static Demarche demarche(DemarcheCode code) {
    return DemarcheCatalogue.standard().find(code).orElseThrow();
  }

  private static NewDemande bundle(Demarche... demarches) {
    return NewDemande.builder(RequestForm.BUNDLE, CLAMART, APPLICANT)
        .demarches(List.of(demarches))
        .build();
  }

  @Test
  void a_token_is_asked_for_in_the_form_for_reading_alone() {
    transport.then(200, Recorded.DEMANDE);
    client.demandes().get(123);

    assertThat(transport.tokenCalls()).hasSize(1);
    assertThat(transport.tokenCalls().get(0).uri())
        .hasToString("https://datapass.api.gouv.fr/api/oauth/token");
    assertThat(transport.tokenCalls().get(0).headers()).doesNotContainKey("Authorization");
    assertThat(ScriptedTransport.text(transport.tokenCalls().get(0)))
        .isEqualTo(
            "grant_type=client_credentials&scope=public%20read_authorizations"
                + "&client_id=client-id&client_secret="
                + Recorded.SECRET);
    assertThat(transport.call(0).uri())
        .hasToString("https://datapass.api.gouv.fr/api/v1/demandes/123");
  }

  @Test
  void other_scopes_are_asked_for_when_told() {
    DataPassClient writer =
        Recorded.builder(transport.then(200, Recorded.DEMANDE))
            .scopes(DataPassScopes.WRITE, DataPassScopes.WEBHOOKS)
            .build();
    writer.demandes().get(123);

    assertThat(ScriptedTransport.text(transport.tokenCalls().get(0)))
        .contains("&scope=write_authorizations%20read_webhooks&");
    assertThat(writer)
        .hasToString("DataPassClient[production, [write_authorizations, read_webhooks]]");
    assertThatThrownBy(() -> Recorded.builder(transport).scopes())
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_draft_holds_the_keys_that_datapass_accepts_and_no_other() {
    transport.then(201, Recorded.DRAFT);
    client
        .demandes()
        .create(
            NewDemande.builder(RequestForm.BUNDLE, CLAMART, APPLICANT)
                .applicantName("Ada", "Planted")
                .applicantJob("Secrétaire", null)
                .demarches(List.of(AEC, JCC))
                .administrator(new Contact("Nom", null, "n@mairie.fr", "0199001234", null))
                .build());

    assertThat(transport.call(0).method()).isEqualTo("POST");
    assertThat(transport.body(0))
        .isEqualTo(
            "{\"demande\":{\"form_uid\":\"hubee-dila\",\"applicant\":{\"email\":\""
                + Recorded.PERSON
                + "\",\"given_name\":\"Ada\",\"family_name\":\"Planted\","
                + "\"job_title\":\"Secrétaire\"},\"organization\":{\"siret\":\"21920023500014\"},"
                + "\"data\":{\"scopes\":[\"etat_civil\",\"je_change_de_coordonnees\"],"
                + "\"administrateur_metier_family_name\":\"Nom\","
                + "\"administrateur_metier_email\":\"n@mairie.fr\","
                + "\"administrateur_metier_phone_number\":\"0199001234\"}}}");
  }

  @Test
  void certdc_has_no_list_of_demarches() {
    transport.then(201, Recorded.DRAFT).then(201, Recorded.DRAFT);
    client.demandes().create(CERTDC);
    client
        .demandes()
        .create(
            NewDemande.builder(RequestForm.CERTDC, CLAMART, APPLICANT)
                .demarches(List.of(demarche(DemarcheCode.CERTDC)))
                .build());

    assertThat(transport.body(0)).contains("\"data\":{}").isEqualTo(transport.body(1));
  }

  @Test
  void a_change_holds_what_changes_and_is_sent_again_after_a_failure() {
    transport.then(503, "").then(200, Recorded.DRAFT).then(200, Recorded.DRAFT);
    DataPassDemande draft = Recorded.demande(Recorded.DRAFT);
    client.demandes().update(draft, DraftChange.nothing().demarches(List.of(JCC)));
    client
        .demandes()
        .update(
            draft, DraftChange.nothing().administrator(new Contact(null, "Ada", null, null, null)));

    assertThat(transport.call(1).method()).isEqualTo("PATCH");
    assertThat(transport.call(1).uri().getPath()).isEqualTo("/api/v1/demandes/123");
    assertThat(transport.body(1))
        .isEqualTo("{\"demande\":{\"data\":{\"scopes\":[\"je_change_de_coordonnees\"]}}}");
    assertThat(transport.body(2))
        .isEqualTo("{\"demande\":{\"data\":{\"administrateur_metier_given_name\":\"Ada\"}}}");
  }

  @Test
  void neither_a_draft_nor_a_change_prints_a_person() {
    Contact ada = new Contact("Planted", "Ada", Recorded.PERSON, null, null);

    assertThat(bundle(AEC)).hasToString("NewDemande[hubee-dila, 21920023500014, [AEC]]");
    assertThat(DraftChange.nothing().demarches(List.of(AEC)).administrator(ada))
        .hasToString("DraftChange[AEC]");
    assertThat(DraftChange.nothing().administrator(ada)).hasToString("DraftChange[]");
  }

  @Test
  void a_creation_that_may_have_been_done_is_not_repeated() {
    transport.then(500, "<html></html>");

    assertThatThrownBy(() -> client.demandes().create(CERTDC))
        .isInstanceOfSatisfying(
            HubUnavailableException.class, doubt -> assertThat(doubt.possiblySent()).isTrue());
    assertThat(transport.calls()).hasSize(1);
  }

  @Test
  void a_request_that_is_there_is_returned_as_it_is() {
    transport.then(200, "[" + Recorded.DEMANDE + "]");

    assertThat(client.demandes().findOrCreate(bundle(AEC)).stateName()).isEqualTo("validated");
    assertThat(transport.call(0).uri().getQuery())
        .isEqualTo("siret=21920023500014&limit=100&offset=0");
  }

  @Test
  void what_does_not_stand_in_the_way_is_no_such_request() {
    String archived = Recorded.DEMANDE.replace("\"state\":\"validated\"", "\"state\":\"archived\"");
    String certDc = Recorded.DEMANDE.replaceAll("hubee([-_])dila", "hubee$1cert$1dc");
    transport
        .then(200, "[" + archived + "]")
        .then(201, Recorded.DRAFT)
        .then(200, "[" + certDc + "]")
        .then(201, Recorded.DRAFT)
        .then(200, "[" + Recorded.DEMANDE + "]")
        .then(201, Recorded.DRAFT);

    client.demandes().findOrCreate(bundle(AEC));
    client.demandes().findOrCreate(bundle(AEC));
    client.demandes().findOrCreate(bundle(JCC));
    assertThat(transport.calls()).extracting("method").filteredOn("POST"::equals).hasSize(3);
  }

  @Test
  void one_request_by_the_form_of_certdc_is_enough() {
    String refused =
        Recorded.DEMANDE
            .replaceAll("hubee([-_])dila", "hubee$1cert$1dc")
            .replace("\"state\":\"validated\"", "\"state\":\"refused\"");
    transport.then(200, "[" + refused + "]");

    assertThat(client.demandes().findOrCreate(CERTDC).stateName()).isEqualTo("refused");
  }

  @Test
  void a_demarche_of_the_first_version_is_recognised() {
    transport.then(200, "[" + Recorded.DEMANDE.replace("etat_civil", "EtatCivil") + "]");

    assertThat(client.demandes().findOrCreate(bundle(AEC)).id()).isEqualTo(123);
  }

  @Test
  void after_a_doubt_it_is_looked_for_before_it_is_begun_again() {
    transport
        .then(200, "[]")
        .then(
            request -> {
              throw new IOException("cut");
            })
        .then(200, "[" + Recorded.DRAFT + "]");

    assertThat(client.demandes().findOrCreate(bundle(AEC)).stateName()).isEqualTo("draft");
    assertThat(transport.calls()).extracting("method").containsExactly("GET", "POST", "GET");
  }

  @Test
  void somebody_else_may_be_faster() {
    String exists = Recorded.error(422, "Demande invalide", "Une autre demande d'habilitation", "");
    transport
        .then(200, "[]")
        .then(422, exists)
        .then(200, "[" + Recorded.DRAFT + "]")
        .then(200, "[]")
        .then(422, exists)
        .then(200, "[]");

    assertThat(client.demandes().findOrCreate(bundle(AEC)).id()).isEqualTo(123);
    assertThatThrownBy(() -> client.demandes().findOrCreate(bundle(AEC)))
        .isInstanceOf(AlreadyExistsException.class);
  }

  private static String rows(int first, int count) {
    StringBuilder rows = new StringBuilder("[");
    for (int id = first; id < first + count; id++) {
      rows.append(id == first ? "" : ",")
          .append(Recorded.DRAFT.replace("\"id\":123,", "\"id\":" + id + ","));
    }
    return rows.append("]").toString();
  }

  @Test
  void a_page_that_is_not_full_is_the_last_one() {
    transport.then(200, rows(1, 2)).then(200, rows(1, 1)).then(200, rows(1, 3));
    DataPassQuery query = DataPassQuery.builder().states("draft", "submitted").pageSize(2).build();

    assertThat(client.demandes().page(query, 0))
        .extracting(Page::hasNext, Page::nextOffset, page -> page.total().isPresent())
        .containsExactly(true, 2, false);
    assertThat(client.demandes().page(query, 4).hasNext()).isFalse();
    assertThat(client.demandes().page(query, 0).hasNext()).isTrue();
    assertThat(transport.call(1).uri().getRawQuery())
        .isEqualTo("state%5B%5D=draft&state%5B%5D=submitted&limit=2&offset=4");
    assertThat(query).hasToString("DataPassQuery[state[]=draft, state[]=submitted] by 2");
  }

  @Test
  void what_shifts_into_the_next_page_comes_once() {
    transport.then(200, rows(1, 3)).then(200, rows(3, 3)).then(200, rows(6, 1));

    assertThat(client.demandes().stream(DataPassQuery.builder().pageSize(3).build()))
        .extracting(DataPassDemande::id)
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    assertThat(transport.call(2).uri().getQuery()).isEqualTo("limit=3&offset=6");
  }

  @Test
  void a_datapass_that_repeats_itself_is_found_out() {
    transport.then(200, rows(1, 3)).then(200, rows(1, 3));

    assertThatThrownBy(
            () -> client.demandes().stream(DataPassQuery.builder().pageSize(3).build()).toList())
        .isInstanceOf(UnexpectedAnswerException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 1001})
  void a_page_has_one_to_a_thousand_rows(int size) {
    assertThatThrownBy(() -> DataPassQuery.builder().pageSize(size).build())
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(DataPassQuery.builder().pageSize(1000).build()).isNotNull();
    assertThatThrownBy(() -> client.demandes().page(DataPassQuery.of(CLAMART), -1))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everything_else_is_read_at_its_own_address() {
    transport
        .then(200, "[]")
        .then(200, "[]")
        .then(200, "[]")
        .then(200, "[]")
        .then(200, "[]")
        .then(200, "{\"id\":7,\"email\":\"a@b.fr\",\"given_name\":null}");
    Instant from = Instant.parse("2026-11-23T08:00:00.5Z");

    assertThat(client.demandes().events(123)).isEmpty();
    assertThat(client.habilitations().stream(DataPassQuery.of(CLAMART))).isEmpty();
    assertThat(client.definitions().list()).isEmpty();
    assertThat(client.definitions().formulaires(RequestForm.CERTDC)).isEmpty();
    assertThat(client.webhookAttempts().between(3, from, from.plusSeconds(60))).isEmpty();
    assertThat(client.me().id()).isEqualTo(7);
    assertThat(transport.calls())
        .extracting(call -> call.uri().getPath() + "?" + call.uri().getQuery())
        .containsExactly(
            "/api/v1/demandes/123/events?null",
            "/api/v1/habilitations?siret=21920023500014&limit=100&offset=0",
            "/api/v1/definitions?null",
            "/api/v1/definitions/hubee_cert_dc/formulaires?null",
            "/api/v1/webhooks/3/attempts?start_time=2026-11-23T08:00:00Z"
                + "&end_time=2026-11-23T08:01:00Z&limit=100",
            "/api/v1/me?null");
  }

  @Test
  void a_transport_that_was_given_is_left_open() {
    client.close();

    assertThat(transport.isClosed()).isFalse();
  }

  @Test
  void an_environment_is_safe_or_is_none() {
    DatapassSite plain =
        new DatapassSite(
            "x", Environment.SANDBOX, URI.create("http://datapass.test"), URI.create("http://p"));

    assertThatThrownBy(() -> new DataPassEnvironment(plain))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("must use https");
    assertThat(DataPassEnvironment.STAGING)
        .hasToString("staging (https://staging.datapass.api.gouv.fr)");
    assertThat(DataPassEnvironment.SANDBOX.tokenEndpoint())
        .hasToString("https://sandbox.datapass.api.gouv.fr/api/oauth/token");
    assertThat(DataPassEnvironment.loopback(8080).address()).hasToString("http://127.0.0.1:8080");
    assertThat(DataPassEnvironment.PRODUCTION.site().request("123"))
        .contains(URI.create("https://datapass.api.gouv.fr/demandes/123"));
    assertThat(
            DataPassClient.create(
                    DataPassEnvironment.PRODUCTION, ClientCredentials.of("id", Recorded.SECRET))
                .environment())
        .isEqualTo(DataPassEnvironment.PRODUCTION);
  }
}
