// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.core.law.Printable;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Each row of {@code plan.md}: a situation, and the plan that it leads to. */
class DecisionTableTest {

  private static final int AT_LEAST = 60;

  static List<DecisionRow> rows() {
    try (InputStream table = DecisionTableTest.class.getResourceAsStream("plan.md")) {
      return new String(table.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> line.matches("\\| [0-9]+ \\|.*"))
          .map(DecisionTableTest::row)
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static DecisionRow row(String line) {
    String inside = line.substring(2, line.length() - 2);
    return new DecisionRow(Arrays.stream(inside.split(" \\| ", -1)).map(String::strip).toList());
  }

  @ParameterizedTest
  @MethodSource("rows")
  void a_situation_leads_to_its_plan(DecisionRow row) {
    Words words = new Words();
    assertThat(DecisionRow.told(row.plan(words))).containsExactlyElementsOf(row.expected(words));
  }

  @ParameterizedTest
  @MethodSource("rows")
  void every_act_says_what_to_do_in_two_languages_and_where_it_comes_from(DecisionRow row) {
    for (PlannedAct act : row.plan(new Words()).acts()) {
      Printable.assertPrintable(act.sentence());
      assertThat(act.sentence().french()).doesNotContain("%", "null", "?");
      assertThat(act.sentence().english()).doesNotContain("%", "null", "?");
      act.link().ifPresent(link -> assertThat(link.toString()).startsWith("https://"));
      act.writeTo().ifPresent(address -> assertThat(address).contains("@"));
    }
  }

  @Test
  void the_table_is_long_numbered_and_never_says_the_same_thing_twice() {
    List<DecisionRow> rows = rows();
    assertThat(rows).hasSizeGreaterThanOrEqualTo(AT_LEAST);
    assertThat(rows)
        .extracting(DecisionRow::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, rows.size()).boxed().toList());
    assertThat(rows).extracting(DecisionRow::situation).doesNotHaveDuplicates();
  }

  @Test
  void every_word_serves_and_every_act_is_expected_twice_at_least() {
    Words words = new Words();
    Map<ActKind, Integer> rowsByAct = new EnumMap<>(ActKind.class);
    for (DecisionRow row : rows()) {
      row.plan(words);
      Stream.of(row.expected(words))
          .flatMap(List::stream)
          .map(act -> ActKind.valueOf(act.split(" ")[1]))
          .distinct()
          .forEach(kind -> rowsByAct.merge(kind, 1, Integer::sum));
    }
    assertThat(words.all())
        .allSatisfy(each -> assertThat(each.unused()).as(each.column()).isEmpty());
    assertThat(rowsByAct.keySet()).containsExactlyInAnyOrder(ActKind.values());
    assertThat(rowsByAct.values()).allMatch(count -> count >= 2);
  }

  @Test
  void an_unknown_word_is_refused_in_every_column() {
    List<String> cells = rows().get(0).cells();
    for (int column = 1; column < cells.size(); column++) {
      List<String> spoilt = new ArrayList<>(cells);
      spoilt.set(column, "D7 sornette");
      DecisionRow row = new DecisionRow(spoilt);
      assertThatThrownBy(() -> told(row))
          .as(DecisionRow.COLUMNS.get(column))
          .isInstanceOfAny(
              IllegalArgumentException.class,
              DateTimeParseException.class,
              IndexOutOfBoundsException.class);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> new DecisionRow(List.of("1")));
  }

  private static List<String> told(DecisionRow row) {
    Words words = new Words();
    List<String> told = DecisionRow.told(row.plan(words));
    row.expected(words);
    return told;
  }
}
