// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.testkit.fake.BasicCredentials;
import fr.hubee.testkit.fake.datapass.people.FormData;
import fr.hubee.testkit.fake.datapass.people.Script;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What follows an act, in which order, with DataPass' traps. */
class EffectsTest {

  private final Stage stage = new Stage();
  private final Cast cast = stage.cast;

  @BeforeEach
  void registerAWebhook() {
    long hook =
        stage
            .datapass
            .webhooks()
            .register(
                cast.developer().email(),
                RequestForm.BUNDLE,
                URI.create("http://127.0.0.1/hook"),
                "refuse",
                "cancel_reopening",
                "approve",
                "revoke")
            .id();
    stage.datapass.webhooks().enable(hook);
    stage.receiver.clear();
  }

  private JsonNode told() {
    stage.datapass.runDue();
    return Stage.json(stage.receiver.calls().get(stage.receiver.calls().size() - 1).body().text());
  }

  private long updateHandedIn() {
    long id = stage.reopened(Stage.AEC);
    cast.applicant().edit(id, FormData.ticking(Stage.AEC, Stage.RCO)).orThrow();
    stage.minutes(1);
    cast.applicant().submit(id).orThrow();
    stage.minutes(1);
    return id;
  }

  @Test
  void the_webhook_of_a_refused_update_still_holds_the_abandoned_edits() {
    long id = updateHandedIn();
    cast.dila().refuse(id, "non").orThrow();

    JsonNode data = told().path("data");
    assertThat(data.path("state").asText()).isEqualTo("validated");
    assertThat(data.path("data").path("scopes")).hasSize(2);
    assertThat(data.path("authorizations").path(0).path("data").path("scopes").asText())
        .isEqualTo("[\"etat_civil\"]");
    assertThat(stage.view(id).scopes()).containsExactly("etat_civil");
  }

  @Test
  void so_does_the_webhook_of_a_cancelled_update() {
    long id = updateHandedIn();
    cast.dila().cancelReopening(id, "abandon").orThrow();

    assertThat(told().path("data").path("data").path("scopes")).hasSize(2);
    assertThat(stage.view(id).scopes()).containsExactly("etat_civil");
  }

  @Test
  void a_refused_update_writes_the_date_of_a_validation_that_never_was() {
    long id = updateHandedIn();
    Instant granted = stage.view(id).activeHabilitation().orElseThrow().createdAt();
    cast.dila().refuse(id, "non").orThrow();

    assertThat(stage.view(id).dates().lastValidatedAt()).contains(stage.clock.instant());
    assertThat(stage.view(id).activeHabilitation().orElseThrow().createdAt())
        .isEqualTo(granted)
        .isBefore(stage.clock.instant());
    assertThat(stage.view(id).events()).endsWith("refuse");
  }

  @Test
  void an_approved_update_makes_the_earlier_habilitation_obsolete() {
    long id = updateHandedIn();
    cast.dila().approve(id, "").orThrow();

    JsonNode authorizations = told().path("data").path("authorizations");
    assertThat(authorizations).hasSize(2);
    assertThat(authorizations.path(0).path("state").asText()).isEqualTo("obsolete");
    assertThat(authorizations.path(1).path("state").asText()).isEqualTo("active");
    assertThat(authorizations.path(1).path("revoked").asBoolean()).isFalse();
  }

  @Test
  void the_webhook_of_an_approval_leaves_before_hubee_hears_of_it() {
    List<String> order = new ArrayList<>();
    stage.datapass.connect(
        request -> {
          order.add("hubee");
          return stage.hub.answer(request);
        },
        new BasicCredentials("datapass", "secret-of-a-fake"));
    stage.datapass.people().script(noting(order));
    long id = stage.submitted(Stage.AEC);
    cast.dila().approve(id, "").orThrow();
    assertThat(order).isEmpty();
    assertThat(stage.receiver.calls()).isEmpty();

    stage.datapass.runDue();

    assertThat(stage.receiver.calls()).hasSize(1);
    assertThat(Stage.json(stage.receiver.calls().get(0).body().text()).toString())
        .doesNotContain("external");
    assertThat(order).endsWith("hubee", "subscription_created 1 calls before");
  }

  /** Says how many webhooks had left when HubEE made a subscription. */
  private Script noting(List<String> order) {
    return happening -> {
      if (happening.subscriptionId().isPresent()) {
        order.add(happening.event() + " " + stage.receiver.calls().size() + " calls before");
      }
      return Optional.empty();
    };
  }

  @Test
  void the_terms_accepted_once_stay_accepted_and_events_have_their_names() {
    long id = updateHandedIn();
    assertThat(stage.view(id).termsAccepted()).isTrue();
    assertThat(stage.view(id).events())
        .containsExactly("create", "submit", "approve", "reopen", "update", "submit");
    cast.dila().revokeHabilitation(stage.view(id).habilitations().get(0).id(), "").orThrow();
    assertThat(told().path("data").path("state").asText()).isEqualTo("submitted");
  }

  @Test
  void dates_are_those_of_the_acts() {
    long id = updateHandedIn();
    assertThat(stage.view(id).dates().lastSubmittedAt())
        .contains(Instant.parse("2026-11-23T08:03:00Z"));
    assertThat(stage.view(id).dates().reopenedAt()).contains(Instant.parse("2026-11-23T08:02:00Z"));
    assertThat(stage.view(id).dates().lastValidatedAt())
        .contains(Instant.parse("2026-11-23T08:01:00Z"));
  }

  @Test
  void an_update_that_changes_nothing_cannot_be_handed_in() {
    long id = stage.reopened(Stage.AEC);
    assertThat(cast.applicant().submit(id).isDone()).isFalse();
    cast.applicant().edit(id, FormData.ticking(Stage.AEC)).orThrow();
    assertThat(cast.applicant().submit(id).isDone()).isFalse();
    cast.applicant().edit(id, FormData.ticking(Stage.AEC, Stage.JCC)).orThrow();
    cast.applicant().submit(id).orThrow();
  }
}
