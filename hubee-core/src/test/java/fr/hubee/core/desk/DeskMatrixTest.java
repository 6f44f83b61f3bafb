// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.fixture.Communes;
import fr.hubee.core.fixture.Requests;
import fr.hubee.core.lifecycle.Outcome;
import fr.hubee.core.request.Actor;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.request.SubscriptionRequest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The desk moves a request exactly where its table does: every state, event, role and reason. */
class DeskMatrixTest {

  private static final List<Actor> ACTORS =
      List.of(Requests.APPLICANT, Requests.OPERATOR, Requests.HUBEE_TEAM);

  @ParameterizedTest
  @EnumSource(RequestState.class)
  void the_desk_and_the_table_agree(RequestState state) {
    for (RequestEvent event : RequestEvent.values()) {
      for (Actor actor : ACTORS) {
        for (String reason : List.of("", "Motif")) {
          compare(state, event, actor, reason);
        }
      }
    }
  }

  private static void compare(RequestState state, RequestEvent event, Actor actor, String reason) {
    TestDesk at = in(state);
    FiledRequest before = at.filed("1");
    Outcome<SubscriptionRequest> expected = before.request().act(event, actor, reason, at.clock);
    DeskAnswer answer = at.desk.act(at.by(actor).because(reason), "1", event);

    assertThat(answer instanceof DeskAnswer.Done)
        .as("%s %s by %s", state, event, actor)
        .isEqualTo(expected.isMoved());
    if (expected.isMoved()) {
      assertThat(at.filed("1").request().state()).isEqualTo(expected.orThrow().state());
      assertThat(at.filed("1").request().history()).isEqualTo(expected.orThrow().history());
    } else {
      assertThat(answer).isInstanceOf(DeskAnswer.OutOfTurn.class);
      assertThat(at.filed("1")).isSameAs(before);
    }
  }

  private static TestDesk in(RequestState state) {
    TestDesk at = new TestDesk();
    switch (state) {
      case DRAFT -> {
        at.open("1", "AEC").orThrow();
        at.edit("1", TestDesk.completion()).orThrow();
      }
      case ESCALATED -> {
        at.desk
            .open(at.by(Requests.APPLICANT), TestDesk.wish("1", Communes.ARBIGNIEU, "AEC"))
            .orThrow();
        at.applicant("1", RequestEvent.ESCALATE).orThrow();
      }
      case SUBMITTED -> at.submitted("1", "AEC");
      case CHANGES_REQUESTED -> {
        at.submitted("1", "AEC");
        at.operator("1", RequestEvent.REQUEST_CHANGES, "Nommez un agent").orThrow();
      }
      case VALIDATED -> at.validated("1", "AEC");
      case REFUSED -> at.refused("1", "AEC");
      case REVOKED -> {
        at.validated("1", "AEC");
        at.operator("1", RequestEvent.REVOKE, "Fin").orThrow();
      }
      case ARCHIVED -> {
        at.open("1", "AEC").orThrow();
        at.applicant("1", RequestEvent.ARCHIVE).orThrow();
      }
    }
    assertThat(at.filed("1").request().state()).isEqualTo(state);
    return at;
  }
}
