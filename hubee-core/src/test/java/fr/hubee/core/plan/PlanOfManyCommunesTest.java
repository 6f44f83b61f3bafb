// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The small form of the plan of all France: a few hundred communes, cut and resumed. */
class PlanOfManyCommunesTest {

  private static final int LINES = 3_000;

  private final EveryLine france = new EveryLine();

  /** Five hundred communes of the far end of the list, overseas included, by six démarches. */
  private final Supplier<Stream<EveryLine.Wished>> lines = () -> france.lines().skip(206_814);

  @Test
  void cut_anywhere_and_resumed_the_answers_are_those_of_the_whole() {
    List<LineAnswer> whole = france.planning().answers(lines.get()).toList();
    assertThat(whole).hasSize(LINES);
    for (long cut : new long[] {1, 7, LINES / 2, LINES - 1}) {
      List<LineAnswer> both =
          new ArrayList<>(france.planning().answers(lines.get()).limit(cut).toList());
      long stored = both.get(both.size() - 1).line();
      assertThat(stored).isEqualTo(cut);
      france.planning().answersFrom(stored + 1, lines.get()).forEach(both::add);
      assertThat(both).isEqualTo(whole);
    }
  }

  @Test
  void every_line_has_a_plan_and_every_kind_of_route_is_taken() {
    List<ActKind> first =
        france
            .planning()
            .answers(lines.get())
            .map(answer -> ((LineAnswer.Planned) answer).plan().acts().get(0).kind())
            .distinct()
            .toList();
    assertThat(first)
        .contains(
            ActKind.CREATE_REQUEST,
            ActKind.READ_HUBEE,
            ActKind.NOTHING_TO_DO,
            ActKind.NOT_POSSIBLE,
            ActKind.CHOOSE_ACCESS_MODE,
            ActKind.WAIT_FOR_DECISION,
            ActKind.ARCHIVE_REQUEST,
            ActKind.REOPEN_REQUEST,
            ActKind.REPORT_MISSING_SUBSCRIPTION,
            ActKind.CORRECT_WISH);
  }
}
