// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.fixture.Requests;
import fr.hubee.core.fixture.SettableClock;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.rule.Severity;
import fr.hubee.core.rule.Violations;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What an approval freezes, and what becomes of it while the request is updated. */
class RequestUpdateTest {

  private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
  private static final Contact SOMEBODY_ELSE =
      new Contact("Petit", "Lou", "lou.petit@clamart.fr", "0140950001", "Agent d'état civil");

  private final SettableClock clock = new SettableClock(START.toString());

  @Test
  void an_approval_freezes_what_was_asked_for() {
    SubscriptionRequest request = validated();
    assertThat(request.habilitations())
        .containsExactly(
            new Habilitation(
                hours(1), Requests.APPLICANT.id(), content(request), HabilitationState.ACTIVE));

    SubscriptionRequest updated =
        act(request, RequestEvent.REOPEN, Requests.APPLICANT)
            .edit()
            .demarches(Requests.demarches(DemarcheCode.JCC))
            .build();
    assertThat(updated.activeHabilitation().orElseThrow().content()).isEqualTo(content(request));
  }

  @Test
  void a_second_approval_makes_the_first_habilitation_obsolete() {
    SubscriptionRequest request = approved(update(validated()));
    assertThat(request.habilitations())
        .extracting(Habilitation::state)
        .containsExactly(HabilitationState.OBSOLETE, HabilitationState.ACTIVE);
    assertThat(request.activeHabilitation().orElseThrow().content().demarches())
        .extracting(demarche -> demarche.code())
        .containsExactly(DemarcheCode.JCC);
    assertThat(request.approvedAt()).contains(hours(1));
    assertThat(request.lastApprovedAt()).contains(hours(4));
  }

  @Test
  void a_refused_update_gives_back_what_was_approved_and_is_told_from_a_refused_request() {
    SubscriptionRequest before = validated();
    SubscriptionRequest after =
        act(update(before), RequestEvent.REFUSE, Requests.OPERATOR, "Démarche inutile");
    assertThat(content(after)).isEqualTo(content(before));
    assertThat(after.history()).last().matches(HistoryEntry::refusesUpdate);
    assertThat(after.dates().lastValidatedAt()).as("DataPass' trap").contains(hours(4));
    assertThat(after.lastApprovedAt()).as("no approval").contains(hours(1));

    SubscriptionRequest refused =
        act(
            act(Requests.complete(), RequestEvent.SUBMIT, Requests.APPLICANT),
            RequestEvent.REFUSE,
            Requests.OPERATOR,
            "Pas une commune");
    assertThat(refused.history()).last().matches(entry -> !entry.refusesUpdate());
    assertThat(content(refused)).isEqualTo(content(Requests.complete()));
  }

  @Test
  void a_cancelled_update_gives_back_what_was_approved() {
    SubscriptionRequest before = validated();
    SubscriptionRequest after =
        act(
            act(before, RequestEvent.REOPEN, Requests.APPLICANT)
                .edit()
                .administrator(SOMEBODY_ELSE)
                .build(),
            RequestEvent.CANCEL_REOPENING,
            Requests.APPLICANT);
    assertThat(content(after)).isEqualTo(content(before));
    assertThat(after.dates().lastValidatedAt()).contains(hours(3));
  }

  @Test
  void an_habilitation_revoked_during_the_update_leaves_the_request_where_it_is() {
    SubscriptionRequest updating = act(validated(), RequestEvent.REOPEN, Requests.APPLICANT);
    SubscriptionRequest revoked =
        act(updating, RequestEvent.REVOKE_HABILITATION, Requests.OPERATOR, "Fin");
    assertThat(revoked.state()).isEqualTo(RequestState.DRAFT);
    assertThat(revoked.hasActiveHabilitation()).isFalse();

    SubscriptionRequest cancelled = act(revoked, RequestEvent.CANCEL_REOPENING, Requests.APPLICANT);
    assertThat(cancelled.state()).as("validated, and nothing is").isEqualTo(RequestState.VALIDATED);
    assertThat(cancelled.hasActiveHabilitation()).isFalse();
    assertThat(revoked.act(RequestEvent.ARCHIVE, Requests.APPLICANT, clock).isMoved()).isTrue();
  }

  @Test
  void a_revoked_request_revokes_the_active_habilitation_and_leaves_the_obsolete_one() {
    SubscriptionRequest revoked =
        act(approved(update(validated())), RequestEvent.REVOKE, Requests.OPERATOR, "Fin");
    assertThat(revoked.habilitations())
        .extracting(Habilitation::state)
        .containsExactly(HabilitationState.OBSOLETE, HabilitationState.REVOKED);
  }

  @Test
  void an_update_says_what_it_does_not_do() {
    SubscriptionRequest updating =
        act(validated(), RequestEvent.REOPEN, Requests.APPLICANT)
            .edit()
            .demarches(Requests.demarches(DemarcheCode.AEC, DemarcheCode.RCO))
            .administrator(SOMEBODY_ELSE)
            .build();
    Violations found = RequestRules.check(updating);
    assertThat(found.of(Severity.WARNING))
        .extracting(violation -> violation.code() + " at " + violation.path())
        .containsExactly(
            "DEMARCHE_REMOVED at demarches[DDPACS]", "ADMINISTRATOR_CHANGED at administrator");
    assertThat(found.hasErrors()).isFalse();
    assertThat(found.toString()).doesNotContain("Petit", "lou.petit");
  }

  @Test
  void what_an_update_leaves_alone_is_not_mentioned() {
    SubscriptionRequest updating = act(validated(), RequestEvent.REOPEN, Requests.APPLICANT);
    assertThat(RequestRules.check(updating)).isEmpty();
  }

  private SubscriptionRequest validated() {
    return approved(act(Requests.complete(), RequestEvent.SUBMIT, Requests.APPLICANT));
  }

  private SubscriptionRequest update(SubscriptionRequest request) {
    SubscriptionRequest updating =
        act(request, RequestEvent.REOPEN, Requests.APPLICANT)
            .edit()
            .demarches(Requests.demarches(DemarcheCode.JCC))
            .build();
    return act(updating, RequestEvent.SUBMIT, Requests.APPLICANT);
  }

  private SubscriptionRequest approved(SubscriptionRequest request) {
    return act(request, RequestEvent.APPROVE, Requests.OPERATOR);
  }

  private SubscriptionRequest act(SubscriptionRequest request, RequestEvent event, Actor actor) {
    return act(request, event, actor, "");
  }

  /** Acts, then lets an hour pass. */
  private SubscriptionRequest act(
      SubscriptionRequest request, RequestEvent event, Actor actor, String reason) {
    SubscriptionRequest next = request.act(event, actor, reason, clock).orThrow();
    clock.advance(Duration.ofHours(1));
    return next;
  }

  private static RequestContent content(SubscriptionRequest request) {
    return request.snapshot().content();
  }

  private static Instant hours(int count) {
    return START.plus(Duration.ofHours(count));
  }
}
