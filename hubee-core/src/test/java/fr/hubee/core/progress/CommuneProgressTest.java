// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.fixture.Requests;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A commune with several démarches at several stages: one subscription each (guide, G16). */
class CommuneProgressTest {

  private static final Instant FRIDAY = SomeFacts.FRIDAY;

  private static final CommuneProgress CLAMART =
      ProgressCheck.standard()
          .check(
              List.of(
                  ProgressFacts.about(DemarcheCode.AEC)
                      .hubee(HubeeView.in(SubscriptionState.ACTIF).build())
                      .files(FRIDAY, FRIDAY)
                      .build(),
                  ProgressFacts.about(DemarcheCode.DDPACS).handedIn(FRIDAY).build(),
                  ProgressFacts.about(DemarcheCode.RCO).request(RequestState.DRAFT, FRIDAY).build(),
                  ProgressFacts.about(DemarcheCode.JCC).noRequest().build(),
                  ProgressFacts.about(DemarcheCode.CERTDC).handedIn(SomeFacts.LONG_AGO).build()),
              SomeFacts.at(SomeFacts.NOW));

  @Test
  void two_demarches_are_two_subscriptions_each_at_its_own_stage() {
    assertThat(CLAMART.lines())
        .extracting(SubscriptionProgress::stage)
        .containsExactly(
            Stage.RECEIVING, Stage.HANDED_IN, Stage.DRAFT, Stage.WISHED, Stage.HANDED_IN);
  }

  @Test
  void a_request_becomes_one_line_per_demarche() {
    CommuneProgress draft =
        ProgressCheck.standard()
            .check(ProgressFacts.of(Requests.complete()), SomeFacts.at(SomeFacts.NOW));
    assertThat(draft.lines())
        .extracting(SubscriptionProgress::demarche)
        .containsExactly(DemarcheCode.AEC, DemarcheCode.DDPACS);
  }

  @Test
  void what_to_do_is_sorted_by_who_does_it_and_nobody_has_nothing_to_do() {
    assertThat(CLAMART.byResponsible())
        .containsOnlyKeys(Responsible.APPLICANT, Responsible.OPERATOR);
    assertThat(CLAMART.byResponsible().get(Responsible.APPLICANT))
        .extracting(step -> step.said().path())
        .containsExactly("demarches[RCO]", "demarches[JCC]", "demarches[CertDc]");
  }

  @Test
  void reminders_of_all_come_in_the_order_of_their_dates() {
    assertThat(CLAMART.reminders()).isSorted();
    assertThat(CLAMART.reminders())
        .extracting(reminder -> reminder.date() + " " + reminder.step().said().path())
        .containsExactly(
            "EXPECTED_DECISION 2026-11-25 demarches[DDPACS]",
            "APPLICANT_REMINDER 2026-12-05 demarches[RCO]",
            "LEGAL_DECISION 2027-01-02 demarches[CertDc]",
            "LEGAL_DECISION 2027-01-20 demarches[DDPACS]");
  }

  @Test
  void reminders_of_the_same_instant_come_in_the_order_of_their_demarches() {
    CommuneProgress same =
        ProgressCheck.standard()
            .check(
                List.of(
                    ProgressFacts.about(DemarcheCode.RCO).handedIn(FRIDAY).build(),
                    ProgressFacts.about(DemarcheCode.AEC).handedIn(FRIDAY).build()),
                SomeFacts.at(SomeFacts.NOW));
    assertThat(same.reminders())
        .extracting(reminder -> reminder.step().said().path())
        .containsExactly("demarches[AEC]", "demarches[RCO]", "demarches[AEC]", "demarches[RCO]");
  }

  @Test
  void it_is_told_one_demarche_after_the_other() {
    assertThat(CLAMART.told().french().split("\n\n")).hasSize(5);
    assertThat(CLAMART.told().english()).contains("\n\nDDPACS");
    assertThat(new CommuneProgress(List.of()).told().french()).isEmpty();
  }

  @Test
  void after_validation_the_rest_is_done_in_the_portal_by_the_administrator() {
    SubscriptionProgress approved =
        ProgressCheck.standard()
            .check(SomeFacts.at(Stage.APPROVED, FRIDAY), SomeFacts.at(SomeFacts.NOW));
    assertThat(approved.next().who()).isEqualTo(Responsible.ADMINISTRATOR);
    assertThat(approved.next().remedy().french())
        .contains("L'administrateur local ouvre le Portail HubEE");
  }

  @Test
  void the_answer_of_the_operator_comes_by_mail_to_the_applicant() {
    SubscriptionProgress handedIn = CLAMART.lines().get(1);
    assertThat(handedIn.next().who()).isEqualTo(Responsible.OPERATOR);
    assertThat(handedIn.next().remedy().french())
        .contains("par courriel à l'adresse du compte DataPass du demandeur");
  }

  @Test
  void no_file_comes_before_the_subscription_is_active() {
    SubscriptionProgress inactive =
        ProgressCheck.standard()
            .check(SomeFacts.at(Stage.CREATED, FRIDAY), SomeFacts.at(SomeFacts.NOW));
    assertThat(inactive.told().french()).contains("aucun télédossier n'arrive");
  }
}
