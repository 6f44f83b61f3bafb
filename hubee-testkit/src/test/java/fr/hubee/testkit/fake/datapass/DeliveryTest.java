// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.testkit.fake.datapass.mail.Mail;
import fr.hubee.testkit.fake.datapass.mail.MailKind;
import fr.hubee.testkit.fake.datapass.model.Switch;
import fr.hubee.testkit.fake.datapass.webhook.WebhookAttempt;
import fr.hubee.testkit.fake.datapass.webhook.WebhookReply;
import fr.hubee.testkit.fake.datapass.webhook.WebhookSignature;
import fr.hubee.testkit.fake.datapass.webhook.Webhooks;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** When a webhook is told, told again, told twice, or never told. */
class DeliveryTest {

  private final Stage stage = new Stage();
  private final Webhooks webhooks = stage.datapass.webhooks();
  private final long hook = enabled("create", "submit", "update", "approve");

  private long enabled(String... events) {
    long id =
        webhooks
            .register(
                stage.cast.developer().email(),
                RequestForm.BUNDLE,
                URI.create("http://127.0.0.1:1/hook"),
                events)
            .id();
    webhooks.enable(id);
    stage.receiver.clear();
    return id;
  }

  private List<Long> secondsOfAttempts() {
    Instant start = Instant.parse("2026-11-23T08:00:00Z");
    return webhooks.attempts(hook).stream()
        .map(attempt -> Duration.between(start, attempt.createdAt()).toSeconds())
        .toList();
  }

  private List<String> eventsTold() {
    return stage.receiver.calls().stream()
        .map(call -> Stage.json(call.body().text()).path("event").asText())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(ints = {200, 201, 204})
  void three_statuses_are_a_success(int status) {
    stage.receiver.answering(status);
    stage.draft(Stage.AEC);
    stage.datapass.advance(Duration.ofDays(1));
    assertThat(webhooks.attempts(hook))
        .extracting(WebhookAttempt::statusCodeOrNull)
        .containsExactly(status);
  }

  @ParameterizedTest
  @ValueSource(ints = {202, 301, 400, 404, 410, 500, 503})
  void any_other_status_is_tried_again(int status) {
    stage.receiver.answering(status);
    stage.draft(Stage.AEC);
    stage.datapass.advance(Duration.ofSeconds(3));
    assertThat(webhooks.attempts(hook)).hasSize(2);
  }

  @Test
  void retries_wait_longer_and_longer_for_ever_with_the_same_body() {
    stage.receiver.answering(500);
    stage.draft(Stage.AEC);
    stage.datapass.advance(Duration.ofHours(2));
    assertThat(secondsOfAttempts()).containsExactly(0L, 3L, 21L, 104L, 362L, 989L, 2287L, 4690L);
    assertThat(stage.receiver.calls())
        .extracting(call -> call.body())
        .containsOnly(stage.receiver.calls().get(0).body());
    assertThat(stage.datapass.nextDue()).isPresent();
    stage.receiver.answering(200);
    stage.datapass.advance(Duration.ofDays(1));
    assertThat(stage.datapass.nextDue()).isEmpty();
  }

  @Test
  void jitter_makes_a_retry_a_little_later() {
    stage.datapass.turnOn(Switch.JITTER);
    stage.receiver.answering(500);
    stage.draft(Stage.AEC);
    stage.datapass.advance(Duration.ofMinutes(20));
    List<Long> at = secondsOfAttempts();
    assertThat(at.get(4) - at.get(3)).isBetween(258L, 258L + 39L);
    assertThat(at).doesNotContain(362L);
  }

  @Test
  void the_documented_delays_are_a_switch() {
    stage.datapass.turnOn(Switch.DOCUMENTED_DELAYS);
    stage.receiver.answering(500);
    stage.draft(Stage.AEC);
    stage.datapass.advance(Duration.ofMinutes(15));
    assertThat(secondsOfAttempts()).containsExactly(0L, 20L, 46L, 92L, 208L, 504L, 800L);
  }

  @Test
  void developers_are_warned_once_at_the_fourth_failure() {
    stage.receiver.answering(500);
    stage.draft(Stage.AEC);
    stage.datapass.advance(Duration.ofSeconds(21));
    assertThat(stage.datapass.mails()).isEmpty();
    stage.datapass.advance(Duration.ofHours(2));
    assertThat(stage.datapass.mails())
        .filteredOn(mail -> mail.kind() == MailKind.WEBHOOK_FAILING)
        .singleElement()
        .satisfies(
            mail -> {
              assertThat(mail.at()).isEqualTo("2026-11-23T08:01:44Z");
              assertThat(mail.to()).isEqualTo(stage.cast.developer().email());
              assertThat(mail.from()).isEqualTo("datapass@api.gouv.fr");
              assertThat(mail.subject())
                  .isEqualTo(
                      "[ DataPass ] Erreur de communication avec votre "
                          + RequestForm.BUNDLE.label());
            });
    assertThat(stage.datapass.mails()).extracting(Mail::kind).hasSize(1);
  }

  @Test
  void a_receiver_that_cannot_be_reached_is_never_told() {
    stage.receiver.thenUnreachable();
    stage.draft(Stage.AEC);
    stage.datapass.advance(Duration.ofDays(1));
    assertThat(stage.receiver.calls()).hasSize(1);
    assertThat(webhooks.attempts(hook)).isEmpty();
    assertThat(stage.datapass.nextDue()).isEmpty();
  }

  @Test
  void by_the_documentation_it_is_tried_again() {
    stage.datapass.turnOn(Switch.RETRIES_CONNECTION_ERRORS);
    stage.receiver.thenUnreachable();
    stage.draft(Stage.AEC);
    stage.datapass.advance(Duration.ofDays(1));
    assertThat(webhooks.attempts(hook))
        .extracting(WebhookAttempt::toString)
        .containsExactly("create: unreachable", "create: HTTP 204");
    assertThat(webhooks.attempts(hook).get(0).statusCode()).isEmpty();
  }

  @Test
  void by_the_documentation_five_failures_switch_it_off() {
    stage.datapass.turnOn(Switch.DISABLES_AFTER_FIVE_FAILURES);
    stage.receiver.answering(500);
    stage.draft(Stage.AEC);
    stage.datapass.advance(Duration.ofSeconds(361));
    assertThat(webhooks.find(hook).orElseThrow().enabled()).isTrue();
    stage.datapass.advance(Duration.ofDays(30));
    assertThat(webhooks.find(hook).orElseThrow().enabled()).isFalse();
    assertThat(webhooks.attempts(hook)).hasSize(5);
  }

  @Test
  void a_success_in_between_starts_the_count_of_failures_again() {
    stage.datapass.turnOn(Switch.DISABLES_AFTER_FIVE_FAILURES);
    for (int i = 0; i < 4; i++) {
      stage.receiver.then(WebhookReply.of(500));
    }
    stage.receiver.then(WebhookReply.of(200)).then(WebhookReply.of(500));
    long id = stage.draft(Stage.AEC);
    stage.datapass.advance(Duration.ofMinutes(20));
    stage.cast.applicant().acceptTerms(id).orThrow();
    stage.cast.applicant().submit(id).orThrow();
    stage.datapass.advance(Duration.ofMinutes(20));
    assertThat(webhooks.find(hook).orElseThrow().enabled()).isTrue();
    assertThat(webhooks.attempts(hook)).hasSize(7);
  }

  @Test
  void an_attempt_is_replayed_once_signed_by_the_secret_of_today() {
    stage.draft(Stage.AEC);
    stage.datapass.runDue();
    String fresh = webhooks.regenerateSecret(hook);
    stage.receiver.clear();
    stage.receiver.then(WebhookReply.of(500));
    WebhookAttempt first = webhooks.attempts(hook).get(0);

    webhooks.replay(hook, first.id());

    assertThat(stage.receiver.calls())
        .singleElement()
        .satisfies(
            call -> {
              assertThat(call.body()).isEqualTo(first.payload());
              assertThat(call.headers().get("X-Hub-Signature-256"))
                  .isEqualTo(WebhookSignature.of(fresh, call.body()));
            });
    assertThat(webhooks.attempts(hook)).hasSize(2);
    assertThat(stage.datapass.nextDue()).isEmpty();
    assertThatThrownBy(() -> webhooks.replay(hook, 99))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_payload_is_what_it_was_when_the_event_was_raised() {
    long id = stage.draft(Stage.AEC);
    stage.handedIn(id);
    stage.datapass.runDue();
    assertThat(eventsTold()).containsExactly("create", "submit");
    assertThat(Stage.json(stage.receiver.calls().get(0).body().text()).at("/data/state").asText())
        .isEqualTo("draft");
  }

  @Test
  void duplicates_are_a_switch() {
    stage.datapass.turnOn(Switch.DUPLICATE_DELIVERIES);
    stage.draft(Stage.AEC);
    stage.datapass.runDue();
    assertThat(stage.receiver.calls())
        .hasSize(2)
        .extracting(call -> call.body())
        .containsOnly(stage.receiver.calls().get(0).body());
    assertThat(webhooks.attempts(hook)).hasSize(2);
  }

  @Test
  void another_order_is_a_switch() {
    stage.datapass.turnOn(Switch.REORDERED_DELIVERIES);
    stage.handedIn(stage.draft(Stage.AEC));
    stage.datapass.advance(Duration.ofSeconds(59));
    assertThat(eventsTold()).containsExactly("submit");
    stage.datapass.advance(Duration.ofSeconds(1));
    assertThat(eventsTold()).containsExactly("submit", "create");
  }

  @Test
  void whoever_answers_a_token_id_destroys_what_the_bridge_noted() {
    long id = stage.validated(Stage.AEC);
    stage.datapass.runDue();
    assertThat(stage.view(id).externalProviderId().orElseThrow()).contains("etat_civil");

    stage.receiver.answering(new WebhookReply(200, "{\"token_id\":\"mon-jeton\"}"));
    stage.cast.applicant().reopen(id).orThrow();
    stage
        .cast
        .applicant()
        .edit(id, Map.of("scopes", List.of("etat_civil", "recensement_citoyen")))
        .orThrow();
    stage.datapass.runDue();
    assertThat(stage.view(id).externalProviderId()).contains("mon-jeton");

    stage.receiver.answering(204);
    stage.cast.applicant().submit(id).orThrow();
    stage.cast.dila().approve(id, "").orThrow();
    stage.datapass.advance(Duration.ofDays(10));
    assertThat(stage.datapass.bridgeJobs()).hasSize(1);
    assertThat(stage.hub.subscriptions()).hasSize(1);
  }

  @Test
  void a_token_id_in_a_failure_or_in_no_object_or_with_the_switch_is_not_heard() {
    long id = stage.draft(Stage.AEC);
    stage
        .receiver
        .then(new WebhookReply(500, "{\"token_id\":\"a\"}"))
        .then(new WebhookReply(200, "[{\"token_id\":\"b\"}]"));
    stage.datapass.advance(Duration.ofMinutes(1));
    assertThat(stage.view(id).externalProviderId()).isEmpty();
    stage.datapass.turnOn(Switch.IGNORES_TOKEN_ID);
    stage.receiver.then(new WebhookReply(200, "{\"token_id\":\"c\"}"));
    stage.handedIn(id);
    stage.datapass.runDue();
    assertThat(stage.view(id).externalProviderId()).isEmpty();
  }

  @Test
  void the_api_tells_the_attempts_newest_first() {
    stage.receiver.then(new WebhookReply(500, "panne"));
    long id = stage.draft(Stage.AEC);
    stage.datapass.advance(Duration.ofSeconds(10));
    JsonNode attempts = Stage.json(stage.get("/webhooks/" + hook + "/attempts"));
    assertThat(attempts.toString())
        .isEqualTo(
            "[{\"id\":2,\"event\":\"create\",\"status_code\":204,\"response_body\":\"\","
                + "\"created_at\":\"2026-11-23T09:00:03.000+01:00\",\"authorization_request_id\":"
                + id
                + "},{\"id\":1,\"event\":\"create\",\"status_code\":500,\"response_body\":\"panne\","
                + "\"created_at\":\"2026-11-23T09:00:00.000+01:00\",\"authorization_request_id\":"
                + id
                + "}]");
    assertThat(ids("?limit=1")).containsExactly(2L);
    assertThat(ids("?start_time=2026-11-23T08:00:01Z")).containsExactly(2L);
    assertThat(ids("?end_time=2026-11-23T09:00:00%2B01:00")).containsExactly(1L);
    assertThat(ids("?start_time=hier&limit=0")).hasSize(2);
    stage.cast.developer().withRoles("dgs:*:developer");
    assertThat(stage.get("/webhooks/" + hook + "/attempts").status()).isEqualTo(404);
  }

  private List<Long> ids(String query) {
    JsonNode list = Stage.json(stage.get("/webhooks/" + hook + "/attempts" + query));
    List<Long> ids = new ArrayList<>();
    list.forEach(one -> ids.add(one.path("id").asLong()));
    return ids;
  }

  @Test
  void long_answers_are_cut_shorter_by_the_documentation() {
    stage.receiver.answering(new WebhookReply(200, "x".repeat(100_000)));
    long id = stage.draft(Stage.AEC);
    stage.datapass.runDue();
    stage.datapass.turnOn(Switch.SHORT_RESPONSE_BODIES);
    stage.handedIn(id);
    stage.datapass.runDue();
    assertThat(webhooks.attempts(hook))
        .extracting(attempt -> attempt.responseBodyOrNull().length())
        .containsExactly(65_536, 10_000);
  }
}
