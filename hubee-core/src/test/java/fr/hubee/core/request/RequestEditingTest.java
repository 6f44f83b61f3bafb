// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.fixture.Communes;
import fr.hubee.core.fixture.Requests;
import fr.hubee.core.fixture.SettableClock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When a request may be changed, and what a change leaves alone. */
class RequestEditingTest {

  private static final SettableClock CLOCK = new SettableClock("2026-11-23T09:00:00Z");

  @ParameterizedTest
  @EnumSource(RequestState.class)
  void only_a_request_being_filled_in_is_edited(RequestState state) {
    SubscriptionRequest request = everyState().get(state);
    assertThat(request.state()).isEqualTo(state);
    if (state == RequestState.DRAFT || state == RequestState.CHANGES_REQUESTED) {
      SubscriptionRequest edited = request.edit().termsAccepted(false).build();
      assertThat(edited.termsAccepted()).isFalse();
      assertThat(edited.state()).isEqualTo(state);
      assertThat(edited.history()).isEqualTo(request.history());
    } else {
      assertThatIllegalStateException()
          .isThrownBy(request.edit().termsAccepted(false)::build)
          .withMessageContaining(state.name());
    }
  }

  @Test
  void an_act_leaves_the_old_request_as_it_was() {
    SubscriptionRequest draft = Requests.complete();
    SubscriptionRequest submitted =
        draft.act(RequestEvent.SUBMIT, Requests.APPLICANT, CLOCK).orThrow();
    assertThat(draft.state()).isEqualTo(RequestState.DRAFT);
    assertThat(draft.history()).isEmpty();
    assertThat(draft.submittedAt()).isEmpty();
    assertThat(submitted).isNotSameAs(draft);
    assertThat(submitted.history()).isUnmodifiable();
  }

  @Test
  void a_refused_act_leaves_the_request_as_it_was() {
    SubscriptionRequest draft = Requests.complete();
    draft.act(RequestEvent.APPROVE, Requests.OPERATOR, CLOCK);
    assertThat(draft.state()).isEqualTo(RequestState.DRAFT);
    assertThat(draft.history()).isEmpty();
  }

  @Test
  void an_edition_leaves_the_old_request_as_it_was() {
    SubscriptionRequest before = Requests.complete();
    SubscriptionRequest after =
        before
            .edit()
            .commune(Communes.LILLE, Requests.MAIRIE_OF_CLAMART)
            .demarches(Requests.demarches(DemarcheCode.JCC))
            .build();
    assertThat(before.commune()).isEqualTo(Communes.CLAMART);
    assertThat(before.demarches()).hasSize(2);
    assertThat(after.commune()).isEqualTo(Communes.LILLE);
    assertThat(after.demarches()).hasSize(1);
    assertThat(after.administrator()).isEqualTo(before.administrator());
  }

  @Test
  void the_list_of_demarches_is_copied() {
    List<Demarche> chosen = new ArrayList<>(Requests.demarches(DemarcheCode.AEC));
    SubscriptionRequest request = Requests.complete().edit().demarches(chosen).build();
    chosen.clear();
    assertThat(request.demarches()).hasSize(1).isUnmodifiable();
  }

  @Test
  void an_incomplete_draft_is_kept_but_not_submitted() {
    SubscriptionRequest draft = Requests.complete().edit().termsAccepted(false).build();
    assertThat(draft.act(RequestEvent.SUBMIT, Requests.APPLICANT, CLOCK).isMoved()).isFalse();
  }

  private static Map<RequestState, SubscriptionRequest> everyState() {
    Map<RequestState, SubscriptionRequest> all = new EnumMap<>(RequestState.class);
    SubscriptionRequest draft = Requests.complete();
    SubscriptionRequest submitted = go(draft, RequestEvent.SUBMIT, Requests.APPLICANT);
    SubscriptionRequest validated = go(submitted, RequestEvent.APPROVE, Requests.OPERATOR);
    all.put(RequestState.DRAFT, draft);
    all.put(RequestState.SUBMITTED, submitted);
    all.put(
        RequestState.CHANGES_REQUESTED,
        go(submitted, RequestEvent.REQUEST_CHANGES, Requests.OPERATOR));
    all.put(RequestState.VALIDATED, validated);
    all.put(RequestState.REFUSED, go(submitted, RequestEvent.REFUSE, Requests.OPERATOR));
    all.put(RequestState.REVOKED, go(validated, RequestEvent.REVOKE, Requests.OPERATOR));
    all.put(RequestState.ARCHIVED, go(draft, RequestEvent.ARCHIVE, Requests.APPLICANT));
    all.put(
        RequestState.ESCALATED,
        go(Requests.complete(Communes.LOMME), RequestEvent.ESCALATE, Requests.APPLICANT));
    return all;
  }

  private static SubscriptionRequest go(
      SubscriptionRequest request, RequestEvent event, Actor actor) {
    return request.act(event, actor, "motif", CLOCK).orThrow();
  }
}
