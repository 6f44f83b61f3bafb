// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Everything a check found, as one value. */
class ViolationsTest {

  private static final Rule RULE =
      Rule.error(
          "ONE",
          new Message("%s manque", "%s is missing"),
          new Message("voir %s, puis %s", "see %s, then %s"),
          new Source("d", "s", "2026"));

  @Test
  void the_places_of_the_sentence_are_filled_first_then_those_of_the_remedy() {
    Violation violation = RULE.at("path", new Message("le nom", "the name"), "A", "100%s");
    assertThat(violation.message()).isEqualTo(new Message("le nom manque", "the name is missing"));
    assertThat(violation.remedy())
        .isEqualTo(new Message("voir A, puis 100%s", "see A, then 100%s"));
    assertThat(violation).hasToString("ERROR ONE at path: the name is missing");
  }

  @Test
  void a_sentence_is_read_in_french_by_french_readers_only() {
    Message message = new Message("oui", "yes");
    assertThat(message.in(Locale.CANADA_FRENCH)).isEqualTo("oui");
    assertThat(message.in(Locale.GERMAN)).isEqualTo("yes");
    assertThat(message.in(Locale.ROOT)).isEqualTo("yes");
  }

  @Test
  void they_are_copied_and_kept_in_order() {
    Violation first = RULE.at("b", "b", 1, 2);
    Violation second = RULE.at("a", "a", 1, 2);
    List<Violation> found = new ArrayList<>(List.of(first, second));
    Violations violations = Violations.of(found);
    found.clear();
    assertThat(violations).containsExactly(first, second);
    assertThat(violations.asList()).isUnmodifiable();
    assertThat(violations.at("a")).containsExactly(second);
    assertThat(violations.and(violations)).hasSize(4);
    assertThat(Violations.none().and(violations)).isEqualTo(violations);
  }

  @Test
  void seen_from_further_out_only_the_paths_change() {
    Violations found =
        Violations.of(
            RULE.at("email", "a", 1, 2), RULE.at("[3]", "b", 1, 2), RULE.at("", "c", 1, 2));
    assertThat(found.under("people"))
        .containsExactly(
            RULE.at("people.email", "a", 1, 2),
            RULE.at("people[3]", "b", 1, 2),
            RULE.at("people", "c", 1, 2));
    assertThat(found.under("")).isSameAs(found);
    assertThat(Violations.none().under("people")).isSameAs(Violations.none());
    assertThat(Violations.of(RULE.at("a", "a", 1, 2).as(Severity.WARNING)).under("b"))
        .containsExactly(RULE.at("b.a", "a", 1, 2).as(Severity.WARNING));
  }

  @Test
  void those_of_one_severity() {
    Violation error = RULE.at("a", "a", 1, 2);
    Violation warning = error.as(Severity.WARNING);
    assertThat(Violations.of(error, warning).of(Severity.WARNING)).containsExactly(warning);
    assertThat(Violations.of(error).of(Severity.WARNING)).isEmpty();
    assertThat(Violations.none().of(Severity.ERROR)).isEmpty();
  }

  @Test
  void a_day_is_written_as_each_language_writes_it() {
    Message day = new Message("le %s", "on %s");
    assertThat(day.with(LocalDate.of(2026, 5, 9)))
        .isEqualTo(new Message("le 09/05/2026", "on 2026-05-09"));
    assertThat(day.with(LocalDate.of(987, 1, 2)).french()).isEqualTo("le 02/01/0987");
    assertThat(day.with(LocalDate.of(12026, 12, 31)).french()).isEqualTo("le 31/12/+12026");
    assertThat(day.with(LocalDate.of(-1, 1, 2)).french()).isEqualTo("le 02/01/-0001");
  }

  @Test
  void the_same_rule_elsewhere_or_at_another_weight_is_another_violation() {
    Violation violation = RULE.at("a", "a", 1, 2);
    assertThat(violation)
        .isEqualTo(RULE.at("a", "a", 1, 2))
        .hasSameHashCodeAs(RULE.at("a", "a", 1, 2))
        .isNotEqualTo(RULE.at("b", "a", 1, 2))
        .isNotEqualTo(RULE.at("a", "x", 1, 2))
        .isNotEqualTo(RULE.at("a", "a", 1, 3))
        .isNotEqualTo(violation.as(Severity.WARNING));
  }

  @Test
  void throwing_is_the_choice_of_the_caller_and_keeps_them_all() {
    Violations violations = Violations.of(RULE.at("a", "a", 1, 2), RULE.at("b", "b", 1, 2));
    assertThat(violations.asException())
        .hasMessage("ERROR ONE at a: a is missing\nERROR ONE at b: b is missing")
        .extracting(ViolationsException::violations)
        .isEqualTo(violations);
    assertThatIllegalStateException().isThrownBy(() -> Violations.none().asException());
  }

  @Test
  void two_answers_are_equal_when_they_say_the_same_and_not_otherwise() {
    Violation one = RuleArgumentsTest.RULE.at("path", "a", "b");
    assertThat(Violations.of(one))
        .isEqualTo(Violations.of(List.of(one)))
        .hasSameHashCodeAs(Violations.of(List.of(one)))
        .isNotEqualTo(Violations.none())
        .isNotEqualTo(Violations.of(one, one))
        .isNotEqualTo(List.of(one));
    assertThat(Violations.none().hashCode()).isNotEqualTo(Violations.of(one).hashCode());
  }
}
