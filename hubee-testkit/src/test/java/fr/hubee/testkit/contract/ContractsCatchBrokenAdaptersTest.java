// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;

/** A suite that no wrong adapter fails proves nothing: here each wrong one fails, every time. */
class ContractsCatchBrokenAdaptersTest {

  @Test
  void the_adapter_without_fault_passes_so_that_the_fault_is_what_fails() {
    List<Events> all = new ArrayList<>();
    BrokenAdapters.with(
        Fault.NONE,
        () -> {
          all.add(run(selectClass(BrokenAdapters.Saving.class)));
          all.add(run(selectClass(BrokenAdapters.Reading.class)));
          all.add(run(selectClass(BrokenAdapters.Racing.class)));
        });
    for (Events events : all) {
      assertThat(events.started().count()).isGreaterThan(5);
      assertThat(failed(events)).isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(value = Fault.class, mode = EnumSource.Mode.EXCLUDE, names = "NONE")
  void each_fault_fails_a_suite_of_one_thread(Fault fault) {
    List<String> failed = new ArrayList<>();
    BrokenAdapters.with(
        fault,
        () -> {
          failed.addAll(failed(run(selectClass(BrokenAdapters.Saving.class))));
          failed.addAll(failed(run(selectClass(BrokenAdapters.Reading.class))));
        });
    assertThat(failed).isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "FORGETS_EVERYTHING, of_those_who_claim_one_place_exactly_one_wins_and_all_learn_the_same_holder",
    "FORGETS_CLAIMS, of_those_who_claim_one_place_exactly_one_wins_and_all_learn_the_same_holder",
    "IGNORES_CLAIMS, of_those_who_claim_one_place_exactly_one_wins_and_all_learn_the_same_holder",
    "WRITES_HALF, of_those_who_claim_one_place_exactly_one_wins_and_all_learn_the_same_holder",
    "IGNORES_VERSIONS, of_those_who_follow_one_version_exactly_one_wins",
    "IGNORES_VERSIONS, of_those_who_create_one_identifier_exactly_one_wins",
    "FORGETS_AUDIT, no_update_is_lost_when_all_insist",
    "IGNORES_ACTS, of_those_who_do_one_act_exactly_one_wins_and_all_learn_the_same_record"
  })
  void a_fault_shows_in_its_race(Fault fault, String race) {
    List<String> failed = new ArrayList<>();
    BrokenAdapters.with(
        fault, () -> failed.addAll(failed(run(selectMethod(BrokenAdapters.Racing.class, race)))));
    assertThat(failed).containsExactly(race + "()");
  }

  @ParameterizedTest
  @CsvSource({
    "of_those_who_claim_one_place_exactly_one_wins_and_all_learn_the_same_holder",
    "of_those_who_create_one_identifier_exactly_one_wins",
    "of_those_who_do_one_act_exactly_one_wins_and_all_learn_the_same_record"
  })
  void a_put_that_checks_then_acts_fails_every_race_of_creations(String race) {
    assertThat(failed(run(selectMethod(BrokenAdapters.RacingToCreate.class, race))))
        .containsExactly(race + "()");
  }

  @Test
  void an_update_that_checks_then_acts_fails_its_race() {
    String race = "of_those_who_follow_one_version_exactly_one_wins";
    assertThat(failed(run(selectMethod(BrokenAdapters.RacingToUpdate.class, race))))
        .containsExactly(race + "()");
  }

  private static Events run(DiscoverySelector selector) {
    return EngineTestKit.engine("junit-jupiter").selectors(selector).execute().testEvents();
  }

  private static List<String> failed(Events events) {
    assertThat(events.started().count()).as("tests that ran").isPositive();
    return events.failed().stream()
        .map(event -> event.getTestDescriptor().getDisplayName())
        .toList();
  }
}
