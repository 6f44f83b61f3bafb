// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.testkit.fake.datapass.webhook.NewWebhook;
import fr.hubee.testkit.fake.datapass.webhook.WebhookCall;
import fr.hubee.testkit.fake.datapass.webhook.WebhookReply;
import fr.hubee.testkit.fake.datapass.webhook.WebhookSignature;
import fr.hubee.testkit.fake.datapass.webhook.WebhookView;
import fr.hubee.testkit.fake.datapass.webhook.Webhooks;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of the developer: what registers, validates, enables, changes and deletes a webhook. */
class WebhookTest {

  private static final URI HOOK = URI.create("http://127.0.0.1:1/hook");
  private static final URI OTHER = URI.create("http://127.0.0.1:1/autre");

  private final Stage stage = new Stage();
  private final Webhooks webhooks = stage.datapass.webhooks();

  private NewWebhook register(String... events) {
    return webhooks.register(stage.cast.developer().email(), RequestForm.BUNDLE, HOOK, events);
  }

  private WebhookView view(long id) {
    return webhooks.find(id).orElseThrow();
  }

  private int told() {
    stage.receiver.clear();
    stage.datapass.runDue();
    return stage.receiver.calls().size();
  }

  @Test
  void a_new_webhook_is_tested_with_the_headers_of_a_real_call_and_stays_off() {
    NewWebhook hook = register("submit");
    assertThat(hook.secret()).matches("[0-9a-f]{64}");
    assertThat(hook.webhook().validated()).isTrue();
    assertThat(hook.webhook().enabled()).isFalse();
    assertThat(hook.toString()).doesNotContain(hook.secret());

    WebhookCall test = stage.receiver.calls().get(0);
    assertThat(test.url()).isEqualTo(HOOK);
    assertThat(test.body().text())
        .isEqualTo("{\"test\":true,\"timestamp\":\"2026-11-23T09:00:00+01:00\"}");
    assertThat(test.headers())
        .hasSize(3)
        .containsEntry("Content-Type", "application/json")
        .containsEntry("X-App-Environment", "production")
        .containsEntry("X-Hub-Signature-256", WebhookSignature.of(hook.secret(), test.body()));
    assertThat(webhooks.attempts(hook.id())).isEmpty();
  }

  @Test
  void a_webhook_that_is_off_or_never_passed_its_test_is_told_nothing() {
    stage.receiver.then(WebhookReply.of(500));
    NewWebhook failed = register("submit");
    register("submit");
    assertThat(failed.webhook().validated()).isFalse();
    assertThat(failed.webhook().lastTest()).contains(WebhookReply.of(500));
    assertThat(webhooks.enable(failed.id()).enabled()).isFalse();
    stage.submitted(Stage.AEC);
    assertThat(told()).isZero();
  }

  @Test
  void a_webhook_is_switched_on_by_one_more_test() {
    long id = register("submit").id();
    stage.receiver.then(WebhookReply.of(202)).thenUnreachable();
    assertThat(webhooks.enable(id).enabled()).isFalse();
    assertThat(webhooks.enable(id).enabled()).isFalse();
    assertThat(view(id).lastTest()).isEmpty();
    assertThat(webhooks.enable(id).enabled()).isTrue();
    stage.receiver.clear();
    webhooks.enable(id);
    assertThat(stage.receiver.calls()).isEmpty();
    stage.submitted(Stage.AEC);
    assertThat(told()).isEqualTo(1);
  }

  @Test
  void another_address_is_tested_and_switched_on_or_nothing_changes() {
    stage.receiver.then(WebhookReply.of(500));
    long id = register("submit").id();
    stage.receiver.then(WebhookReply.of(404));
    assertThat(webhooks.changeUrl(id, OTHER))
        .isEqualTo(
            new WebhookView(
                id,
                RequestForm.BUNDLE,
                HOOK,
                view(id).events(),
                false,
                false,
                WebhookReply.of(404)));
    WebhookView changed = webhooks.changeUrl(id, OTHER);
    assertThat(changed.url()).isEqualTo(OTHER);
    assertThat(changed.validated()).isTrue();
    assertThat(changed.enabled()).isTrue();
    assertThat(stage.receiver.calls().get(stage.receiver.calls().size() - 1).url())
        .isEqualTo(OTHER);
  }

  @Test
  void other_events_need_no_test() {
    long id = register("submit").id();
    webhooks.enable(id);
    stage.receiver.clear();
    assertThat(webhooks.changeEvents(id, "archive", "create").enabled()).isTrue();
    assertThat(stage.receiver.calls()).isEmpty();
    stage.submitted(Stage.AEC);
    stage.datapass.runDue();
    assertThat(stage.receiver.calls()).hasSize(1);
  }

  @Test
  void a_new_secret_signs_at_once_what_was_planned_before() {
    NewWebhook hook = register("submit");
    webhooks.enable(hook.id());
    stage.submitted(Stage.AEC);
    String fresh = webhooks.regenerateSecret(hook.id());
    assertThat(fresh).matches("[0-9a-f]{64}").isNotEqualTo(hook.secret());
    told();
    WebhookCall call = stage.receiver.calls().get(0);
    String header = call.headers().get(WebhookCall.SIGNATURE);
    assertThat(WebhookSignature.matches(header, fresh, call.body())).isTrue();
    assertThat(WebhookSignature.matches(header, hook.secret(), call.body())).isFalse();
    assertThat(view(hook.id()).enabled()).isTrue();
  }

  @Test
  void a_webhook_is_deleted_once_it_is_off() {
    long id = register("submit").id();
    webhooks.enable(id);
    assertThatThrownBy(() -> webhooks.delete(id)).isInstanceOf(IllegalStateException.class);
    stage.submitted(Stage.AEC);
    webhooks.disable(id);
    webhooks.delete(id);
    assertThat(webhooks.all()).isEmpty();
    assertThat(told()).isZero();
    assertThatThrownBy(() -> webhooks.attempts(id)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void what_was_planned_before_a_webhook_was_switched_off_is_still_delivered() {
    long id = register("submit").id();
    webhooks.enable(id);
    stage.submitted(Stage.AEC);
    webhooks.disable(id);
    assertThat(told()).isEqualTo(1);
    assertThat(webhooks.attempts(id)).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"create_by_api", "applicant_message", "validate", ""})
  void an_event_that_is_not_offered_is_refused(String event) {
    assertThatThrownBy(() -> register("submit", event))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(webhooks.all()).isEmpty();
  }

  @Test
  void at_least_one_event_an_absolute_address_and_a_developer() {
    assertThatThrownBy(this::register).isInstanceOf(IllegalArgumentException.class);
    String developer = stage.cast.developer().email();
    assertThatThrownBy(
            () -> webhooks.register(developer, RequestForm.BUNDLE, URI.create("/hook"), "submit"))
        .isInstanceOf(IllegalArgumentException.class);
    for (String email : new String[] {stage.cast.dila().email(), "nobody@example.org"}) {
      assertThatThrownBy(() -> webhooks.register(email, RequestForm.BUNDLE, HOOK, "submit"))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageNotContaining("@");
    }
  }

  @Test
  void a_webhook_is_about_one_form() {
    webhooks.enable(register("create").id());
    stage.certDcDraft();
    assertThat(told()).isZero();
    stage.draft(Stage.AEC);
    assertThat(told()).isEqualTo(1);
  }

  @Test
  void the_payload_is_typed_and_has_neither_reason_nor_bridge() {
    webhooks.enable(register("approve").id());
    long id = stage.validated(Stage.RCO, Stage.AEC);
    told();
    JsonNode told = Stage.json(stage.receiver.calls().get(0).body().text());
    assertThat(told.fieldNames())
        .toIterable()
        .containsExactly("event", "fired_at", "model_type", "model_id", "data");
    assertThat(told.path("event").asText()).isEqualTo("approve");
    assertThat(told.path("fired_at").asLong()).isEqualTo(stage.clock.instant().getEpochSecond());
    assertThat(told.path("model_type").asText()).isEqualTo("authorization_request/hubee_dila");
    assertThat(told.path("model_id").asLong()).isEqualTo(id);
    JsonNode data = told.path("data");
    assertThat(data.fieldNames())
        .toIterable()
        .containsExactly(
            "id",
            "public_id",
            "type",
            "state",
            "form_uid",
            "created_at",
            "last_submitted_at",
            "last_validated_at",
            "data",
            "organization",
            "applicant",
            "service_provider",
            "authorizations");
    assertThat(data.at("/data/scopes").isArray()).isTrue();
    assertThat(data.at("/organization/name").asText()).isEqualTo("COMMUNE DE CLAMART");
    assertThat(data.at("/organization/siret").asText()).isEqualTo(Stage.CLAMART);
    assertThat(data.path("applicant").fieldNames())
        .toIterable()
        .contains("uid", "job_title", "email");
    assertThat(data.path("service_provider").toString())
        .isEqualTo("{\"id\":\"hubee\",\"siret\":null,\"type\":\"saas\"}");
    assertThat(data.at("/authorizations/0/data/scopes").isTextual()).isTrue();
  }

  @Test
  void keys_without_a_value_are_left_out_of_the_payload() {
    webhooks.enable(register("create").id());
    stage
        .cast
        .applicant()
        .open(
            RequestForm.BUNDLE,
            Map.of("administrateur_metier_email", " ", "administrateur_metier_job_title", "x"))
        .orThrow();
    told();
    assertThat(Stage.json(stage.receiver.calls().get(0).body().text()).at("/data/data").toString())
        .isEqualTo("{\"administrateur_metier_job_title\":\"x\"}");
  }
}
