// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.hubee.core.demarche.Operator;
import fr.hubee.core.fixture.Communes;
import fr.hubee.core.fixture.Requests;
import fr.hubee.core.fixture.SettableClock;
import fr.hubee.core.lifecycle.Outcome;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose hands a request is in, and how it changes hands (DataPass v2, transfer, 2026-08-06). */
class RequestRightsTest {

  private static final Actor OWNER = Actor.applicant("owner");
  private static final Actor OTHER = Actor.applicant("other");

  private final SettableClock clock = new SettableClock("2026-11-23T09:00:00Z");

  @Test
  void nobody_acts_as_the_applicant_of_somebody_elses_request() {
    SubscriptionRequest draft = Requests.complete().edit().applicant("owner").build();
    assertThat(draft.act(RequestEvent.SUBMIT, OTHER, clock).isMoved()).isFalse();
    assertThat(draft.act(RequestEvent.SUBMIT, OWNER, clock).isMoved()).isTrue();
  }

  @Test
  void who_hands_in_an_unnamed_request_becomes_its_applicant() {
    SubscriptionRequest submitted = submitted();
    assertThat(submitted.applicant()).contains("owner");
    assertThatIllegalStateException().isThrownBy(() -> submitted.edit().applicant("other"));
  }

  @Test
  void an_agent_of_another_operator_decides_nothing() {
    Actor dgs = Actor.operator(Operator.DGS, "agent-9");
    SubscriptionRequest submitted = submitted();
    for (RequestEvent event :
        List.of(RequestEvent.APPROVE, RequestEvent.REFUSE, RequestEvent.REQUEST_CHANGES)) {
      assertThat(submitted.act(event, dgs, "motif", clock).isMoved()).as("%s", event).isFalse();
      assertThat(submitted.act(event, Requests.OPERATOR, "motif", clock).isMoved()).isTrue();
    }
  }

  @Test
  void a_colleague_takes_the_request_over_for_himself_and_for_nobody_else() {
    Actor colleague = Actor.colleague("other");
    SubscriptionRequest submitted = submitted();
    SubscriptionRequest taken = submitted.transfer("other", colleague, clock).orThrow();
    assertThat(taken.applicant()).contains("other");
    assertThat(taken.state()).isEqualTo(RequestState.SUBMITTED);
    assertThat(submitted.transfer("third", colleague, clock).isMoved()).isFalse();
  }

  @Test
  void the_applicant_hands_over_and_then_has_no_right_left() {
    SubscriptionRequest validated =
        submitted().act(RequestEvent.APPROVE, Requests.OPERATOR, clock).orThrow();
    SubscriptionRequest handed = validated.transfer("other", OWNER, clock).orThrow();
    assertThat(handed.act(RequestEvent.REOPEN, OWNER, clock).isMoved()).isFalse();
    assertThat(handed.act(RequestEvent.REOPEN, OTHER, clock).isMoved()).isTrue();
    assertThat(handed.activeHabilitation().orElseThrow().applicant())
        .as("what was granted keeps its applicant")
        .contains("owner");
  }

  @Test
  void a_transfer_to_the_applicant_of_today_is_none() {
    assertThat(submitted().transfer("owner", Requests.OPERATOR, clock).isMoved()).isFalse();
    assertThat(submitted().act(RequestEvent.TRANSFER, Requests.OPERATOR, clock).isMoved())
        .as("a transfer to nobody")
        .isFalse();
  }

  @Test
  void a_first_draft_is_not_transferred_and_an_update_is() {
    SubscriptionRequest draft = Requests.complete().edit().applicant("owner").build();
    assertThat(draft.transfer("other", OWNER, clock).isMoved()).isFalse();
    SubscriptionRequest updating =
        submitted()
            .act(RequestEvent.APPROVE, Requests.OPERATOR, clock)
            .orThrow()
            .act(RequestEvent.REOPEN, OWNER, clock)
            .orThrow();
    assertThat(updating.transfer("other", OWNER, clock).isMoved()).isTrue();
  }

  @Test
  void in_2022_nothing_is_transferred_nor_updated() {
    SubscriptionRequest validated =
        Requests.complete()
            .edit()
            .profile(RequestProfile.DATAPASS_V1_2022)
            .build()
            .act(RequestEvent.SUBMIT, OWNER, clock)
            .orThrow()
            .act(RequestEvent.APPROVE, Requests.OPERATOR, "Bienvenue", clock)
            .orThrow();
    assertThat(validated.transfer("other", OWNER, clock).isMoved()).isFalse();
    assertThat(validated.act(RequestEvent.REOPEN, OWNER, clock).isMoved()).isFalse();
  }

  @Test
  void a_request_read_back_from_storage_is_the_same_and_goes_on() {
    SubscriptionRequest before =
        submitted().act(RequestEvent.APPROVE, Requests.OPERATOR, clock).orThrow();
    SubscriptionRequest after = SubscriptionRequest.restore(before.snapshot());
    assertThat(after).isEqualTo(before).hasSameHashCodeAs(before).isNotEqualTo(submitted());
    assertThat(after.act(RequestEvent.REOPEN, OWNER, clock))
        .isEqualTo(before.act(RequestEvent.REOPEN, OWNER, clock));
  }

  @Test
  void an_authorisation_survives_storage() {
    SubscriptionRequest authorised =
        Requests.complete(Communes.LOMME)
            .act(RequestEvent.ESCALATE, OWNER, clock)
            .orThrow()
            .act(RequestEvent.AUTHORISE, Requests.HUBEE_TEAM, clock)
            .orThrow();
    assertThat(SubscriptionRequest.restore(authorised.snapshot()).needsPeople()).isFalse();
  }

  @Test
  void a_refused_act_of_any_kind_leaves_the_very_same_request() {
    SubscriptionRequest draft = Requests.complete();
    List<Outcome<SubscriptionRequest>> refused =
        Arrays.stream(RequestEvent.values())
            .map(event -> draft.act(event, Actor.colleague("x"), "motif", clock))
            .toList();
    assertThat(refused).allMatch(outcome -> !outcome.isMoved());
    assertThat(draft).isEqualTo(Requests.complete());
  }

  private SubscriptionRequest submitted() {
    return Requests.complete().act(RequestEvent.SUBMIT, OWNER, clock).orThrow();
  }
}
