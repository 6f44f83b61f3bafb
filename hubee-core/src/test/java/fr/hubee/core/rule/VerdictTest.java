// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What follows from what was found. */
class VerdictTest {

  private static final Message TEXT = new Message("texte", "text");
  private static final Source SOURCE = new Source("d", "s", "2026");

  private static final Violation ERROR = Rule.error("E", TEXT, TEXT, SOURCE).at("e");
  private static final Violation WARNING = Rule.warning("W", TEXT, TEXT, SOURCE).at("w");
  private static final Violation INFORMATION = Rule.information("I", TEXT, TEXT, SOURCE).at("i");
  private static final Violation ESCALATION =
      Rule.escalation("P", TEXT, TEXT, SOURCE, "people@example.org").at("p");

  @ParameterizedTest
  @CsvSource({
    "'', Accepted",
    "I, Accepted",
    "W, Accepted",
    "WI, Accepted",
    "E, Refused",
    "EW, Refused",
    "P, Escalated",
    "WPI, Escalated",
    "PP, Escalated",
    "PE, Refused",
    "EP, Refused"
  })
  void errors_refuse_escalations_hand_over_and_warnings_pass(String found, String verdict) {
    Violations violations = violations(found);
    Verdict drawn = Verdict.of(violations);
    assertThat(drawn.getClass().getSimpleName()).isEqualTo(verdict);
    assertThat(drawn.violations()).as("nothing is lost").isEqualTo(violations);
  }

  @Test
  void an_escalation_names_who_decides() {
    assertThat(Verdict.of(violations("WP")))
        .isEqualTo(new Verdict.Escalated(violations("WP"), "people@example.org"));
  }

  @Test
  void an_error_beside_an_escalation_refuses_and_shows_both() {
    Violations shown = Verdict.of(violations("PE")).violations();
    assertThat(shown).containsExactly(ESCALATION, ERROR);
    assertThat(shown.stream().filter(Violation::escalates)).containsExactly(ESCALATION);
  }

  @Test
  void an_error_that_an_environment_forgives_refuses_no_more() {
    assertThat(Verdict.of(Violations.of(ERROR.as(Severity.WARNING))))
        .isInstanceOf(Verdict.Accepted.class);
  }

  @Test
  void an_escalation_that_an_environment_forgives_hands_over_no_more() {
    Violation forgiven = ESCALATION.as(Severity.WARNING);
    assertThat(forgiven.escalates()).isFalse();
    assertThat(Verdict.of(Violations.of(forgiven))).isInstanceOf(Verdict.Accepted.class);
  }

  private static Violations violations(String letters) {
    List<Violation> all = new ArrayList<>();
    for (char letter : letters.toCharArray()) {
      all.add(
          switch (letter) {
            case 'E' -> ERROR;
            case 'W' -> WARNING;
            case 'I' -> INFORMATION;
            default -> ESCALATION;
          });
    }
    return Violations.of(all);
  }
}
