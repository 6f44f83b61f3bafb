// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.fixture.SmallDirectory;
import fr.hubee.core.request.RequestProfile;
import fr.hubee.core.subscription.SubscriptionState;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is true of every plan, in every world, whatever is done first. */
class PlanLawsTest {

  private static final int LONGEST = 80;
  private static final Set<ActKind> ENQUIRIES =
      Set.of(ActKind.READ_HUBEE, ActKind.ASK_ADMINISTRATOR);

  /** Another approval starts the creation anew: what was late is awaited again. */
  private static final ActKind LATE = ActKind.REPORT_MISSING_SUBSCRIPTION;

  @Provide
  Arbitrary<PlanWish> plausible() {
    return Worlds.plausible();
  }

  @Provide
  Arbitrary<PlanWish> anything() {
    return Worlds.anything();
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void doing_an_act_takes_it_off_the_plan_and_leaves_the_rest_until_nothing_is_left(
      @ForAll("plausible") PlanWish wish, @ForAll RequestProfile profile, @ForAll long seed) {
    Random random = new Random(seed);
    World world = new World(wish);
    Plan plan = planner(profile).plan(wish);
    for (int done = 0; !plan.isSettled(); done++) {
      assertThat(done).as("acts done").isLessThan(LONGEST);
      List<PlannedAct> possible = possible(plan);
      PlannedAct act = possible.get(random.nextInt(possible.size()));
      world.execute(act);
      Plan next = planner(profile).plan(world.wish());
      assertTakenOff(act, plan, next);
      plan = next;
    }
  }

  /** A letter or a question that serves every form is taken off every way. */
  private static void assertTakenOff(PlannedAct act, Plan before, Plan after) {
    Map<Demarche, List<ActKind>> left = ways(after);
    ways(before)
        .forEach(
            (demarche, way) -> {
              boolean concerned = act.demarches().contains(demarche);
              List<ActKind> expected = new ArrayList<>(way);
              if (concerned || act.form().isEmpty()) {
                expected.remove(act.kind() == LATE ? ActKind.WAIT_FOR_CREATION : act.kind());
              }
              boolean tells = concerned && way.size() == 1 && ENQUIRIES.contains(act.kind());
              if (!tells) {
                assertThat(left.get(demarche))
                    .as("%s, after %s of %s", demarche.code(), act, before)
                    .isEqualTo(expected);
              }
            });
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void an_act_comes_after_the_one_that_it_waits_for(
      @ForAll("anything") PlanWish wish, @ForAll RequestProfile profile) {
    Plan plan = planner(profile).plan(wish);
    assertThat(plan.acts()).isNotEmpty();
    int number = 0;
    for (PlannedAct act : plan.acts()) {
      assertThat(act.number()).isEqualTo(++number);
      if (act.after().isPresent()) {
        PlannedAct before = plan.acts().get(act.after().getAsInt() - 1);
        assertThat(before.number()).isLessThan(act.number());
        assertThat(before.demarches()).containsAll(act.demarches());
        assertThat(before.kind().nature()).isNotEqualTo(Nature.SETTLED);
      }
    }
    assertThat(planner(profile).plan(wish)).isEqualTo(plan);
  }

  @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
  void what_is_active_asks_for_no_act(
      @ForAll("anything") PlanWish wish, @ForAll RequestProfile profile) {
    Plan plan = planner(profile).plan(wish.withPreferences(Preferences.none()));
    for (PlannedAct act : plan.acts()) {
      for (Demarche demarche : act.demarches()) {
        if (isActive(wish, demarche) && act.kind() != ActKind.CORRECT_WISH) {
          assertThat(act.kind()).isEqualTo(ActKind.NOTHING_TO_DO);
        }
      }
    }
  }

  @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
  void no_program_hands_in_for_a_person(
      @ForAll("anything") PlanWish wish, @ForAll RequestProfile profile) {
    for (PlannedAct act : planner(profile).plan(wish).acts()) {
      if (act.sentence().french().contains("soumettre")) {
        assertThat(act.doer() == Doer.APPLICANT || act.kind() == ActKind.PREPARE_DRAFT).isTrue();
        assertThat(act.also()).isEmpty();
      }
      assertThat(act.also()).doesNotContain(act.doer());
    }
  }

  private static boolean isActive(PlanWish wish, Demarche demarche) {
    return wish.existing().atHubee().stream()
        .anyMatch(
            seen ->
                seen.stateOrNull() == SubscriptionState.ACTIF
                    && DemarcheCatalogue.standard()
                        .find(seen.demarche())
                        .filter(demarche::equals)
                        .isPresent());
  }

  private static List<PlannedAct> possible(Plan plan) {
    return plan.acts().stream()
        .filter(act -> act.afterOrNull() == null && act.kind().nature() != Nature.SETTLED)
        .toList();
  }

  /** What is left to be done and waited for, démarche by démarche. */
  private static Map<Demarche, List<ActKind>> ways(Plan plan) {
    Map<Demarche, List<ActKind>> ways = new LinkedHashMap<>();
    for (PlannedAct act : plan.acts()) {
      for (Demarche demarche : act.demarches()) {
        List<ActKind> way = ways.computeIfAbsent(demarche, key -> new ArrayList<>());
        if (act.kind().nature() != Nature.SETTLED) {
          way.add(act.kind() == LATE ? ActKind.WAIT_FOR_CREATION : act.kind());
        }
      }
    }
    return ways;
  }

  private static SubscriptionPlanner planner(RequestProfile profile) {
    return new SubscriptionPlanner(
        DemarcheCatalogue.standard(),
        new SmallDirectory(),
        Mairie.OPEN.sirene(),
        DatapassSite.PRODUCTION,
        profile);
  }
}
