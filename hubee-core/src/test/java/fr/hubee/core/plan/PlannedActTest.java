// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import static fr.hubee.core.plan.ActKind.ACTIVATE;
import static fr.hubee.core.plan.ActKind.ASK_ADMINISTRATOR;
import static fr.hubee.core.plan.ActKind.ASK_OPERATOR;
import static fr.hubee.core.plan.ActKind.COMPLETE_REQUEST;
import static fr.hubee.core.plan.ActKind.CREATE_REQUEST;
import static fr.hubee.core.plan.ActKind.HAVE_REQUEST_ARCHIVED;
import static fr.hubee.core.plan.ActKind.LOOK_IN_DATAPASS;
import static fr.hubee.core.plan.ActKind.NOTHING_TO_DO;
import static fr.hubee.core.plan.ActKind.NOT_POSSIBLE;
import static fr.hubee.core.plan.ActKind.READ_HUBEE;
import static fr.hubee.core.plan.ActKind.REOPEN_REQUEST;
import static fr.hubee.core.plan.ActKind.RESUME;
import static fr.hubee.core.plan.ActKind.WAIT_FOR_ACTIVATION;
import static fr.hubee.core.plan.ActKind.WAIT_FOR_DECISION;
import static fr.hubee.core.plan.ActKind.WRITE_TO_DATAPASS;
import static fr.hubee.core.plan.ActKind.WRITE_TO_HUBEE;
import static fr.hubee.core.plan.Plans.only;
import static fr.hubee.core.plan.Plans.plan;
import static fr.hubee.core.plan.Plans.planner;
import static fr.hubee.core.plan.Plans.wish;
import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.fixture.Communes;
import fr.hubee.core.request.RequestProfile;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.subscription.AccessMode;
import fr.hubee.core.subscription.EligibilityRules;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What one act says: who, where, on which page, to whom, why. */
class PlannedActTest {

  private static final WhatExists NOTHING = WhatExists.nothing();

  @Test
  void who_creates_a_request_opens_the_form_with_its_demarches_ticked() {
    PlannedAct act = only(plan(wish("AEC", "RCO", "DHTOUR")), CREATE_REQUEST);
    assertThat(act.doer()).isEqualTo(Doer.APPLICANT);
    assertThat(act.link().orElseThrow().getQuery())
        .isEqualTo("scopes[]=etat_civil&scopes[]=recensement_citoyen");
    assertThat(act.form()).contains(RequestForm.BUNDLE);
    assertThat(act.sentence().french())
        .isEqualTo(
            "Remplir le formulaire pour AEC, RCO, accepter soi-même les conditions, puis"
                + " soumettre.");
    assertThat(act).hasToString("1. CREATE_REQUEST [AEC, RCO]");
  }

  @Test
  void the_link_follows_the_site() {
    assertThat(
            only(
                    planner(DatapassSite.SANDBOX, RequestProfile.DATAPASS_V2_2026)
                        .plan(wish("DDmariage")),
                    CREATE_REQUEST)
                .link()
                .orElseThrow())
        .hasHost("sandbox.datapass.api.gouv.fr");
  }

  @Test
  void in_2022_every_page_of_datapass_began_at_its_home_page() {
    Plan plan =
        planner(DatapassSite.PRODUCTION, RequestProfile.DATAPASS_V1_2022)
            .plan(wish("AEC", "RCO").withExisting(NOTHING.with(request("D7", RequestState.DRAFT))));
    assertThat(List.of(only(plan, CREATE_REQUEST), only(plan, COMPLETE_REQUEST)))
        .allSatisfy(
            act ->
                assertThat(act.link().orElseThrow()).hasToString("https://datapass.api.gouv.fr/"));
    assertThat(
            plan.acts().stream()
                .filter(act -> act.kind() == ACTIVATE)
                .map(act -> act.link().orElseThrow().getHost()))
        .containsOnly("portail.hubee.numerique.gouv.fr");
  }

  @Test
  void a_known_request_has_its_page_and_another_the_dashboard() {
    assertThat(link(request("D7", RequestState.DRAFT), COMPLETE_REQUEST))
        .isEqualTo("https://datapass.api.gouv.fr/demandes/7");
    assertThat(link(request("mine-7", RequestState.DRAFT), COMPLETE_REQUEST))
        .isEqualTo("https://datapass.api.gouv.fr/tableau-de-bord/demandes");
    assertThat(link(WhatExists.nothing(), WAIT_FOR_DECISION))
        .isEqualTo("https://datapass.api.gouv.fr/tableau-de-bord/demandes");
  }

  @Test
  void an_update_opens_in_one_click_where_its_request_is_known() {
    SeenHabilitation granted = SeenHabilitation.of("H5", DemarcheCode.RCO);
    assertThat(link(NOTHING.with(granted.withRequest("D7")), REOPEN_REQUEST))
        .isEqualTo("https://datapass.api.gouv.fr/demandes/7/reopen-from-external");
    assertThat(link(NOTHING.with(granted.withRequest("mine")), REOPEN_REQUEST))
        .isEqualTo("https://datapass.api.gouv.fr/tableau-de-bord/habilitations");
    assertThat(link(NOTHING.with(granted), REOPEN_REQUEST))
        .isEqualTo("https://datapass.api.gouv.fr/tableau-de-bord/habilitations");
    SeenSubscription other = SeenSubscription.of(DemarcheCode.RCO, SubscriptionState.ACTIF);
    assertThat(link(WhatExists.unknown().withHubeeRead().with(other), LOOK_IN_DATAPASS))
        .isEqualTo("https://datapass.api.gouv.fr/tableau-de-bord/demandes");
  }

  @Test
  void letters_have_an_address_and_those_to_the_operator_a_page_too() {
    PlannedAct late =
        only(
            plan(
                wish("AEC")
                    .withExisting(
                        NOTHING.with(
                            request("D7", RequestState.SUBMITTED)
                                .withSubmittedOn(LocalDate.of(2026, 9, 1))))),
            ASK_OPERATOR);
    assertThat(late.writeTo()).contains("support.partenaires@service-public.fr");
    assertThat(late.link().orElseThrow()).hasPath("/demandes/7/messages");
    PlannedAct stuck =
        only(
            plan(
                wish("CertDc")
                    .withExisting(
                        NOTHING.with(
                            SeenRequest.of("x", RequestForm.CERTDC, RequestState.DRAFT)
                                .withApplicant(ApplicantIs.GONE)))),
            HAVE_REQUEST_ARCHIVED);
    assertThat(stuck.writeTo()).contains("dgs-certdc@sante.gouv.fr");
    assertThat(stuck.link()).isEmpty();
    PlannedAct deleguee =
        only(plan(wish(Communes.ARBIGNIEU, "AEC").withExisting(NOTHING)), WRITE_TO_HUBEE);
    assertThat(deleguee.writeTo()).contains("contact@hubee.numerique.gouv.fr");
    assertThat(deleguee.link()).isEmpty();
    PlannedAct inVain =
        only(
            plan(wish("AEC").withExisting(NOTHING.with(request("D7", RequestState.VALIDATED)))),
            WRITE_TO_DATAPASS);
    assertThat(inVain.writeTo()).contains("datapass@api.gouv.fr");
    assertThat(only(plan(wish("AEC")), CREATE_REQUEST).writeTo()).isEmpty();
  }

  @Test
  void rights_add_hands_and_never_take_the_decision_from_the_administrator() {
    PlanWish suspended =
        wish("AEC")
            .withExisting(
                NOTHING.with(SeenSubscription.of(DemarcheCode.AEC, SubscriptionState.SUSPENDU)));
    assertThat(hands(suspended, Means.none())).isEmpty();
    assertThat(hands(suspended, Means.none().with(Right.OSL))).isEmpty();
    assertThat(hands(suspended, Means.none().with(Right.ADMIN))).containsExactly(Doer.PROGRAM);
    assertThat(hands(suspended, Means.none().with(Right.ADMIN).with(Right.DELEGATED_VENDOR)))
        .containsExactlyInAnyOrder(Doer.PROGRAM, Doer.VENDOR);
    Plan whole = plan(wish("AEC").withMeans(Means.none().with(Right.ADMIN)));
    assertThat(whole.acts())
        .filteredOn(act -> act.also().contains(Doer.PROGRAM))
        .extracting(PlannedAct::kind)
        .containsExactly(ActKind.CHOOSE_ACCESS_MODE, ACTIVATE);
  }

  private static Iterable<Doer> hands(PlanWish wish, Means means) {
    PlannedAct act = only(plan(wish.withMeans(means)), RESUME);
    assertThat(act.doer()).isEqualTo(Doer.ADMINISTRATOR);
    return act.also();
  }

  @Test
  void the_activation_has_its_day_or_leaves_it_to_the_administrator() {
    LocalDate day = LocalDate.of(2026, 12, 1);
    PlannedAct free = only(plan(wish("AEC")), ACTIVATE);
    assertThat(free.day()).isEmpty();
    assertThat(free.sentence().french()).contains("à AEC, au jour de son choix ;");
    assertThat(free.sentence().english()).contains("to AEC, on a day of his choice;");
    PlannedAct set =
        only(plan(wish("AEC").withPreferences(Preferences.none().withActivation(day))), ACTIVATE);
    assertThat(set.day()).contains(day);
    assertThat(set.sentence().french()).contains("à AEC, le 01/12/2026 ;");
    PlannedAct awaited =
        only(
            plan(
                wish("AEC")
                    .withExisting(
                        NOTHING.with(
                            SeenSubscription.of(DemarcheCode.AEC, SubscriptionState.INACTIF)
                                .withAccessMode(AccessMode.API)
                                .withActivationDate(day)))),
            WAIT_FOR_ACTIVATION);
    assertThat(awaited.sentence().french()).contains("le 01/12/2026 à 00:01");
    assertThat(awaited.sentence().english()).contains("on 2026-12-01 at 00:01");
  }

  @Test
  void the_mode_is_named_or_left_open() {
    PlannedAct open = only(plan(wish("AEC")), ActKind.CHOOSE_ACCESS_MODE);
    assertThat(open.accessMode()).isEmpty();
    assertThat(open.sentence().french()).endsWith(": Portail ou API.");
    PlannedAct api =
        only(
            plan(wish("AEC").withPreferences(Preferences.none().withAccessMode(AccessMode.API))),
            ActKind.CHOOSE_ACCESS_MODE);
    assertThat(api.accessMode()).contains(AccessMode.API);
    assertThat(api.sentence().french()).endsWith(": API.");
  }

  @Test
  void an_act_tells_the_rules_that_lead_to_it() {
    assertThat(reasons(NOTHING.with(request("D7", RequestState.SUBMITTED)), WAIT_FOR_DECISION))
        .containsExactly(EligibilityRules.PENDING_REQUEST.code());
    assertThat(
            reasons(
                NOTHING.with(SeenSubscription.of(DemarcheCode.AEC, SubscriptionState.ACTIF)),
                NOTHING_TO_DO))
        .containsExactly(EligibilityRules.ALREADY_SUBSCRIBED.code());
    Plan deleguee = plan(wish(Communes.ARBIGNIEU, "AEC", "CertDc").withExisting(NOTHING));
    assertThat(only(deleguee, WRITE_TO_HUBEE).reasons().stream().map(Violation::code))
        .containsExactly(EligibilityRules.COMMUNE_DELEGUEE.code());
    assertThat(only(plan(wish("AEC")), CREATE_REQUEST).reasons().isEmpty()).isTrue();
    assertThat(only(plan(wish("DHTOUR")), NOT_POSSIBLE).sentence().french())
        .contains("DHTOUR n'accepte plus de nouvelle demande depuis le 20/05/2026");
  }

  @Test
  void a_question_goes_to_whoever_can_answer() {
    PlanWish unknown = wish("AEC").withExisting(WhatExists.unknown());
    assertThat(only(plan(unknown), ASK_ADMINISTRATOR).doer()).isEqualTo(Doer.APPLICANT);
    PlannedAct read = only(plan(unknown.withMeans(Means.none().with(Right.OSL))), READ_HUBEE);
    assertThat(read.doer()).isEqualTo(Doer.PROGRAM);
    assertThat(read.form()).isEmpty();
    assertThat(read.link()).isEmpty();
  }

  private static SeenRequest request(String id, RequestState state) {
    return SeenRequest.of(id, RequestForm.BUNDLE, state, DemarcheCode.AEC);
  }

  private static String link(SeenRequest request, ActKind kind) {
    return link(NOTHING.with(request), kind);
  }

  private static String link(WhatExists existing, ActKind kind) {
    return only(plan(wish("AEC").withExisting(existing)), kind).link().orElseThrow().toString();
  }

  private static List<String> reasons(WhatExists existing, ActKind kind) {
    return only(plan(wish("AEC").withExisting(existing)), kind).reasons().stream()
        .map(Violation::code)
        .toList();
  }
}
