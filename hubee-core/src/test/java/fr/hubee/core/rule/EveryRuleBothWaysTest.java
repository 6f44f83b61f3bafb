// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.law.Printable;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule refuses what it is for, and nothing that is next to it. */
class EveryRuleBothWaysTest {

  static List<RuleCase> cases() {
    return EveryRule.cases();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_rule_is_broken_by_its_input_and_not_by_the_nearest_one(RuleCase pair) {
    assertThat(pair.broken().get().contains(pair.rule())).as("broken").isTrue();
    assertThat(pair.nearest().get().contains(pair.rule())).as("nearest").isFalse();
  }

  @ParameterizedTest
  @MethodSource("cases")
  void what_it_says_is_whole_in_both_languages(RuleCase pair) {
    Violation violation = pair.broken().get().find(pair.rule()).orElseThrow();
    Printable.assertPrintable(violation);
    assertThat(
            List.of(
                violation.message().french(),
                violation.message().english(),
                violation.remedy().french(),
                violation.remedy().english()))
        .noneMatch(sentence -> sentence.contains("%") || sentence.contains("null"));
    assertThat(violation.path()).isNotBlank();
  }

  @Test
  void no_rule_is_without_its_pair() {
    assertThat(EveryRule.cases().stream().map(RuleCase::rule))
        .containsExactlyInAnyOrderElementsOf(EveryRule.rules());
  }
}
