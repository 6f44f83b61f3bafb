// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.subscription.Subscription;
import fr.hubee.core.subscription.SubscriptionState;
import fr.hubee.testkit.fake.BasicCredentials;
import fr.hubee.testkit.fake.FakeAnswer;
import fr.hubee.testkit.fake.FakeRequest;
import fr.hubee.testkit.fake.FakeSirene;
import fr.hubee.testkit.fake.datapass.bridge.BridgeJob;
import fr.hubee.testkit.fake.datapass.bridge.HubeeLine;
import fr.hubee.testkit.fake.datapass.people.FormData;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** What an approval does at HubEE, and what becomes of it when HubEE does not play along. */
class BridgeTest {

  private static final OrganizationId CLAMART = FakeSirene.CLAMART.organizationId();
  private static final BasicCredentials CREDENTIALS =
      new BasicCredentials("datapass", "secret-of-a-fake");

  private final Stage stage = new Stage();
  private final Cast cast = stage.cast;
  private final List<FakeRequest> sent = new ArrayList<>();

  private void connect(HubeeLine line) {
    stage.datapass.connect(
        request -> {
          sent.add(request);
          return line.send(request);
        },
        CREDENTIALS);
  }

  private List<String> processCodes() {
    return stage.hub.subscriptions().stream()
        .map(Subscription::processCode)
        .map(ProcessCode::value)
        .toList();
  }

  private JsonNode noted(long id) {
    return Stage.json(stage.view(id).externalProviderId().orElseThrow());
  }

  private JsonNode bodyOf(String path) {
    return sent.stream()
        .filter(request -> request.method().equals("POST") && request.path().endsWith(path))
        .findFirst()
        .map(request -> Stage.json(request.body()))
        .orElseThrow();
  }

  private void update(long id, Demarche... ticked) {
    cast.applicant().reopen(id).orThrow();
    cast.applicant().edit(id, FormData.ticking(ticked)).orThrow();
    cast.applicant().submit(id).orThrow();
    cast.dila().approve(id, "").orThrow();
    stage.datapass.runDue();
  }

  @Test
  void the_organisation_and_one_subscription_per_demarche_are_made_as_sent() {
    connect(stage.hub::answer);
    long id = stage.validated(Stage.RCO, Stage.AEC);
    stage.datapass.runDue();

    assertThat(processCodes()).containsExactly("EtatCivil", "recensementCitoyen");
    assertThat(bodyOf("/organizations").toString())
        .isEqualTo(
            "{\"type\":\"SI\",\"companyRegister\":\"21920023500014\",\"branchCode\":\"92023\","
                + "\"name\":\"COMMUNE DE CLAMART\",\"code\":null,\"country\":\"France\","
                + "\"postalCode\":\"92140\",\"territory\":\"CLAMART\","
                + "\"email\":\"anne.exemple@example.org\",\"phoneNumber\":\"0199001234\","
                + "\"status\":\"Actif\"}");
    JsonNode subscription = bodyOf("/subscriptions");
    assertThat(subscription.path("datapassId").asLong()).isEqualTo(id);
    assertThat(subscription.path("status").asText()).isEqualTo("Inactif");
    assertThat(subscription.path("notificationFrequency").asText()).isEqualTo("unitaire");
    assertThat(subscription.path("validateDateTime").asText())
        .isEqualTo("2026-11-23T09:01:00.000+01:00");
    assertThat(subscription.path("localAdministrator").toString())
        .isEqualTo(
            "{\"email\":\"anne.exemple@example.org\",\"firstName\":\"Anne\",\"lastName\":"
                + "\"Exemple\",\"function\":\"Responsable état civil\",\"phoneNumber\":"
                + "\"0199001234\"}");
    assertThat(noted(id).fieldNames())
        .toIterable()
        .containsExactly("etat_civil", "recensement_citoyen");
    assertThat(noted(id).path("etat_civil").asText())
        .isEqualTo(stage.hub.subscriptions().get(0).id().value());
  }

  @Test
  void a_known_organisation_is_not_made_again() {
    stage.hub.givenOrganization(FakeSirene.CLAMART);
    connect(stage.hub::answer);
    stage.validated(Stage.AEC);
    stage.datapass.runDue();
    assertThat(sent)
        .extracting(request -> request.method() + " " + request.path())
        .containsExactly(
            "POST /token",
            "GET /referential/v1/organizations/SI-21920023500014-92023",
            "POST /referential/v1/subscriptions");
  }

  @Test
  void an_update_makes_what_is_new_and_ends_nothing() {
    long id = stage.validated(Stage.AEC);
    stage.datapass.runDue();
    update(id, Stage.RCO);
    assertThat(processCodes()).containsExactly("EtatCivil", "recensementCitoyen");
    assertThat(noted(id)).hasSize(2);
    update(id, Stage.AEC, Stage.RCO);
    assertThat(processCodes()).hasSize(2);
    assertThat(stage.datapass.bridgeJobs()).isEmpty();
  }

  @Test
  void another_administrator_reaches_hubee_with_new_demarches_alone() {
    long id = stage.validated(Stage.AEC);
    stage.datapass.runDue();
    connect(stage.hub::answer);
    cast.applicant().reopen(id).orThrow();
    cast.applicant()
        .edit(
            id,
            FormData.of(
                new Contact("Autre", "Zoé", "zoe.autre@example.org", "0199001235", "Accueil"),
                Stage.AEC,
                Stage.RCO))
        .orThrow();
    cast.applicant().submit(id).orThrow();
    cast.dila().approve(id, "").orThrow();
    stage.datapass.runDue();
    assertThat(sent)
        .filteredOn(request -> request.path().endsWith("/subscriptions"))
        .singleElement()
        .satisfies(
            request -> assertThat(request.body()).contains("zoe.autre", "recensementCitoyen"));
  }

  @Test
  void a_revocation_and_a_refused_update_send_nothing() {
    long id = stage.validated(Stage.AEC);
    stage.datapass.runDue();
    connect(stage.hub::answer);
    cast.applicant().reopen(id).orThrow();
    cast.applicant().cancelReopening(id, "").orThrow();
    cast.dila().revoke(id, "").orThrow();
    stage.datapass.runDue();
    assertThat(sent).isEmpty();
    assertThat(stage.hub.subscriptions().get(0).state()).isEqualTo(SubscriptionState.INACTIF);
  }

  @Test
  void certdc_that_hubee_knows_already_is_swallowed_and_nothing_is_noted() {
    stage.hub.givenOrganization(FakeSirene.CLAMART);
    stage.hub.givenSubscription(CLAMART, new ProcessCode("CERTDC"), SubscriptionState.ACTIF);
    long id = stage.handedIn(stage.certDcDraft());
    cast.dgs().approve(id, "").orThrow();
    stage.datapass.runDue();
    assertThat(stage.datapass.bridgeJobs()).isEmpty();
    assertThat(stage.view(id).externalProviderId()).isEmpty();
    assertThat(stage.hub.subscriptions()).hasSize(1);
  }

  @Test
  void a_demarche_that_another_request_subscribed_is_retried_for_ever() {
    stage.hub.givenOrganization(FakeSirene.CLAMART);
    stage.hub.givenSubscription(CLAMART, new ProcessCode("EtatCivil"), SubscriptionState.ACTIF);
    long id = stage.validated(Stage.AEC, Stage.RCO);
    stage.datapass.advance(Duration.ofDays(30));

    assertThat(stage.view(id).state()).isEqualTo(RequestState.VALIDATED);
    assertThat(stage.view(id).externalProviderId()).isEmpty();
    assertThat(processCodes()).containsExactly("EtatCivil");
    BridgeJob job = stage.datapass.bridgeJobs().get(0);
    assertThat(job.failures()).isGreaterThan(20);
    assertThat(job.monitored()).isTrue();
    assertThat(job.lastError()).contains("subscription EtatCivil is another request's");
    assertThat(job.toString()).startsWith("bridge of D1, ").doesNotContain("another");
  }

  @Test
  void a_subscription_whose_answer_was_lost_is_found_again_by_the_number_of_the_request() {
    List<Boolean> lost = new ArrayList<>(List.of(true));
    connect(
        request -> {
          FakeAnswer answer = stage.hub.answer(request);
          if (request.path().endsWith("/subscriptions")
              && request.method().equals("POST")
              && lost.remove(Boolean.TRUE)) {
            throw new IllegalStateException("timed out");
          }
          return answer;
        });
    long id = stage.validated(Stage.AEC);
    stage.datapass.runDue();
    assertThat(stage.view(id).externalProviderId()).isEmpty();
    assertThat(stage.datapass.bridgeJobs())
        .singleElement()
        .extracting(BridgeJob::failures)
        .isEqualTo(1);

    stage.datapass.advance(Duration.ofSeconds(3));

    assertThat(stage.datapass.bridgeJobs()).isEmpty();
    assertThat(processCodes()).containsExactly("EtatCivil");
    assertThat(noted(id).path("etat_civil").asText())
        .isEqualTo(stage.hub.subscriptions().get(0).id().value());
  }

  @Test
  void a_get_that_times_out_is_repeated_five_times_a_post_never() {
    connect(
        request -> {
          if (request.method().equals("GET")) {
            throw new IllegalStateException("timed out");
          }
          return stage.hub.answer(request);
        });
    stage.validated(Stage.AEC);
    stage.datapass.runDue();
    assertThat(sent)
        .extracting(FakeRequest::method)
        .containsExactly("POST", "GET", "GET", "GET", "GET", "GET", "GET");
    sent.clear();
    connect(
        request -> {
          throw new IllegalStateException("timed out");
        });
    stage.datapass.advance(Duration.ofSeconds(3));
    assertThat(sent).extracting(FakeRequest::method).containsExactly("POST");
  }

  @Test
  void while_hubee_is_down_the_request_stays_validated_and_the_monitoring_is_told_at_the_fifth() {
    List<Boolean> down = new ArrayList<>(List.of(true));
    connect(
        request ->
            down.isEmpty()
                ? stage.hub.answer(request)
                : new FakeAnswer(
                    503, Map.of(), "{\"errors\":[{\"code\":503,\"message\":\"Down\"}]}"));
    long id = stage.validated(Stage.AEC);
    stage.datapass.advance(Duration.ofSeconds(361));
    assertThat(stage.datapass.bridgeJobs().get(0))
        .isEqualTo(new BridgeJob(id, 4, false, "HTTP 503 Down"));
    stage.datapass.advance(Duration.ofSeconds(1));
    assertThat(stage.datapass.bridgeJobs().get(0).monitored()).isTrue();
    assertThat(stage.view(id).state()).isEqualTo(RequestState.VALIDATED);
    assertThat(stage.hub.subscriptions()).isEmpty();
    down.clear();
    stage.datapass.advance(Duration.ofHours(1));
    assertThat(stage.datapass.bridgeJobs()).isEmpty();
    assertThat(processCodes()).containsExactly("EtatCivil");
  }

  @Test
  void what_succeeded_before_a_failure_stays_noted() {
    connect(
        request ->
            request.body().contains("recensementCitoyen")
                ? new FakeAnswer(500, Map.of(), "oops")
                : stage.hub.answer(request));
    long id = stage.validated(Stage.AEC, Stage.RCO);
    stage.datapass.runDue();
    assertThat(noted(id).fieldNames()).toIterable().containsExactly("etat_civil");
    connect(stage.hub::answer);
    stage.datapass.advance(Duration.ofSeconds(3));
    assertThat(processCodes()).containsExactly("EtatCivil", "recensementCitoyen");
  }

  @Test
  void a_demarche_that_no_one_knows_fails_for_ever() {
    long id = stage.draft(Stage.AEC);
    stage.patch(id, "{\"demande\":{\"data\":{\"scopes\":[\"inventee\"]}}}");
    stage.handedIn(id);
    cast.dila().approve(id, "").orThrow();
    stage.datapass.advance(Duration.ofDays(1));
    assertThat(stage.datapass.bridgeJobs().get(0).lastError()).contains("Process code not found");
  }

  @Test
  void identifiers_left_by_v1_make_the_bridge_of_the_bundle_fail() {
    long id = stage.submitted(Stage.AEC);
    stage.datapass.givenExternalProviderId(id, "a1b2,c3d4");
    cast.dila().approve(id, "").orThrow();
    stage.datapass.advance(Duration.ofDays(1));
    assertThat(stage.datapass.bridgeJobs().get(0).lastError())
        .contains("the identifiers noted are no JSON object");
    stage.datapass.givenExternalProviderId(id, "{}");
    stage.datapass.advance(Duration.ofDays(1));
    assertThat(stage.datapass.bridgeJobs()).isEmpty();
  }

  @Test
  void an_organisation_without_data_of_sirene_is_refused_by_hubee() {
    cast.applicant().worksFor(Cast.UNKNOWN_SIRET);
    stage.validated(Stage.AEC);
    stage.datapass.advance(Duration.ofDays(1));
    assertThat(stage.datapass.bridgeJobs().get(0).lastError().orElseThrow()).startsWith("HTTP 400");
    assertThat(stage.hub.subscriptions()).isEmpty();
  }

  @Test
  void an_administrator_whom_hubee_does_not_take_is_retried_for_ever() {
    long id =
        cast.applicant()
            .open(
                RequestForm.BUNDLE,
                FormData.of(
                    new Contact("A", "B", "a+b@mairie.alsace", "0199001234", "C"), Stage.AEC))
            .orThrow()
            .id();
    stage.handedIn(id);
    cast.dila().approve(id, "").orThrow();
    stage.datapass.advance(Duration.ofDays(1));
    assertThat(stage.datapass.bridgeJobs()).hasSize(1);
    assertThat(stage.datapass.bridgeJobs().toString()).doesNotContain("alsace");
  }

  @Test
  void without_a_line_nothing_is_planned() {
    FakeDataPass alone = FakeDataPass.builder(stage.clock).build();
    Cast people = Cast.in(alone);
    long id =
        people.applicant().open(RequestForm.CERTDC, FormData.of(Cast.ADMINISTRATOR)).orThrow().id();
    people.applicant().acceptTerms(id).orThrow();
    people.applicant().submit(id).orThrow();
    people.dgs().approve(id, "").orThrow();
    assertThat(alone.bridgeJobs()).isEmpty();
    assertThat(alone.nextDue()).isEmpty();
  }

  @Test
  void answers_that_are_no_json_are_failures() {
    connect(
        request ->
            request.path().equals("/token")
                ? stage.hub.answer(request)
                : new FakeAnswer(200, Map.of(), "<html>"));
    stage.validated(Stage.AEC);
    stage.datapass.runDue();
    assertThat(stage.datapass.bridgeJobs().get(0).lastError())
        .contains("no JSON object from HubEE");
  }

  @Test
  void the_portal_says_when_hubee_refuses() {
    Assertions.assertThatThrownBy(
            () ->
                stage.portal.activate(
                    "00000000-0000-0000-0000-000000000000", stage.clock.instant()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("00000000");
  }
}
