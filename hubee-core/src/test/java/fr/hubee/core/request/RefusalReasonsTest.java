// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.fixture.Outcomes;
import fr.hubee.core.lifecycle.Outcome;
import fr.hubee.core.rule.Message;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a refused event says of itself. */
class RefusalReasonsTest {

  @Test
  void refusing_a_first_request_without_a_reason_asks_for_a_reason_and_nothing_else() {
    assertThat(unmet(RequestState.SUBMITTED, RequestEvent.REFUSE, operator(false, false)))
        .containsExactly("a reason");
  }

  @Test
  void refusing_an_update_without_a_reason_asks_for_a_reason_and_nothing_else() {
    assertThat(unmet(RequestState.CHANGES_REQUESTED, RequestEvent.REFUSE, operator(false, true)))
        .containsExactly("a reason");
  }

  @Test
  void every_unmet_condition_of_a_row_is_named_at_once() {
    RequestFacts facts = facts(Role.OPERATOR, false, false, true, false);
    assertThat(unmet(RequestState.DRAFT, RequestEvent.SUBMIT, facts))
        .hasSize(3)
        .first()
        .asString()
        .contains("the applicant");
  }

  @Test
  void the_sentence_names_the_event_the_state_the_reason_and_what_is_possible() {
    Message sentence =
        refused(RequestState.SUBMITTED, RequestEvent.REFUSE, operator(false, false)).message();
    assertThat(sentence.english())
        .isEqualTo("REFUSE is refused in state SUBMITTED (needs: a reason); possible: APPROVE");
    assertThat(sentence.french())
        .isEqualTo(
            "« refuse la demande » : impossible dans l'état « En cours d'instruction » (il faut : un"
                + " motif) ; possible : « valide la demande »");
  }

  @Test
  void nothing_possible_is_said_plainly() {
    Message sentence =
        refused(RequestState.ARCHIVED, RequestEvent.APPROVE, operator(true, false)).message();
    assertThat(sentence.english())
        .isEqualTo("APPROVE is refused in state ARCHIVED; possible: none");
  }

  private static RequestFacts operator(boolean reasonGiven, boolean reopening) {
    return facts(Role.OPERATOR, reasonGiven, true, false, reopening);
  }

  private static RequestFacts facts(
      Role by, boolean reasonGiven, boolean complete, boolean needsPeople, boolean reopening) {
    return new RequestFacts(
        by, true, reasonGiven, complete, needsPeople, reopening, reopening, false, false, false);
  }

  private static List<String> unmet(RequestState from, RequestEvent event, RequestFacts facts) {
    return refused(from, event, facts).unmet().stream().map(Message::english).toList();
  }

  private static Outcome.Refused<RequestState> refused(
      RequestState from, RequestEvent event, RequestFacts facts) {
    return Outcomes.refused(RequestLifecycle.table().decide(from, event, facts));
  }
}
