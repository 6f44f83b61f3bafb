// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.fixture.Communes;
import fr.hubee.core.fixture.Requests;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.subscription.SubscriptionFacts;
import fr.hubee.core.subscription.SubscriptionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Whole lives of requests, through the desk. */
class DeskStoryTest {

  private static final SubscriptionId UUID = new SubscriptionId("8a3f");

  private final TestDesk at = new TestDesk();

  @Test
  void from_the_wish_to_the_active_subscription_every_act_leaves_one_record() {
    at.submitted("1", "AEC", "DDPACS");
    at.operator("1", RequestEvent.REQUEST_CHANGES, "Nommez un agent").orThrow();
    at.edit("1", TestDesk.asking(DemarcheCode.AEC)).orThrow();
    at.applicant("1", RequestEvent.SUBMIT).orThrow();
    at.operator("1", RequestEvent.APPROVE, "").orThrow();
    at.seen("1", new HubeeFact.Created(DemarcheCode.AEC, UUID, at.clock.instant())).orThrow();
    at.seen("1", new HubeeFact.Activated(DemarcheCode.AEC, at.clock.instant())).orThrow();

    assertThat(at.requests.audit("1"))
        .extracting(AuditRecord::toString)
        .containsExactly(
            "1 v1 OPENED by APPLICANT: DRAFT",
            "1 v2 EDITED by APPLICANT: DRAFT -> DRAFT",
            "1 v3 MOVED SUBMIT by APPLICANT: DRAFT -> SUBMITTED",
            "1 v4 MOVED REQUEST_CHANGES by OPERATOR: SUBMITTED -> CHANGES_REQUESTED",
            "1 v5 EDITED by APPLICANT: CHANGES_REQUESTED -> CHANGES_REQUESTED",
            "1 v6 MOVED SUBMIT by APPLICANT: CHANGES_REQUESTED -> SUBMITTED",
            "1 v7 MOVED APPROVE by OPERATOR: SUBMITTED -> VALIDATED",
            "1 v8 CREATED_AT_HUBEE by OPERATOR: VALIDATED -> VALIDATED",
            "1 v9 ACTIVATED_AT_HUBEE by OPERATOR: VALIDATED -> VALIDATED");
    assertThat(at.requests.audit("1").get(3).reason()).contains("Nommez un agent");
    assertThat(at.requests.audit("1").get(3).actor()).isEqualTo(Requests.OPERATOR);
    assertThat(at.filed("1").version()).isEqualTo(9);
  }

  @Test
  void the_four_facts_are_told_one_by_one() {
    at.submitted("1", "AEC", "DDPACS");
    Instant requested = at.clock.instant();
    at.clock.advance(Duration.ofHours(1));
    at.operator("1", RequestEvent.APPROVE, "").orThrow();
    Instant approved = at.clock.instant();
    Instant created = approved.plusSeconds(5);
    Instant active = approved.plusSeconds(9);
    at.seen("1", new HubeeFact.Created(DemarcheCode.AEC, UUID, created)).orThrow();
    at.seen("1", new HubeeFact.Activated(DemarcheCode.AEC, active)).orThrow();

    assertThat(at.filed("1").facts())
        .containsExactly(
            new SubscriptionFacts(DemarcheCode.AEC, requested, approved, created, active),
            new SubscriptionFacts(DemarcheCode.DDPACS, requested, approved, null, null));
  }

  @Test
  void an_update_adds_a_demarche_and_expects_only_that_one_at_hubee() {
    at.validated("1", "AEC");
    at.seen("1", new HubeeFact.Created(DemarcheCode.AEC, UUID, at.clock.instant())).orThrow();
    at.applicant("1", RequestEvent.REOPEN).orThrow();
    at.edit("1", TestDesk.asking(DemarcheCode.AEC, DemarcheCode.RCO)).orThrow();
    assertThat(at.filed("1").facts().get(1).requested()).as("not handed in").isEmpty();
    at.applicant("1", RequestEvent.SUBMIT).orThrow();
    DeskAnswer.Done approved = at.operator("1", RequestEvent.APPROVE, "").orThrow();

    assertThat(approved.events())
        .hasSize(2)
        .last()
        .isInstanceOfSatisfying(
            DeskEvent.SubscriptionsExpected.class,
            expected -> assertThat(expected.demarches()).containsExactly(DemarcheCode.RCO));
  }

  @Test
  void an_update_that_is_given_up_lets_go_of_what_it_had_added() {
    at.validated("1", "AEC");
    at.applicant("1", RequestEvent.REOPEN).orThrow();
    at.edit("1", TestDesk.asking(DemarcheCode.AEC, DemarcheCode.RCO)).orThrow();
    Claim rco = Claim.demarche(TestDesk.CLAMART, DemarcheCode.RCO);
    assertThat(at.requests.holder(rco)).contains("1");
    at.applicant("1", RequestEvent.CANCEL_REOPENING).orThrow();

    assertThat(at.requests.holder(rco)).isEmpty();
    assertThat(at.filed("1").granted()).containsOnlyKeys(DemarcheCode.AEC);
  }

  @Test
  void a_demarche_taken_out_of_an_update_stays_held_while_hubee_holds_it() {
    at.validated("1", "AEC", "RCO");
    at.seen("1", new HubeeFact.Created(DemarcheCode.RCO, UUID, at.clock.instant())).orThrow();
    at.applicant("1", RequestEvent.REOPEN).orThrow();
    at.edit("1", TestDesk.asking(DemarcheCode.AEC)).orThrow();
    at.applicant("1", RequestEvent.SUBMIT).orThrow();
    at.operator("1", RequestEvent.APPROVE, "").orThrow();
    Claim rco = Claim.demarche(TestDesk.CLAMART, DemarcheCode.RCO);

    assertThat(at.filed("1").granted()).containsOnlyKeys(DemarcheCode.AEC);
    assertThat(at.requests.holder(rco)).contains("1");
    at.seen("1", new HubeeFact.Ended(DemarcheCode.RCO, at.clock.instant())).orThrow();
    assertThat(at.requests.holder(rco)).isEmpty();
  }

  @Test
  void a_commune_deleguee_goes_to_people_and_is_redirected_to_the_commune() {
    at.desk
        .open(at.by(Requests.APPLICANT), TestDesk.wish("1", Communes.ARBIGNIEU, "AEC"))
        .orThrow();
    at.edit("1", TestDesk.completion()).orThrow();
    assertThat(at.applicant("1", RequestEvent.SUBMIT)).isInstanceOf(DeskAnswer.OutOfTurn.class);
    at.applicant("1", RequestEvent.ESCALATE).orThrow();
    at.team("1", RequestEvent.REDIRECT, "").orThrow();
    Siret ofArboys = new Siret("20005366800014");
    at.edit("1", RequestEdit.builder().organisation(Communes.ARBOYS, ofArboys).build()).orThrow();

    assertThat(at.applicant("1", RequestEvent.SUBMIT).orThrow().filed().request().state())
        .isEqualTo(RequestState.SUBMITTED);
    assertThat(at.filed("1").claims())
        .containsExactly(
            Claim.demarche(ofArboys, DemarcheCode.AEC),
            Claim.form(ofArboys, at.filed("1").request().form()));
    assertThat(at.requests.holder(Claim.demarche(TestDesk.CLAMART, DemarcheCode.AEC))).isEmpty();
  }

  @Test
  void the_team_authorises_or_declines() {
    at.desk
        .open(at.by(Requests.APPLICANT), TestDesk.wish("1", Communes.ARBIGNIEU, "AEC"))
        .orThrow();
    at.edit("1", TestDesk.completion()).orThrow();
    at.applicant("1", RequestEvent.ESCALATE).orThrow();
    assertThat(at.team("1", RequestEvent.DECLINE, " ")).isInstanceOf(DeskAnswer.OutOfTurn.class);
    at.team("1", RequestEvent.AUTHORISE, "").orThrow();
    at.applicant("1", RequestEvent.SUBMIT).orThrow();
    assertThat(at.filed("1").request().state()).isEqualTo(RequestState.SUBMITTED);
  }

  @Test
  void revoked_and_archived_lets_everything_go() {
    at.validated("1", "AEC");
    at.operator("1", RequestEvent.REVOKE, "Fin").orThrow();
    assertThat(at.filed("1").granted()).isEmpty();
    at.applicant("1", RequestEvent.ARCHIVE).orThrow();

    assertThat(at.filed("1").claims()).isEmpty();
    at.open("2", "AEC").orThrow();
  }

  @Test
  void what_is_not_eligible_is_refused_with_every_violation_and_leaves_nothing() {
    DeskAnswer.Refused refused = (DeskAnswer.Refused) at.open("1", "AEC", "DHTOUR", "CertDc", "x");

    assertThat(refused.violations().stream().map(each -> each.code()))
        .contains("DEMARCHE_CLOSED", "FORMS_MIXED", "DEMARCHE_UNKNOWN");
    assertThat(at.requests.find("1")).isEmpty();
    assertThat(at.requests.audit("1")).isEmpty();
    assertThatThrownBy(refused::orThrow)
        .isInstanceOfSatisfying(
            NotDoneException.class, thrown -> assertThat(thrown.answer()).isEqualTo(refused))
        .hasMessageContaining("DHTOUR");
  }

  @Test
  void the_page_of_an_operator_who_looks_at_an_old_version_is_outdated() {
    at.submitted("1", "AEC");
    Act stale = at.by(Requests.OPERATOR).seen(2);
    DeskAnswer answer = at.desk.act(stale, "1", RequestEvent.APPROVE);

    assertThat(answer)
        .isInstanceOfSatisfying(
            DeskAnswer.Outdated.class,
            outdated -> assertThat(outdated.current().version()).isEqualTo(3));
    at.desk.act(at.by(Requests.OPERATOR).seen(3), "1", RequestEvent.APPROVE).orThrow();
  }

  @Test
  void events_are_returned_and_read_again_from_the_audit() {
    at.validated("1", "AEC");
    List<DeskEvent> told =
        at.requests.audit("1").stream().flatMap(done -> DeskEvent.of(done).stream()).toList();
    assertThat(told)
        .extracting(event -> event.getClass().getSimpleName())
        .containsExactly("Opened", "Edited", "Moved", "Moved", "SubscriptionsExpected");
  }
}
