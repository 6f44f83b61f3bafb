// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.Operator;
import fr.hubee.core.fixture.Requests;
import fr.hubee.core.request.Actor;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.rule.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whose hands a request is in at the desk, and how it changes hands. */
class DeskHandsTest {

  private static final Actor COLLEAGUE = Actor.colleague("user-99");
  private static final Actor COLLEAGUE_AS_APPLICANT = Actor.applicant("user-99");

  private final TestDesk at = new TestDesk();

  @Test
  void who_opens_a_request_is_its_applicant_and_nobody_else_edits_it() {
    at.open("1", "AEC").orThrow();
    assertThat(at.filed("1").request().applicant()).contains(Requests.APPLICANT.id());
    DeskAnswer answer =
        at.desk.edit(at.by(COLLEAGUE_AS_APPLICANT), "1", TestDesk.asking(DemarcheCode.RCO));
    assertThat(codes(answer)).containsExactly("APPLICANT_ONLY");
  }

  @Test
  void an_agent_of_the_other_operator_decides_nothing() {
    at.submitted("1", "AEC");
    Act act = at.by(Actor.operator(Operator.DGS, "agent-9"));
    assertThat(at.desk.act(act, "1", RequestEvent.APPROVE))
        .isInstanceOf(DeskAnswer.OutOfTurn.class);
  }

  @Test
  void a_transfer_leaves_an_audit_record_and_is_done_once() {
    at.validated("1", "AEC");
    Act act = at.by(COLLEAGUE);
    DeskAnswer first = at.desk.transfer(act, "1", "user-99");
    assertThat(first)
        .isInstanceOf(DeskAnswer.Done.class)
        .isEqualTo(at.desk.transfer(act, "1", "user-99"));
    assertThat(at.filed("1").request().applicant()).contains("user-99");
    assertThat(at.requests.audit("1"))
        .filteredOn(record -> record.event().filter(RequestEvent.TRANSFER::equals).isPresent())
        .singleElement()
        .matches(record -> record.actor().equals(COLLEAGUE));
    assertThat(at.desk.act(at.by(COLLEAGUE_AS_APPLICANT), "1", RequestEvent.REOPEN))
        .isInstanceOf(DeskAnswer.Done.class);
  }

  @Test
  void a_transfer_to_no_identifier_is_refused_before_anything_is_read() {
    assertThat(codes(at.desk.transfer(at.by(COLLEAGUE), "1", " ")))
        .containsExactly("ACTOR_ID_MALFORMED");
    at.validated("1", "AEC");
    assertThat(at.desk.transfer(at.by(COLLEAGUE), "1", "user-98"))
        .isInstanceOf(DeskAnswer.OutOfTurn.class);
  }

  @Test
  void a_refused_update_gives_back_what_was_approved() {
    at.validated("1", "AEC");
    at.applicant("1", RequestEvent.REOPEN).orThrow();
    at.edit("1", TestDesk.asking(DemarcheCode.AEC, DemarcheCode.RCO)).orThrow();
    at.applicant("1", RequestEvent.SUBMIT).orThrow();
    at.operator("1", RequestEvent.REFUSE, "Non").orThrow();
    assertThat(at.filed("1").request().demarches())
        .extracting(demarche -> demarche.code())
        .containsExactly(DemarcheCode.AEC);
    assertThat(at.filed("1").granted()).containsOnlyKeys(DemarcheCode.AEC);
  }

  private static List<String> codes(DeskAnswer answer) {
    return ((DeskAnswer.Refused) answer).violations().stream().map(Violation::code).toList();
  }
}
