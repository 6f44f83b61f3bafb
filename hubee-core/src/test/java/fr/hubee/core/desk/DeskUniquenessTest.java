// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.fixture.Communes;
import fr.hubee.core.fixture.Requests;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.subscription.EligibilityRules;
import fr.hubee.core.subscription.SubscriptionId;
import org.junit.jupiter.api.Test;

/** One subscription per démarche, one active request per form, and what to do about a conflict. */
class DeskUniquenessTest {

  private final TestDesk at = new TestDesk();

  @Test
  void a_draft_blocks_its_demarche_as_pending() {
    at.open("1", "AEC").orThrow();
    assertConflict(at.open("2", "AEC"), "1", EligibilityRules.PENDING_REQUEST);
  }

  @Test
  void a_draft_blocks_its_form_for_other_demarches() {
    at.open("1", "AEC").orThrow();
    assertConflict(at.open("2", "RCO"), "1", EligibilityRules.PENDING_REQUEST);
    at.open("3", "CertDc").orThrow();
  }

  @Test
  void a_validated_request_is_to_be_updated() {
    at.validated("1", "AEC");
    assertConflict(at.open("2", "RCO"), "1", DeskRules.UPDATE_INSTEAD);
  }

  @Test
  void an_approval_blocks_its_demarche_as_granted_then_as_subscribed() {
    at.validated("1", "AEC");
    assertConflict(at.open("2", "AEC"), "1", EligibilityRules.ACTIVE_HABILITATION);
    SubscriptionId id = new SubscriptionId("8a3f");
    at.seen("1", new HubeeFact.Created(DemarcheCode.AEC, id, at.clock.instant())).orThrow();
    assertConflict(at.open("2", "AEC"), "1", EligibilityRules.ALREADY_SUBSCRIBED);
  }

  @Test
  void a_refused_request_is_to_be_archived_first_and_leaves_its_form_free() {
    at.refused("1", "AEC");
    assertConflict(at.open("2", "AEC"), "1", EligibilityRules.ARCHIVE_FIRST);
    at.open("3", "RCO").orThrow();
    at.applicant("1", RequestEvent.ARCHIVE).orThrow();
    at.edit("3", TestDesk.asking(DemarcheCode.AEC, DemarcheCode.RCO)).orThrow();
  }

  @Test
  void a_revoked_request_is_to_be_archived_first() {
    at.validated("1", "RCO");
    at.operator("1", RequestEvent.REVOKE, "Fin").orThrow();
    assertConflict(at.open("2", "RCO"), "1", EligibilityRules.ARCHIVE_FIRST);
  }

  @Test
  void what_hubee_still_holds_blocks_whatever_the_request_became() {
    at.validated("1", "AEC");
    SubscriptionId id = new SubscriptionId("8a3f");
    at.seen("1", new HubeeFact.Created(DemarcheCode.AEC, id, at.clock.instant())).orThrow();
    at.operator("1", RequestEvent.REVOKE, "Fin").orThrow();
    at.applicant("1", RequestEvent.ARCHIVE).orThrow();
    assertConflict(at.open("2", "AEC"), "1", EligibilityRules.ALREADY_SUBSCRIBED);
    at.seen("1", new HubeeFact.Ended(DemarcheCode.AEC, at.clock.instant())).orThrow();
    at.open("2", "AEC").orThrow();
  }

  @Test
  void an_edit_cannot_take_a_demarche_that_another_request_holds() {
    at.refused("1", "AEC");
    at.open("2", "RCO").orThrow();
    DeskAnswer answer = at.edit("2", TestDesk.asking(DemarcheCode.RCO, DemarcheCode.AEC));
    assertConflict(answer, "1", EligibilityRules.ARCHIVE_FIRST);
    assertThat(at.filed("2").request().demarches()).hasSize(1);
  }

  @Test
  void a_conflict_leaves_neither_a_request_nor_a_claim_nor_a_record() {
    at.open("1", "AEC").orThrow();
    Act lost = at.by(Requests.APPLICANT);
    at.desk.open(lost, TestDesk.wish("2", "RCO", "AEC"));

    assertThat(at.requests.find("2")).isEmpty();
    assertThat(at.requests.findAct(lost.id())).isEmpty();
    assertThat(at.requests.holder(Claim.demarche(TestDesk.CLAMART, DemarcheCode.RCO))).isEmpty();
  }

  @Test
  void a_declined_escalation_lets_go_of_the_form() {
    at.desk
        .open(at.by(Requests.APPLICANT), TestDesk.wish("1", Communes.ARBIGNIEU, "AEC"))
        .orThrow();
    at.applicant("1", RequestEvent.ESCALATE).orThrow();
    at.team("1", RequestEvent.DECLINE, "Demandez par la commune").orThrow();
    assertThat(at.filed("1").request().state()).isEqualTo(RequestState.REFUSED);
    at.open("2", "RCO").orThrow();
  }

  private static void assertConflict(DeskAnswer answer, String holder, Rule reason) {
    assertThat(answer)
        .isInstanceOfSatisfying(
            DeskAnswer.Conflict.class,
            conflict -> {
              assertThat(conflict.holder()).isEqualTo(holder);
              assertThat(conflict.reason().rule()).isEqualTo(reason);
              assertThat(conflict.message().french()).isNotBlank();
            });
  }
}
