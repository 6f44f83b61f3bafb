// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.subscription.SubscriptionState;
import fr.hubee.testkit.SettableClock;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.datapass.mail.Mail;
import fr.hubee.testkit.fake.datapass.mail.MailKind;
import fr.hubee.testkit.fake.datapass.people.FormData;
import fr.hubee.testkit.fake.datapass.people.Person;
import fr.hubee.testkit.fake.datapass.people.Script;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** A commune subscribes: requested, approved, created at HubEE, active are four facts. */
class SubscribingStoryTest {

  private final Stage stage = new Stage();

  @Test
  void from_the_first_click_to_an_active_subscription() {
    long id = stage.submitted(Stage.AEC, Stage.RCO);
    stage.minutes(60);
    stage.cast.dila().requestChanges(id, "Le maire est désigné").orThrow();
    stage.minutes(60);
    stage.cast.applicant().edit(id, FormData.ticking(Stage.AEC)).orThrow();
    stage.cast.applicant().submit(id).orThrow();
    stage.cast.dila().approve(id, "Bienvenue").orThrow();

    assertThat(stage.view(id).state()).isEqualTo(RequestState.VALIDATED);
    assertThat(stage.hub.subscriptions()).isEmpty();
    assertThat(stage.datapass.bridgeJobs()).hasSize(1);

    stage.datapass.runDue();

    assertThat(stage.datapass.bridgeJobs()).isEmpty();
    assertThat(stage.hub.subscriptions())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.state()).isEqualTo(SubscriptionState.INACTIF);
              assertThat(one.processCode()).isEqualTo(Stage.AEC.processCode());
            });
    assertThat(stage.view(id).events())
        .containsExactly("create", "submit", "request_changes", "update", "submit", "approve");

    String subscription = stage.hub.subscriptions().get(0).id().value();
    stage.portal.activate(subscription, stage.clock.instant());

    assertThat(stage.hub.subscriptions().get(0).state()).isEqualTo(SubscriptionState.ACTIF);
    assertThat(stage.hub.calls())
        .extracting(call -> call.clientId().orElse("-") + " " + call.method() + " " + call.status())
        .containsExactly(
            "- POST 200",
            "datapass GET 404",
            "datapass POST 201",
            "datapass POST 201",
            "- POST 200",
            "portail-hubee GET 200",
            "portail-hubee PUT 200");
  }

  @Test
  void scripted_people_do_it_in_their_own_time() {
    stage.datapass.people().script(Script.approves(stage.cast.dila(), Duration.ofDays(3)));
    stage.datapass.people().script(Script.activates(stage.portal, Duration.ofDays(2)));
    long id = stage.submitted(Stage.AEC);

    stage.datapass.advance(Duration.ofDays(3).minusSeconds(1));
    assertThat(stage.view(id).state()).isEqualTo(RequestState.SUBMITTED);
    stage.datapass.advance(Duration.ofSeconds(1));
    assertThat(stage.view(id).state()).isEqualTo(RequestState.VALIDATED);
    assertThat(stage.hub.subscriptions().get(0).state()).isEqualTo(SubscriptionState.INACTIF);
    stage.datapass.advance(Duration.ofDays(2));
    assertThat(stage.hub.subscriptions().get(0).state()).isEqualTo(SubscriptionState.ACTIF);

    assertThat(stage.view(id).activeHabilitation().orElseThrow().createdAt())
        .isEqualTo("2026-11-26T08:00:00Z");
    assertThat(stage.datapass.mails())
        .filteredOn(mail -> mail.kind() == MailKind.APPROVED)
        .extracting(Mail::at)
        .containsExactly(stage.view(id).activeHabilitation().orElseThrow().createdAt());
  }

  /** The example of {@link FakeDataPass}. */
  @Test
  void five_days_from_the_hand_in_to_the_activation() {
    SettableClock clock = new SettableClock(Instant.parse("2026-11-23T08:00:00Z"));
    FakeHubee hub = new FakeHubee(clock);
    FakeDataPass datapass = FakeDataPass.builder(clock).build();
    Cast cast = Cast.in(datapass);
    datapass.people().script(Script.approves(cast.dgs(), Duration.ofDays(3)));
    datapass.people().script(Script.activates(datapass.connect(hub), Duration.ofDays(2)));

    Person applicant = cast.applicant();
    long id = applicant.open(RequestForm.CERTDC, FormData.of(Cast.ADMINISTRATOR)).orThrow().id();
    applicant.acceptTerms(id).orThrow();
    applicant.submit(id).orThrow();
    datapass.advance(Duration.ofDays(5));

    assertThat(hub.subscriptions())
        .extracting(one -> one.state())
        .containsExactly(SubscriptionState.ACTIF);
  }

  @Test
  void without_a_script_nobody_activates() {
    long id = stage.validated(Stage.AEC);
    stage.datapass.advance(Duration.ofDays(400));
    assertThat(stage.view(id).state()).isEqualTo(RequestState.VALIDATED);
    assertThat(stage.hub.subscriptions().get(0).state()).isEqualTo(SubscriptionState.INACTIF);
  }

  @Test
  void scripts_refuse_and_ask_for_changes_too() {
    stage
        .datapass
        .people()
        .script(Script.requestsChanges(stage.cast.dila(), Duration.ofDays(1), "Le maire"));
    stage
        .datapass
        .people()
        .script(Script.refuses(stage.cast.dila(), Duration.ofDays(2), "Trop tard"));
    long id = stage.submitted(Stage.AEC);

    stage.datapass.advance(Duration.ofDays(1));
    assertThat(stage.view(id).state()).isEqualTo(RequestState.CHANGES_REQUESTED);
    stage.datapass.advance(Duration.ofDays(1));
    assertThat(stage.view(id).state()).isEqualTo(RequestState.REFUSED);
  }

  @Test
  void a_script_that_may_not_changes_nothing() {
    stage.datapass.people().script(Script.approves(stage.cast.dgs(), Duration.ofDays(1)));
    long id = stage.submitted(Stage.AEC);
    stage.datapass.advance(Duration.ofDays(2));
    assertThat(stage.view(id).state()).isEqualTo(RequestState.SUBMITTED);
  }

  @Test
  void certdc_is_instructed_by_dgs_alone() {
    long id = stage.handedIn(stage.certDcDraft());
    assertThat(stage.cast.dila().approve(id, "").isDone()).isFalse();
    stage.cast.dgs().approve(id, "").orThrow();
    stage.datapass.runDue();
    assertThat(stage.hub.subscriptions())
        .extracting(one -> one.processCode().value())
        .containsExactly("CERTDC");
    assertThat(stage.view(id).externalProviderId())
        .contains(stage.hub.subscriptions().get(0).id().value());
  }
}
