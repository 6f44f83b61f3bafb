// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import static fr.hubee.core.plan.Plans.only;
import static fr.hubee.core.plan.Plans.plan;
import static fr.hubee.core.plan.Plans.wish;
import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.Operator;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.fixture.Communes;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.subscription.EligibilityRules;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What the guide 1.0.0 promises a mairie, told by a plan. */
class PlanGuideTest {

  @Test
  void a_person_of_the_commune_hands_every_request_in() {
    Plan plan = plan(wish("AEC", "CertDc"));
    assertThat(plan.now())
        .hasSize(2)
        .allSatisfy(
            act -> {
              assertThat(act.doer()).isEqualTo(Doer.APPLICANT);
              assertThat(act.also()).isEmpty();
            });
  }

  @Test
  void later_requests_are_made_by_whoever_takes_them_over() {
    Plan plan =
        plan(
            wish("RCO")
                .withExisting(
                    WhatExists.nothing()
                        .with(
                            SeenRequest.of(
                                    "D7",
                                    RequestForm.BUNDLE,
                                    RequestState.VALIDATED,
                                    DemarcheCode.AEC)
                                .withApplicant(ApplicantIs.ANOTHER))
                        .with(SeenHabilitation.of("H5", DemarcheCode.AEC).withRequest("D7"))));
    assertThat(plan.acts())
        .extracting(PlannedAct::kind)
        .startsWith(ActKind.TRANSFER_REQUEST, ActKind.REOPEN_REQUEST);
  }

  @Test
  void the_activation_commits_the_mairie_to_process_every_request() {
    PlannedAct activation = only(plan(wish("AEC")), ActKind.ACTIVATE);
    assertThat(activation.sentence().french())
        .endsWith("la mairie s'engage alors à traiter tout ce qui arrive.");
    assertThat(activation.kind().source().section()).contains("G21");
  }

  @Test
  void both_buttons_lead_to_datapass_each_to_its_form() {
    Plan plan = plan(wish("AEC", "CertDc"));
    assertThat(plan.now())
        .extracting(act -> act.link().orElseThrow().getPath())
        .containsExactly(
            "/formulaires/hubee-dila/demande/nouveau",
            "/formulaires/hubee-cert-dc/demande/nouveau");
    assertThat(plan.now())
        .extracting(act -> act.link().orElseThrow().getHost())
        .containsOnly("datapass.api.gouv.fr");
  }

  @Test
  void what_is_subscribed_is_not_asked_for_again() {
    Plan plan =
        plan(
            wish("AEC")
                .withExisting(
                    WhatExists.nothing()
                        .with(SeenSubscription.of(DemarcheCode.AEC, SubscriptionState.ACTIF))));
    assertThat(plan.isSettled()).isTrue();
    assertThat(only(plan, ActKind.NOTHING_TO_DO).reasons().stream().map(Violation::message))
        .extracting(message -> message.french())
        .containsExactly("Votre commune est déjà abonnée à cette démarche (AEC).");
  }

  @Test
  void who_cannot_see_the_subscriptions_asks_the_administrateur_local() {
    Plan plan = plan(wish("AEC").withExisting(WhatExists.unknown()));
    PlannedAct question = plan.now().get(0);
    assertThat(question.kind()).isEqualTo(ActKind.ASK_ADMINISTRATOR);
    assertThat(question.sentence().french())
        .isEqualTo(
            "Demander à l'administrateur local de la mairie s'il voit déjà AEC parmi ses"
                + " abonnements.");
  }

  @Test
  void nous_contacter_reaches_the_operator_of_the_form() {
    for (RequestForm form : List.of(RequestForm.BUNDLE, RequestForm.CERTDC)) {
      DemarcheCode code = form.equals(RequestForm.CERTDC) ? DemarcheCode.CERTDC : DemarcheCode.AEC;
      Plan plan =
          plan(
              wish(code.value())
                  .withExisting(
                      WhatExists.nothing()
                          .with(
                              SeenRequest.of("D7", form, RequestState.SUBMITTED, code)
                                  .withSubmittedOn(LocalDate.of(2026, 9, 1)))));
      assertThat(only(plan, ActKind.ASK_OPERATOR).writeTo())
          .contains(form.operator().supportEmail());
    }
  }

  @Test
  void the_operator_of_the_form_decides() {
    Plan plan = plan(wish("AEC", "CertDc"));
    assertThat(plan.acts())
        .filteredOn(act -> act.kind() == ActKind.WAIT_FOR_DECISION)
        .allSatisfy(act -> assertThat(act.doer()).isEqualTo(Doer.OPERATOR))
        .extracting(act -> act.sentence().french())
        .containsExactly(
            "Attendre la décision de l'opérateur (" + Operator.DILA + ") sur la demande : AEC.",
            "Attendre la décision de l'opérateur (" + Operator.DGS + ") sur la demande : CertDc.");
  }

  @Test
  void after_the_validation_the_administrateur_local_does_the_rest_in_the_portal() {
    List<PlannedAct> acts = plan(wish("AEC")).acts();
    List<PlannedAct> rest = acts.subList(acts.size() - 2, acts.size());
    assertThat(rest)
        .extracting(PlannedAct::kind)
        .containsExactly(ActKind.CHOOSE_ACCESS_MODE, ActKind.ACTIVATE);
    assertThat(rest)
        .allSatisfy(
            act -> {
              assertThat(act.doer()).isEqualTo(Doer.ADMINISTRATOR);
              assertThat(act.link().orElseThrow())
                  .hasToString("https://portail.hubee.numerique.gouv.fr");
            });
  }

  @Test
  void a_commune_deleguee_hands_nothing_in_before_the_hubee_team_has_answered() {
    Plan plan = plan(wish(Communes.ARBIGNIEU, "AEC").withExisting(WhatExists.nothing()));
    assertThat(plan.now()).extracting(PlannedAct::kind).containsExactly(ActKind.WRITE_TO_HUBEE);
    assertThat(
            only(plan, ActKind.WRITE_TO_HUBEE)
                .reasons()
                .contains(EligibilityRules.COMMUNE_DELEGUEE))
        .isTrue();
  }
}
