// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.client.error.AlreadyExistsException;
import fr.hubee.client.error.NotFoundException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.fixture.ScriptedTransport;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.rule.ViolationsException;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionsTest {

  private static final SubscriptionId ID = new SubscriptionId(Samples.ID);
  private static final String EXISTS =
      Samples.error(
          400, "Subscription FormulaireQF for organization SI-21010034300016-01034 already exists");

  private final ScriptedTransport hub = new ScriptedTransport();
  private final Subscriptions subscriptions = Samples.client(hub).administration().subscriptions();

  @Test
  void get_readsTheObservedShape() {
    hub.then(200, Samples.subscription());
    HubeeSubscription read = subscriptions.get(ID);
    assertThat(read.id()).isEqualTo(ID);
    assertThat(read.datapassId()).isZero();
    assertThat(read.subscriber()).isEqualTo(Samples.MAIRIE);
    assertThat(read.subscriberName()).contains("COMMUNE EXEMPLE");
    assertThat(read.processCode()).isEqualTo(Samples.QF);
    assertThat(read.status()).isEqualTo("Actif");
    assertThat(read.state()).contains(SubscriptionState.ACTIF);
    assertThat(read.accessMode()).contains("API");
    assertThat(read.notificationFrequency()).contains("Aucune");
    assertThat(read.email()).isEmpty();
    assertThat(read.localAdministratorEmail()).contains(Samples.EMAIL);
    assertThat(read.activateDateTime()).contains(OffsetDateTime.parse("2024-04-18T22:00:00Z"));
    assertThat(read.endDateTime()).isEmpty();
    assertThat(read.toString())
        .isEqualTo(
            "HubeeSubscription[" + Samples.ID + ", SI-21010034300016-01034, FormulaireQF, Actif]");
    assertThat(read.rawJson()).contains("\"delegationActor\":{\"branchCode\":null");
  }

  @Test
  void unknownStatus_isKeptAndIsNoState() {
    hub.then(200, Samples.subscription(Samples.ID, Samples.MAIRIE, "En pause"));
    HubeeSubscription read = subscriptions.get(ID);
    assertThat(read.status()).isEqualTo("En pause");
    assertThat(read.state()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-04-18T22:00:00+0000",
        "2024-04-19T00:00:00.123456789+02:00",
        "2024-04-18T22:00:00Z"
      })
  void dates_ofAnyOffset_areRead(String date) {
    hub.then(200, Samples.subscription().replace("2024-04-18T22:00:00.000+00:00", date));
    assertThat(subscriptions.get(ID).activateDateTime().orElseThrow().toInstant())
        .isBetween(
            OffsetDateTime.parse("2024-04-18T22:00:00Z").toInstant(),
            OffsetDateTime.parse("2024-04-18T22:00:01Z").toInstant());
  }

  @ParameterizedTest
  @CsvSource({
    "21010034300016, PLANTED, companyRegister",
    "2024-04-18T22:00:00.000+00:00, PLANTED, activateDateTime",
    "FormulaireQF, 'PLAN TED', processCode",
    Samples.ID + ", ' ', id",
    "'\"datapassId\": 0', '\"datapassId\": \"PLANTED\"', datapassId",
    "'\"datapassId\": 0', '\"datapassId\": null', datapassId",
    "'\"type\": \"SI\"', '\"type\": {}', type"
  })
  void fieldThatCannotBeRead_isUnexpected_namedAndNotQuoted(
      String right, String wrong, String field) {
    hub.then(200, Samples.subscription().replace(right, wrong));
    assertThatThrownBy(() -> subscriptions.get(ID))
        .isInstanceOf(UnexpectedAnswerException.class)
        .hasMessageContaining("field " + field)
        .hasMessageNotContaining("PLAN");
  }

  @Test
  void find_absent_isEmpty_get_absent_isNotFound() {
    hub.then(404, Samples.NOT_FOUND).then(404, Samples.NOT_FOUND);
    assertThat(subscriptions.find(ID)).isEmpty();
    assertThatThrownBy(() -> subscriptions.get(ID)).isInstanceOf(NotFoundException.class);
  }

  @Test
  void identifier_cannotLeaveItsPlaceInThePath() {
    hub.then(404, Samples.NOT_FOUND);
    subscriptions.find(new SubscriptionId("../x?a=b%2F#"));
    assertThat(hub.call(0).uri().getRawPath())
        .isEqualTo("/referential/v1/subscriptions/%2E%2E%2Fx%3Fa%3Db%252F%23");
  }

  @Test
  void create_sendsExactlyTheContractsFields_noneThatTheHubDecides() {
    hub.then(201, Samples.subscription());
    subscriptions.create(
        NewSubscription.builder(14632, Samples.QF, Samples.MAIRIE, Samples.localAdministrator())
            .email("n@example.org")
            .validateDateTime(OffsetDateTime.parse("2026-11-23T10:00:00+01:00"))
            .build());
    assertThat(hub.body(0))
        .isEqualTo(
            "{\"datapassId\":14632,\"processCode\":\"FormulaireQF\",\"subscriber\":"
                + "{\"type\":\"SI\",\"companyRegister\":\"21010034300016\",\"branchCode\":\"01034\"},"
                + "\"notificationFrequency\":\"unitaire\","
                + "\"validateDateTime\":\"2026-11-23T10:00:00+01:00\",\"status\":\"Inactif\","
                + "\"email\":\"n@example.org\",\"localAdministrator\":{\"email\":\""
                + Samples.EMAIL
                + "\",\"firstName\":\"Ada\",\"lastName\":\"EXEMPLE\",\"function\":\"Secrétaire\","
                + "\"phoneNumber\":\"+33123456789\"}}");
  }

  @Test
  void create_whatIsNotKnown_isNotSentAtAll() {
    hub.then(201, Samples.subscription());
    Contact bare = new Contact(null, " ", "a@bc.fr", "", null);
    subscriptions.create(NewSubscription.builder(1, Samples.QF, Samples.MAIRIE, bare).build());
    assertThat(hub.body(0))
        .endsWith("\"status\":\"Inactif\",\"localAdministrator\":{\"email\":\"a@bc.fr\"}}")
        .doesNotContain("null");
  }

  @Test
  void newSubscription_withoutAdministratorsEmail_isRefused() {
    Contact silent = new Contact("EXEMPLE", "Ada", null, "123", null);
    assertThatThrownBy(() -> NewSubscription.builder(1, Samples.QF, Samples.MAIRIE, silent).build())
        .isInstanceOfSatisfying(
            ViolationsException.class,
            refused ->
                assertThat(refused.violations().stream().map(v -> v.path()))
                    .containsExactly("localAdministrator.email", "localAdministrator.phoneNumber"));
    assertThat(Samples.newSubscription())
        .hasToString("NewSubscription[SI-21010034300016-01034, FormulaireQF]");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a+b@example.org",
        "maire@ville.alsace",
        "maire@ville.FR",
        "maire@v.fr",
        "maire",
        "@ville.fr",
        "maire@ville.fr\n",
        " maire@ville.fr",
        "maire@ville.fr\u00a0",
        "maire@ville.fr@ville.fr",
        "éva@ville.fr"
      })
  void administratorsEmail_thatTheHubWouldRefuse_isRefusedHere_unquoted(String email) {
    Contact contact = new Contact("EXEMPLE", "Ada", email, null, null);
    assertThatThrownBy(
            () -> NewSubscription.builder(1, Samples.QF, Samples.MAIRIE, contact).build())
        .isInstanceOfSatisfying(
            ViolationsException.class,
            refused ->
                assertThat(refused.violations().stream().map(v -> v.path() + " " + v.rule().code()))
                    .containsExactly("localAdministrator.email HUB_ADMINISTRATOR_EMAIL_MALFORMED"))
        .hasMessageNotContaining("ville");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a@bc.fr", "A.b_c-9@sous.domaine.info", "-@--.fr"})
  void administratorsEmail_thatTheHubAccepts_isSent(String email) {
    hub.then(201, Samples.subscription());
    Contact contact = new Contact(null, null, email, null, null);
    subscriptions.create(NewSubscription.builder(1, Samples.QF, Samples.MAIRIE, contact).build());
    assertThat(hub.body(0)).contains("{\"email\":\"" + email + "\"}");
  }

  @Test
  void administratorsEmail_ofHostileLength_isTooLong() {
    Contact contact = new Contact(null, null, "a".repeat(1 << 20) + "@b.fr", null, null);
    assertThatThrownBy(
            () -> NewSubscription.builder(1, Samples.QF, Samples.MAIRIE, contact).build())
        .isInstanceOf(ViolationsException.class);
  }

  @Test
  void findOrCreate_asksByEstablishmentAndDemarche_andCreatesWhenNoneIsListed() {
    hub.then(200, "[]", "Susbscriptions 0-0/0").then(201, Samples.subscription());
    assertThat(subscriptions.findOrCreate(Samples.newSubscription()).id()).isEqualTo(ID);
    assertThat(hub.call(0).uri().getRawQuery())
        .isEqualTo(
            "companyRegister=21010034300016&processCode=FormulaireQF&offSet=0&maxResult=100");
    assertThat(hub.call(1).method()).isEqualTo("POST");
  }

  @Test
  void findOrCreate_comparesTheWholeOrganisation_throughAllPages() {
    OrganizationId other = OrganizationId.parse("SI-21010034300016-01999");
    OrganizationId editor = OrganizationId.parse("EDT-21010034300016-01034");
    hub.then(200, list(Samples.subscription("id-1", other, "Actif")), "x 0-0/3")
        .then(200, list(Samples.subscription("id-2", editor, "Actif")), "x 1-1/3")
        .then(200, list(Samples.subscription()), "x 2-2/3");
    assertThat(subscriptions.findOrCreate(Samples.newSubscription()).id()).isEqualTo(ID);
    assertThat(hub.calls()).hasSize(3);
  }

  @Test
  void findOrCreate_onlyARefusedOne_creates() {
    String refused = Samples.subscription("id-1", Samples.MAIRIE, "Refusé");
    hub.then(200, list(refused)).then(200, "[]").then(201, Samples.subscription());
    assertThat(subscriptions.findOrCreate(Samples.newSubscription()).id()).isEqualTo(ID);
  }

  @Test
  void findOrCreate_createdMeanwhileByAnother_recoversItsIdentifier() {
    hub.then(200, "[]").then(400, EXISTS).then(200, list(Samples.subscription()));
    assertThat(subscriptions.findOrCreate(Samples.newSubscription()).id()).isEqualTo(ID);
  }

  @Test
  void findOrCreate_existsButIsNotListed_saysSo() {
    hub.then(200, "[]").then(400, EXISTS).then(200, "[]");
    assertThatThrownBy(() -> subscriptions.findOrCreate(Samples.newSubscription()))
        .isInstanceOf(AlreadyExistsException.class);
  }

  @ParameterizedTest
  @CsvSource({
    "2026-01-15, 2026-01-15T00:00:00+01:00",
    "2026-07-15, 2026-07-15T00:00:00+02:00",
    "2026-03-29, 2026-03-29T00:00:00+01:00",
    "2026-10-25, 2026-10-25T00:00:00+02:00"
  })
  void activate_setsMidnightInParis(LocalDate day, String expected) {
    hub.then(200, Samples.subscription()).then(200, Samples.subscription());
    subscriptions.activate(ID, day);
    assertThat(hub.call(1).method()).isEqualTo("PUT");
    assertThat(hub.call(1).uri()).isEqualTo(hub.call(0).uri());
    assertThat(hub.body(1)).contains("\"activateDateTime\":\"" + expected + "\"");
  }

  @Test
  void activate_sendsBackEverythingElseAsRead_inValueAndOrder() {
    hub.then(
            200,
            """
            {"newField":{"deep":[1,2.50,1e400,-0.5,123456789012345678901234567890,true,null,"\\u00e9\\/€😀"]},
             "id":"%s","creationDateTime":"2024-04-19T09:11:14.100+00:00","status":"Inédit",
             "activateDateTime":null,"datapassId":9223372036854775807,"processCode":"FormulaireQF",
             "subscriber":{"branchCode":"01034","companyRegister":"21010034300016","type":"SI","name":"N"},
             "updateDateTime":"2024-04-19T09:11:53.000+00:00","email":null,"empty":{}}"""
                .formatted(Samples.ID))
        .then(200, Samples.subscription());
    subscriptions.activate(ID, LocalDate.of(2026, 1, 15));
    assertThat(hub.body(1))
        .isEqualTo(
            "{\"newField\":{\"deep\":[1,2.50,1E+400,-0.5,123456789012345678901234567890,true,null,"
                + "\"é/€😀\"]},\"status\":\"Inédit\","
                + "\"activateDateTime\":\"2026-01-15T00:00:00+01:00\","
                + "\"datapassId\":9223372036854775807,\"processCode\":\"FormulaireQF\","
                + "\"subscriber\":{\"branchCode\":\"01034\",\"companyRegister\":\"21010034300016\","
                + "\"type\":\"SI\",\"name\":\"N\"},"
                + "\"updateDateTime\":\"2024-04-19T09:11:53.000+00:00\",\"email\":null,"
                + "\"empty\":{}}");
  }

  @Test
  void activate_returnsTheAnswer_andDoesNotInventAState() {
    hub.then(200, Samples.subscription(Samples.ID, Samples.MAIRIE, "Inactif"))
        .then(200, Samples.subscription(Samples.ID, Samples.MAIRIE, "Inactif"));
    assertThat(subscriptions.activate(ID, LocalDate.of(2026, 1, 15)).state())
        .contains(SubscriptionState.INACTIF);
  }

  @Test
  void activate_unknown_writesNothing() {
    hub.then(404, Samples.NOT_FOUND);
    assertThatThrownBy(() -> subscriptions.activate(ID, LocalDate.of(2026, 1, 15)))
        .isInstanceOf(NotFoundException.class);
    assertThat(hub.calls()).hasSize(1);
  }

  @Test
  void null_isRefusedByName_beforeAnythingIsSent() {
    assertThatThrownBy(() -> subscriptions.activate(ID, null)).hasMessage("day");
    assertThatThrownBy(() -> subscriptions.get(null)).hasMessage("id");
    assertThatThrownBy(() -> subscriptions.stream(null)).hasMessage("query");
    assertThat(hub.tokenCalls()).isEmpty();
  }

  private static String list(String... elements) {
    return "[" + String.join(",", elements) + "]";
  }
}
