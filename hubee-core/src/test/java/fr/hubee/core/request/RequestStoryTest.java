// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.fixture.Requests;
import fr.hubee.core.fixture.SettableClock;
import fr.hubee.core.lifecycle.Outcome;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole lives of a request, from the draft on. */
class RequestStoryTest {

  private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");

  private final SettableClock clock = new SettableClock(START.toString());

  @Test
  void submitted_corrected_resubmitted_and_approved_leaves_a_dated_history() {
    SubscriptionRequest request = by(Requests.APPLICANT, RequestEvent.SUBMIT, Requests.complete());
    request = act(request, RequestEvent.REQUEST_CHANGES, Requests.OPERATOR, "Poste à préciser");
    request = request.edit().demarches(Requests.demarches(DemarcheCode.AEC)).build();
    request = by(Requests.APPLICANT, RequestEvent.SUBMIT, request);
    request = by(Requests.OPERATOR, RequestEvent.APPROVE, request);

    assertThat(request.state()).isEqualTo(RequestState.VALIDATED);
    assertThat(request.history())
        .containsExactly(
            entry(0, Requests.APPLICANT, RequestEvent.SUBMIT, "DRAFT SUBMITTED", null),
            entry(
                1,
                Requests.OPERATOR,
                RequestEvent.REQUEST_CHANGES,
                "SUBMITTED CHANGES_REQUESTED",
                "Poste à préciser"),
            entry(2, Requests.APPLICANT, RequestEvent.SUBMIT, "CHANGES_REQUESTED SUBMITTED", null),
            entry(3, Requests.OPERATOR, RequestEvent.APPROVE, "SUBMITTED VALIDATED", null));
    assertThat(request.submittedAt()).contains(hours(0));
    assertThat(request.approvedAt()).contains(hours(3));
    assertThat(request.hasActiveHabilitation()).isTrue();
    assertThat(request.demarches()).extracting(d -> d.code()).containsExactly(DemarcheCode.AEC);
  }

  @Test
  void a_refused_first_request_holds_nothing_and_may_be_archived() {
    SubscriptionRequest request = by(Requests.APPLICANT, RequestEvent.SUBMIT, Requests.complete());
    request = act(request, RequestEvent.REFUSE, Requests.OPERATOR, "Pas une commune");

    assertThat(request.state()).isEqualTo(RequestState.REFUSED);
    assertThat(request.approvedAt()).isEmpty();
    assertThat(request.hasActiveHabilitation()).isFalse();
    assertThat(by(Requests.APPLICANT, RequestEvent.ARCHIVE, request).state())
        .isEqualTo(RequestState.ARCHIVED);
  }

  @Test
  void after_a_refusal_that_was_archived_another_request_starts_with_the_same_contents() {
    SubscriptionRequest refused = by(Requests.APPLICANT, RequestEvent.SUBMIT, Requests.complete());
    refused = act(refused, RequestEvent.REFUSE, Requests.OPERATOR, "Le maire est désigné");
    SubscriptionRequest archived = by(Requests.APPLICANT, RequestEvent.ARCHIVE, refused);
    SubscriptionRequest again = archived.startAgain("43").build();

    assertThat(refused.startAgain("43").build().id()).as("2022 does not archive").isEqualTo("43");
    assertThatThrownBy(() -> archived.startAgain(archived.id()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(again.id()).isEqualTo("43");
    assertThat(again.state()).isEqualTo(RequestState.DRAFT);
    assertThat(again.snapshot().content()).isEqualTo(archived.snapshot().content());
    assertThat(again.applicant()).isEqualTo(archived.applicant());
    assertThat(again.history()).isEmpty();
    assertThat(again.termsAccepted()).as("nobody accepts for another time").isFalse();
    assertThat(again.act(RequestEvent.SUBMIT, Requests.APPLICANT, clock).isMoved()).isFalse();
    SubscriptionRequest accepted = again.edit().termsAccepted(true).build();
    assertThat(accepted.act(RequestEvent.SUBMIT, Requests.APPLICANT, clock).isMoved()).isTrue();
  }

  @Test
  void a_request_that_goes_on_is_not_started_again() {
    SubscriptionRequest submitted =
        by(Requests.APPLICANT, RequestEvent.SUBMIT, Requests.complete());
    for (SubscriptionRequest goesOn : List.of(Requests.complete(), submitted, validated())) {
      assertThatThrownBy(() -> goesOn.startAgain("43"))
          .isInstanceOf(IllegalStateException.class)
          .hasMessageContaining(goesOn.state().name());
    }
  }

  @Test
  void a_refused_update_leads_back_to_validated_and_keeps_the_date_of_the_approval() {
    SubscriptionRequest request = by(Requests.APPLICANT, RequestEvent.REOPEN, validated());
    assertThat(request.isReopening()).isTrue();
    request = by(Requests.APPLICANT, RequestEvent.SUBMIT, request);
    request = act(request, RequestEvent.REFUSE, Requests.OPERATOR, "Démarche inutile");

    assertThat(request.state()).isEqualTo(RequestState.VALIDATED);
    assertThat(request.isReopening()).isFalse();
    assertThat(request.approvedAt()).contains(hours(1));
    assertThat(request.hasActiveHabilitation()).isTrue();
  }

  @Test
  void a_cancelled_update_leads_back_to_validated_and_keeps_the_date_of_the_approval() {
    SubscriptionRequest request = by(Requests.APPLICANT, RequestEvent.REOPEN, validated());
    request = by(Requests.APPLICANT, RequestEvent.CANCEL_REOPENING, request);

    assertThat(request.state()).isEqualTo(RequestState.VALIDATED);
    assertThat(request.isReopening()).isFalse();
    assertThat(request.approvedAt()).contains(hours(1));
  }

  @Test
  void an_update_may_begin_again_after_the_last_one_was_refused() {
    SubscriptionRequest request = by(Requests.APPLICANT, RequestEvent.REOPEN, validated());
    request = by(Requests.APPLICANT, RequestEvent.SUBMIT, request);
    request = act(request, RequestEvent.REFUSE, Requests.OPERATOR, "Non");
    request = by(Requests.APPLICANT, RequestEvent.REOPEN, request);

    assertThat(request.isReopening()).isTrue();
    assertThat(request.state()).isEqualTo(RequestState.DRAFT);
  }

  @Test
  void an_update_that_is_submitted_is_cancelled_by_the_operator_alone_and_with_a_reason() {
    SubscriptionRequest request = by(Requests.APPLICANT, RequestEvent.REOPEN, validated());
    request = by(Requests.APPLICANT, RequestEvent.SUBMIT, request);

    assertThat(request.act(RequestEvent.CANCEL_REOPENING, Requests.APPLICANT, clock).isMoved())
        .isFalse();
    assertThat(request.act(RequestEvent.CANCEL_REOPENING, Requests.OPERATOR, clock).isMoved())
        .isFalse();
    assertThat(act(request, RequestEvent.CANCEL_REOPENING, Requests.OPERATOR, "Doublon").state())
        .isEqualTo(RequestState.VALIDATED);
  }

  @Test
  void a_draft_under_update_is_not_archived_while_its_habilitation_is_active() {
    SubscriptionRequest request = by(Requests.APPLICANT, RequestEvent.REOPEN, validated());
    assertThat(request.act(RequestEvent.ARCHIVE, Requests.APPLICANT, clock).isMoved()).isFalse();
  }

  @Test
  void a_first_draft_is_archived() {
    assertThat(by(Requests.APPLICANT, RequestEvent.ARCHIVE, Requests.complete()).state())
        .isEqualTo(RequestState.ARCHIVED);
  }

  @Test
  void revoked_then_archived_and_the_habilitation_is_gone() {
    SubscriptionRequest request = validated();
    assertThat(request.act(RequestEvent.ARCHIVE, Requests.APPLICANT, clock).isMoved()).isFalse();
    request = act(request, RequestEvent.REVOKE, Requests.OPERATOR, "Fin d'activité");
    assertThat(request.hasActiveHabilitation()).isFalse();
    assertThat(request.approvedAt()).as("it was approved, once").contains(hours(1));
    assertThat(by(Requests.OPERATOR, RequestEvent.ARCHIVE, request).state())
        .isEqualTo(RequestState.ARCHIVED);
  }

  @Test
  void a_validated_request_is_reopened_by_the_applicant_alone() {
    assertThat(validated().act(RequestEvent.REOPEN, Requests.OPERATOR, clock).isMoved()).isFalse();
  }

  @Test
  void a_blank_reason_is_no_reason() {
    SubscriptionRequest request = by(Requests.APPLICANT, RequestEvent.SUBMIT, Requests.complete());
    Outcome<SubscriptionRequest> outcome =
        request.act(RequestEvent.REFUSE, Requests.OPERATOR, " \t\n", clock);
    assertThat(outcome.isMoved()).isFalse();
  }

  private SubscriptionRequest validated() {
    return by(
        Requests.OPERATOR,
        RequestEvent.APPROVE,
        by(Requests.APPLICANT, RequestEvent.SUBMIT, Requests.complete()));
  }

  private SubscriptionRequest by(Actor actor, RequestEvent event, SubscriptionRequest request) {
    return act(request, event, actor, "");
  }

  /** Acts, then lets an hour pass. */
  private SubscriptionRequest act(
      SubscriptionRequest request, RequestEvent event, Actor actor, String reason) {
    SubscriptionRequest next = request.act(event, actor, reason, clock).orThrow();
    clock.advance(Duration.ofHours(1));
    return next;
  }

  private static HistoryEntry entry(
      int hours, Actor actor, RequestEvent event, String fromTo, String reason) {
    String[] states = fromTo.split(" ");
    return new HistoryEntry(
        hours(hours),
        actor,
        event,
        RequestState.valueOf(states[0]),
        RequestState.valueOf(states[1]),
        reason);
  }

  private static Instant hours(int count) {
    return START.plus(Duration.ofHours(count));
  }
}
