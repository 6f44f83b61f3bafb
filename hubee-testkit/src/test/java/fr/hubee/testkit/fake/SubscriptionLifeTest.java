// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import static fr.hubee.testkit.fake.Calls.ORGANIZATIONS;
import static fr.hubee.testkit.fake.Calls.SUBSCRIPTIONS;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.hubee.core.subscription.SubscriptionState;
import fr.hubee.testkit.SettableClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The life of a subscription inside the fake: it asks the core's table, and answers the real
 * shapes.
 */
class SubscriptionLifeTest {

  private static final String CLAMART = "21920023500014";

  private final SettableClock clock = new SettableClock(Instant.parse("2026-11-23T08:00:00Z"));
  private final FakeHubee hub = new FakeHubee(clock);
  private final Calls admin = Calls.as(hub, "ADMIN");

  @BeforeEach
  void knowsClamart() {
    admin.post(ORGANIZATIONS, Calls.organization(CLAMART, "92023"));
  }

  private ObjectNode created(String processCode) {
    FakeAnswer answer =
        admin.post(SUBSCRIPTIONS, Calls.subscription(CLAMART, "92023", processCode));
    assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    return (ObjectNode) Calls.json(answer);
  }

  private JsonNode read(JsonNode subscription) {
    Calls freshlyLoggedIn = Calls.as(hub, "ADMIN");
    return Calls.json(freshlyLoggedIn.get(SUBSCRIPTIONS + "/" + subscription.path("id").asText()));
  }

  private FakeAnswer put(ObjectNode subscription) {
    return admin.put(
        SUBSCRIPTIONS + "/" + subscription.path("id").asText(), subscription.toString());
  }

  @Test
  void creation_answers_the_administrator_in_full_and_reading_his_email_alone() {
    ObjectNode created = created("CERTDC");

    assertThat(created.at("/localAdministrator/lastName").asText()).isEqualTo("MODELE");
    assertThat(read(created).path("localAdministrator").toString())
        .isEqualTo("{\"email\":\"admin.local@example.org\"}");
  }

  @Test
  void a_read_has_the_keys_seen_in_production() {
    List<String> keys = new ArrayList<>();
    read(created("CERTDC")).fieldNames().forEachRemaining(keys::add);

    assertThat(keys)
        .containsExactlyInAnyOrder(
            "accessMode",
            "activateDateTime",
            "creationDateTime",
            "datapassId",
            "delegationActor",
            "email",
            "endDateTime",
            "id",
            "localAdministrator",
            "notificationFrequency",
            "processCode",
            "rejectDateTime",
            "rejectionReason",
            "status",
            "subscriber",
            "updateDateTime",
            "validateDateTime");
    JsonNode read = read(Calls.json(admin.get(SUBSCRIPTIONS)).get(0));
    assertThat(read.path("creationDateTime").asText()).isEqualTo("2026-11-23T08:00:00.000+00:00");
    assertThat(read.at("/subscriber/name").asText()).isEqualTo("COMMUNE EXEMPLE");
    assertThat(read.at("/delegationActor/type").isNull()).isTrue();
  }

  @Test
  void an_activation_takes_effect_at_one_past_midnight_in_paris() {
    ObjectNode subscription = created("CERTDC");
    subscription.put("activateDateTime", "2026-11-23T23:00:00.000+00:00");
    put(subscription);

    clock.set(Instant.parse("2026-11-23T23:00:59.999Z"));
    assertThat(read(subscription).path("status").asText()).isEqualTo("Inactif");
    clock.set(Instant.parse("2026-11-23T23:01:00Z"));
    assertThat(read(subscription).path("status").asText()).isEqualTo("Actif");
    assertThat(hub.subscriptions().get(0).state()).isEqualTo(SubscriptionState.ACTIF);
  }

  @ParameterizedTest(name = "{0} -> {1}: {2}")
  @CsvSource({
    "Inactif,  Inactif,  200",
    "Inactif,  Actif,    200",
    "Inactif,  Suspendu, 400",
    "Inactif,  Refusé,   400",
    "Actif,    Inactif,  400",
    "Actif,    Actif,    200",
    "Actif,    Suspendu, 200",
    "Actif,    Refusé,   400",
    "Suspendu, Inactif,  400",
    "Suspendu, Actif,    200",
    "Suspendu, Suspendu, 200",
    "Suspendu, Refusé,   400",
    "Refusé,   Inactif,  400",
    "Refusé,   Actif,    400",
    "Refusé,   Suspendu, 400",
    "Refusé,   Refusé,   200",
    "Actif,    Inconnu,  400"
  })
  void an_update_moves_as_the_core_says(String from, String to, int status) {
    var organization = hub.givenOrganization(FakeSirene.CLAMART);
    hub.givenSubscription(
        organization,
        new fr.hubee.core.demarche.ProcessCode("EtatCivil"),
        SubscriptionState.ofWire(from).orElseThrow());
    ObjectNode subscription = (ObjectNode) Calls.json(admin.get(SUBSCRIPTIONS)).get(0);

    FakeAnswer answer = put(subscription.deepCopy().put("status", to));

    assertThat(answer.status()).isEqualTo(status);
    assertThat(read(subscription).path("status").asText()).isEqualTo(status == 200 ? to : from);
  }

  @Test
  void a_refused_subscription_does_not_stand_in_the_way_of_a_new_one() {
    String refused =
        Calls.subscription(CLAMART, "92023", "CERTDC").replace("\"Inactif\"", "\"Refusé\"");
    assertThat(admin.post(SUBSCRIPTIONS, refused).status()).isEqualTo(201);

    assertThat(created("CERTDC").path("status").asText()).isEqualTo("Inactif");
  }

  @Test
  void an_update_without_status_leaves_it() {
    ObjectNode subscription = created("CERTDC");
    subscription.remove("status");

    assertThat(put(subscription).status()).isEqualTo(200);
    assertThat(read(subscription).path("status").asText()).isEqualTo("Inactif");
  }

  @Test
  void a_subscription_of_an_unknown_organisation_is_refused() {
    String elsewhere = Calls.subscription("13002526500013", "75107", "CERTDC");

    assertThat(admin.post(SUBSCRIPTIONS, elsewhere).status()).isEqualTo(400);
  }

  @Test
  void lists_are_filtered_ordered_and_sliced_with_their_total() {
    created("CERTDC");
    created("EtatCivil");
    created("recensementCitoyen");

    FakeAnswer page = admin.get(SUBSCRIPTIONS + "?orderBy=desc(process_code)&offSet=1&maxResult=1");

    assertThat(page.headers()).containsEntry("Content-Range", "Susbscriptions 1-1/3");
    assertThat(Calls.json(page)).hasSize(1);
    assertThat(Calls.json(page).at("/0/processCode").asText()).isEqualTo("EtatCivil");
    assertThat(Calls.json(admin.get(SUBSCRIPTIONS + "?processCode=CERTDC&processCode=EtatCivil")))
        .hasSize(2);
    assertThat(Calls.json(admin.get(SUBSCRIPTIONS + "?processCode=CERTDC,EtatCivil"))).hasSize(2);
    assertThat(Calls.json(admin.get(SUBSCRIPTIONS + "?status=Actif"))).isEmpty();
    assertThat(Calls.json(admin.get(SUBSCRIPTIONS + "?companyRegister=13002526500013"))).isEmpty();
    assertThat(Calls.json(admin.get(SUBSCRIPTIONS + "?offSet=99"))).isEmpty();
    assertThat(admin.get(SUBSCRIPTIONS + "?maxResult=abc").status()).isEqualTo(400);
    assertThat(admin.get(SUBSCRIPTIONS + "?maxResult=-1").status()).isEqualTo(400);
  }

  @Test
  void calls_are_recorded_without_their_secrets() {
    created("CERTDC");

    assertThat(hub.calls())
        .extracting(RecordedCall::method, RecordedCall::path, RecordedCall::status)
        .contains(org.assertj.core.groups.Tuple.tuple("POST", SUBSCRIPTIONS, 201));
    assertThat(hub.calls().toString()).doesNotContain("admin.local").doesNotContain("secret");
  }

  @Test
  void calls_and_tokens_are_kept_in_bounds_the_latest_ones() {
    Calls first = Calls.as(hub, "ADMIN");
    for (int i = 0; i < FakeHubee.CALLS_KEPT; i++) {
      first.get("/x" + i);
    }

    assertThat(hub.calls()).hasSize(FakeHubee.CALLS_KEPT);
    assertThat(hub.calls().get(0).path()).isEqualTo("/x0");
    assertThat(hub.calls().get(FakeHubee.CALLS_KEPT - 1).path())
        .isEqualTo("/x" + (FakeHubee.CALLS_KEPT - 1));
    for (int i = 0; i < FakeHubee.TOKENS_KEPT; i++) {
      Calls.token(hub, "client-ADMIN", "secret", "ADMIN");
    }
    assertThat(first.get(SUBSCRIPTIONS).status()).isEqualTo(401);
    assertThat(Calls.as(hub, "ADMIN").get(SUBSCRIPTIONS).status()).isEqualTo(200);
  }

  @Test
  void a_reset_forgets_everything_but_who_may_come() {
    created("CERTDC");

    hub.reset();

    assertThat(hub.subscriptions()).isEmpty();
    assertThat(hub.calls()).isEmpty();
    assertThat(admin.get(SUBSCRIPTIONS).status()).isEqualTo(401);
    assertThat(Calls.token(hub, "client-ADMIN", "secret", "ADMIN").status()).isEqualTo(200);
  }
}
