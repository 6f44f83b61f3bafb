// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.progress.Fact.Answer;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * Every combination of facts against a page written by hand: what the request says by what HubEE
 * says. In three columns the cell is not the last word: {@code ?} asks for files and credentials
 * first, {@code a} too, {@code i} asks for the account.
 */
class StageMatrixTest {

  private static final String PAGE =
      """
                       | UNKNOWN            | ABSENT            | INACTIVE | SCHEDULED      | ACTIVE | SUSPENDED | REFUSED           | ENDED
      UNKNOWN          | ?UNKNOWN           | UNKNOWN           | i        | ACTIVATION_SET | a      | SUSPENDED | REFUSED           | ENDED
      NONE             | ?WISHED            | WISHED            | i        | ACTIVATION_SET | a      | SUSPENDED | REFUSED           | ENDED
      DRAFT            | ?DRAFT             | DRAFT             | i        | ACTIVATION_SET | a      | SUSPENDED | DRAFT             | ENDED
      ESCALATED        | ?ESCALATED         | ESCALATED         | i        | ACTIVATION_SET | a      | SUSPENDED | ESCALATED         | ENDED
      HANDED_IN        | ?HANDED_IN         | HANDED_IN         | i        | ACTIVATION_SET | a      | SUSPENDED | HANDED_IN         | ENDED
      CHANGES_REQUESTED| ?CHANGES_REQUESTED | CHANGES_REQUESTED | i        | ACTIVATION_SET | a      | SUSPENDED | CHANGES_REQUESTED | ENDED
      APPROVED         | ?APPROVED          | AWAITING_HUBEE    | i        | ACTIVATION_SET | a      | SUSPENDED | AWAITING_HUBEE    | ENDED
      REFUSED          | ?REFUSED           | REFUSED           | i        | ACTIVATION_SET | a      | SUSPENDED | REFUSED           | ENDED
      REVOKED          | ?REVOKED           | REVOKED           | i        | ACTIVATION_SET | a      | SUSPENDED | REVOKED           | ENDED
      """;

  private static final Map<String, String> CELLS = cells();

  private static Map<String, String> cells() {
    List<List<String>> lines =
        PAGE.lines().map(line -> List.of(line.strip().split("\\s*\\|\\s*"))).toList();
    Map<String, String> cells = new HashMap<>();
    for (List<String> line : lines.subList(1, lines.size())) {
      for (int at = 1; at < line.size(); at++) {
        cells.put(line.get(0) + " " + lines.get(0).get(at), line.get(at));
      }
    }
    return cells;
  }

  private static Stage expected(ProgressSigns signs) {
    String cell = CELLS.get(signs.request() + " " + signs.hubee());
    if (cell.equals("i")) {
      return signs.account() == Answer.YES ? Stage.ACCOUNT_OPEN : Stage.CREATED;
    }
    if (cell.equals("a")) {
      return used(signs, Stage.ACTIVE);
    }
    return cell.startsWith("?")
        ? used(signs, Stage.valueOf(cell.substring(1)))
        : Stage.valueOf(cell);
  }

  private static Stage used(ProgressSigns signs, Stage otherwise) {
    if (signs.files() == Answer.YES) {
      return Stage.RECEIVING;
    }
    return signs.credentials() == Answer.YES ? Stage.CREDENTIALS_FETCHED : otherwise;
  }

  @Test
  void every_combination_of_facts_leads_to_the_stage_written_by_hand() {
    assertThat(CELLS).hasSize(RequestSign.values().length * HubeeSign.values().length);
    assertThat(EverySign.all())
        .hasSize(9 * 8 * 27)
        .allSatisfy(
            signs ->
                assertThat(StageTable.decide(signs)).as("%s", signs).isEqualTo(expected(signs)));
  }

  @Test
  void every_row_decides_something_and_every_stage_is_reached() {
    Set<StageRow> deciding =
        EverySign.all().stream()
            .map(
                signs ->
                    StageTable.rows().stream()
                        .filter(row -> row.matches(signs))
                        .findFirst()
                        .orElseThrow())
            .collect(Collectors.toSet());

    assertThat(deciding).containsExactlyInAnyOrderElementsOf(StageTable.rows());
    assertThat(deciding).extracting(StageRow::stage).containsAll(EnumSet.allOf(Stage.class));
  }

  @Test
  void without_any_fact_the_stage_is_unknown_and_nothing_else() {
    assertThat(EverySign.all())
        .filteredOn(signs -> StageTable.decide(signs) == Stage.UNKNOWN)
        .allSatisfy(
            signs -> {
              assertThat(signs.request()).isEqualTo(RequestSign.UNKNOWN);
              assertThat(signs.hubee()).isIn(HubeeSign.UNKNOWN, HubeeSign.ABSENT);
            });
  }

  @Test
  void unknown_and_no_are_never_told_apart_by_luck() {
    // No answer on files or credentials never leads further than "no" does.
    assertThat(EverySign.all())
        .filteredOn(signs -> signs.files() == Answer.UNKNOWN)
        .allSatisfy(
            signs ->
                assertThat(StageTable.decide(signs))
                    .isEqualTo(
                        StageTable.decide(
                            new ProgressSigns(
                                signs.request(),
                                signs.hubee(),
                                signs.account(),
                                signs.credentials(),
                                Answer.NO))));
  }
}
