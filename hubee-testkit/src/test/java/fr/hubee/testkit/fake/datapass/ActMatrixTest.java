// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.request.RequestState;
import fr.hubee.testkit.fake.datapass.people.ActAnswer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every act in every state, by whoever may: the expectation is written by hand after DataPass v2
 * (transitions, 2026-08-06), not taken from the table. A dash is a refusal that changes nothing.
 */
class ActMatrixTest {

  private static final List<String> ACTS =
      List.of(
          "submit", "requestChanges", "approve", "refuse", "archive", "reopen", "cancel", "revoke");

  /** First time, then while a validated request is being updated (~). */
  private static final Map<String, String> EXPECTED = new LinkedHashMap<>();

  static {
    EXPECTED.put("DRAFT", "SUBMITTED - - - ARCHIVED - - -");
    EXPECTED.put("SUBMITTED", "- CHANGES_REQUESTED VALIDATED REFUSED - - - -");
    EXPECTED.put("CHANGES_REQUESTED", "SUBMITTED - VALIDATED REFUSED - - - -");
    EXPECTED.put("VALIDATED", "- - - - - DRAFT - REVOKED");
    EXPECTED.put("REFUSED", "- - - - ARCHIVED - - -");
    EXPECTED.put("REVOKED", "- - - - ARCHIVED - - -");
    EXPECTED.put("ARCHIVED", "- - - - - - - -");
    EXPECTED.put("DRAFT~", "SUBMITTED - - - - - VALIDATED -");
    EXPECTED.put("SUBMITTED~", "- CHANGES_REQUESTED VALIDATED VALIDATED - - VALIDATED -");
    EXPECTED.put("CHANGES_REQUESTED~", "SUBMITTED - VALIDATED VALIDATED - - VALIDATED -");
  }

  @TestFactory
  Stream<DynamicTest> every_state_and_every_act() {
    return EXPECTED.keySet().stream()
        .flatMap(
            state ->
                ACTS.stream()
                    .map(
                        act ->
                            DynamicTest.dynamicTest(state + " " + act, () -> check(state, act))));
  }

  private static void check(String state, String act) {
    String expected = EXPECTED.get(state).split(" ")[ACTS.indexOf(act)];
    Staged staged = Staged.in(state);
    RequestState before = staged.view().state();
    assertThat(before.name()).isEqualTo(state.replace("~", ""));
    assertThat(staged.view().reopening()).isEqualTo(state.endsWith("~"));

    ActAnswer answer = staged.act(act);

    assertThat(answer.isDone()).as(answer.message()).isEqualTo(!expected.equals("-"));
    assertThat(staged.view().state().name())
        .isEqualTo(expected.equals("-") ? before.name() : expected);
    if (!answer.isDone()) {
      assertThat(answer).isInstanceOf(ActAnswer.OutOfTurn.class);
      assertThat(answer.message()).contains("impossible dans l'état");
    }
  }
}
