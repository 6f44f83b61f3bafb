// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import static fr.hubee.core.plan.Plans.plan;
import static fr.hubee.core.plan.Plans.wish;
import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.law.Hostile;
import fr.hubee.core.rule.Severity;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.subscription.SubscriptionState;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan as a whole. */
class PlanTest {

  static List<Hostile> hostile() {
    return Hostile.all();
  }

  static List<DecisionRow> rows() {
    return DecisionTableTest.rows();
  }

  @Test
  void certdc_and_the_bundle_are_two_branches_that_do_not_wait_for_each_other() {
    Plan plan = plan(wish("AEC", "CertDc"));
    for (RequestForm form : List.of(RequestForm.BUNDLE, RequestForm.CERTDC)) {
      List<PlannedAct> branch = plan.of(form);
      assertThat(branch).hasSize(5);
      Set<Integer> numbers = new HashSet<>(branch.stream().map(PlannedAct::number).toList());
      assertThat(branch.get(0).after()).isEmpty();
      assertThat(branch.subList(1, 5))
          .allSatisfy(act -> assertThat(numbers).contains(act.after().getAsInt()));
    }
  }

  @Test
  void what_can_be_done_now_is_told_apart_from_what_waits() {
    Plan plan =
        plan(
            wish("AEC", "RCO")
                .withExisting(
                    WhatExists.nothing()
                        .with(SeenSubscription.of(DemarcheCode.AEC, SubscriptionState.ACTIF))));
    assertThat(plan.now()).extracting(PlannedAct::kind).containsExactly(ActKind.CREATE_REQUEST);
    assertThat(plan.isSettled()).isFalse();
    Plan waiting =
        plan(
            wish("AEC")
                .withExisting(
                    WhatExists.nothing().with(SeenHabilitation.of("H5", DemarcheCode.AEC))));
    assertThat(waiting.now()).isEmpty();
    assertThat(waiting.isSettled()).isFalse();
    Plan settled = plan(wish("DHTOUR", "foire"));
    assertThat(settled.isSettled()).isTrue();
    assertThat(settled.now()).isEmpty();
  }

  @Test
  void the_remarks_of_the_reading_open_those_of_the_plan() {
    Violation noticed = PlanRules.LINE_EMPTY.at("commune").as(Severity.INFORMATION);
    Plan plan = plan(wish("DHTOUR").withRemarks(Violations.of(noticed)));
    assertThat(plan.remarks().asList().get(0)).isEqualTo(noticed);
    assertThat(plan.remarks().stream().map(Violation::code))
        .containsExactly("LINE_EMPTY", "DEMARCHE_CLOSED");
  }

  @Test
  void it_prints_one_act_per_line() {
    assertThat(plan(wish("AEC")).toString().lines())
        .startsWith("plan of Clamart (92023, commune), 2026-11-23", "1. CREATE_REQUEST [AEC]")
        .endsWith("5. ACTIVATE [AEC] after 4")
        .hasSize(6);
  }

  /** The verdict of the eligibility check and the plan never tell two stories. */
  @ParameterizedTest
  @MethodSource("rows")
  void every_line_refused_is_answered_by_an_act_that_says_why(DecisionRow row) {
    Plan plan = row.plan(new Words());
    Set<Violation> told = new HashSet<>();
    plan.acts().forEach(act -> act.reasons().forEach(told::add));
    Set<String> paths = new HashSet<>();
    plan.remarks().of(Severity.ERROR).stream()
        .filter(error -> !error.code().equals("ONE_SUBSCRIPTION_PER_DEMARCHE"))
        .filter(error -> !error.escalates())
        .forEach(error -> paths.add(error.path()));
    boolean ofTheCommune =
        told.stream().anyMatch(Violation::escalates)
            || plan.acts().stream().anyMatch(act -> act.kind() == ActKind.CORRECT_WISH);
    for (String path : paths) {
      if (!ofTheCommune || !path.startsWith("demarches[")) {
        assertThat(told).as("%s in %s", path, plan).anyMatch(each -> each.path().equals(path));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostile_texts_are_answered_and_never_repeated_whole(Hostile hostile) {
    PlanWish wish = wish(hostile.text(), "AEC", hostile.text());
    Plan plan = plan(wish);
    boolean means = DemarcheCatalogue.standard().find(hostile.text()).isPresent();
    assertThat(plan.acts().stream().anyMatch(act -> act.kind() == ActKind.NOT_POSSIBLE))
        .isNotEqualTo(means);
    plan.acts()
        .forEach(
            act -> assertThat(act.sentence().french()).hasSizeLessThan(400).doesNotContain("\n"));
    Plan wrong = plan(PlanWish.of(wish.commune(), hostile.text(), List.of("AEC"), Plans.TODAY));
    boolean right = Siret.check(hostile.text(), "siret").value().isPresent();
    assertThat(wrong.acts().stream().anyMatch(act -> act.kind() == ActKind.CORRECT_WISH))
        .isNotEqualTo(right);
    assertThat(wish + "" + plan + wrong).doesNotContain("\u001b");
  }

  @Test
  void ten_thousand_names_in_one_wish_are_one_act() {
    String[] names = new String[10_000];
    Arrays.setAll(names, index -> "x" + index);
    assertThat(plan(wish(names)).acts()).hasSize(1);
  }
}
