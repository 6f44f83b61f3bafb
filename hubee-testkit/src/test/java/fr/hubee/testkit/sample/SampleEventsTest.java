// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.teledossier.check.EventCheck;
import fr.hubee.core.teledossier.check.EventDraft;
import fr.hubee.testkit.fake.StandardProcesses;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Events that a hub takes, and those that break one rule each. */
class SampleEventsTest {

  private static final EventCheck CHECK =
      EventCheck.by(StandardProcesses.of(new ProcessCode("recensementCitoyen")).limits());

  static List<String> mistakes() {
    return SampleEvents.rules();
  }

  private static List<String> codes(EventDraft event) {
    return CHECK.check(event).stream().map(Violation::code).toList();
  }

  @Test
  void right_events_break_nothing() {
    assertThat(
            Stream.of(SampleEvents.statusUpdate(), SampleEvents.message(), SampleEvents.deposit()))
        .allSatisfy(event -> assertThat(codes(event)).isEmpty());
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void a_mistake_breaks_exactly_what_it_says(String code) {
    assertThat(codes(SampleEvents.breaking(code))).containsExactly(code);
  }

  @Test
  void no_sample_breaks_a_rule_that_is_not_there() {
    assertThatThrownBy(() -> SampleEvents.breaking("NO_SUCH_RULE"))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
