// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.fixture.SmallDirectory;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.law.Hostile;
import fr.hubee.core.rule.Violation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists: numbered, lazy, resumable, and no line spoils the others. */
class PlanLinesTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
  private static final SmallDirectory DIRECTORY = new SmallDirectory();
  private static final RawWish GOOD = line("Clamart", "AEC", "CertDc");

  static List<Hostile> hostile() {
    return Hostile.all();
  }

  private static RawWish line(String commune, String... demarches) {
    return new RawWish(commune, null, Mairie.CLAMART, List.of(demarches));
  }

  private static PlanLines<RawWish> plans() {
    return new PlanLines<>(planner(), new WishReader(DIRECTORY, TODAY));
  }

  private static SubscriptionPlanner planner() {
    return new SubscriptionPlanner(
        DemarcheCatalogue.standard(), DIRECTORY, Mairie.OPEN.sirene(), DatapassSite.PRODUCTION);
  }

  private static List<LineAnswer> all(Iterator<LineAnswer> answers) {
    List<LineAnswer> all = new ArrayList<>();
    answers.forEachRemaining(all::add);
    return all;
  }

  @Test
  void a_bad_line_is_an_answer_and_the_others_go_on() {
    List<RawWish> lines =
        Arrays.asList(
            GOOD,
            line("Nullepart", "AEC"),
            null,
            line(" "),
            line("Saint-Denis"),
            new RawWish("01015", CommuneKind.DELEGUEE, null, List.of()),
            new RawWish(null, null, null, List.of("AEC")),
            GOOD);
    List<LineAnswer> answers = all(plans().answers(lines.iterator()));
    assertThat(answers)
        .extracting(LineAnswer::line)
        .containsExactly(1L, 2L, 3L, 4L, 5L, 6L, 7L, 8L);
    assertThat(answers)
        .extracting(PlanLinesTest::told)
        .containsExactly(
            "11 acts",
            "COMMUNE_UNKNOWN",
            "LINE_EMPTY",
            "LINE_EMPTY",
            "COMMUNE_AMBIGUOUS",
            "1 acts",
            "LINE_EMPTY",
            "11 acts");
  }

  private static String told(LineAnswer answer) {
    if (answer instanceof LineAnswer.Planned planned) {
      return planned.plan().acts().size() + " acts";
    }
    return answer instanceof LineAnswer.Refused refused
        ? String.join(",", refused.violations().stream().map(Violation::code).toList())
        : answer.toString();
  }

  @Test
  void what_was_noticed_when_the_commune_was_found_is_in_its_plan() {
    LineAnswer answer = plans().answers(List.of(line("01340", "AEC")).iterator()).next();
    Plan plan = ((LineAnswer.Planned) answer).plan();
    assertThat(plan.commune().name()).isEqualTo("Arboys en Bugey");
    assertThat(plan.remarks().stream().map(Violation::code)).contains("FORMER_CODE");
    LineAnswer arrondissement = plans().answers(List.of(line("75108", "AEC")).iterator()).next();
    assertThat(((LineAnswer.Planned) arrondissement).plan().commune().name()).isEqualTo("Paris");
  }

  @Test
  void a_register_that_is_down_costs_its_line_only() {
    IllegalStateException down = new IllegalStateException("alice@mairie.fr");
    SubscriptionPlanner planner =
        new SubscriptionPlanner(
            DemarcheCatalogue.standard(),
            DIRECTORY,
            siret -> {
              if (siret.equals(new Siret("21590350100017"))) {
                throw down;
              }
              return Mairie.OPEN.sirene().find(siret);
            },
            DatapassSite.PRODUCTION);
    RawWish lille = new RawWish("59350", null, "21590350100017", List.of("AEC"));
    List<LineAnswer> answers =
        all(
            new PlanLines<RawWish>(planner, new WishReader(DIRECTORY, TODAY))
                .answers(List.of(GOOD, lille, GOOD).iterator()));
    assertThat(answers.get(1)).isEqualTo(new LineAnswer.ToRetry(2, down));
    assertThat(answers.get(1)).hasToString("line 2 to be retried, IllegalStateException");
    assertThat(told(answers.get(0))).isEqualTo(told(answers.get(2))).isEqualTo("11 acts");
  }

  @Test
  void so_does_whatever_tells_what_exists() {
    AtomicInteger asked = new AtomicInteger();
    WishReader reader =
        new WishReader(
            DIRECTORY,
            TODAY,
            wish -> {
              if (asked.incrementAndGet() == 1) {
                throw new UnsupportedOperationException();
              }
              return wish.withExisting(WhatExists.nothing());
            });
    List<LineAnswer> answers =
        all(new PlanLines<>(planner(), reader).answers(List.of(GOOD, GOOD).iterator()));
    assertThat(answers.get(0)).isInstanceOf(LineAnswer.ToRetry.class);
    assertThat(((LineAnswer.Planned) answers.get(1)).plan().now())
        .extracting(PlannedAct::kind)
        .containsOnly(ActKind.CREATE_REQUEST);
  }

  @Test
  void an_error_of_the_machine_is_no_line_to_retry() {
    PlanLines<RawWish> lines =
        new PlanLines<>(
            planner(),
            line -> {
              throw new StackOverflowError();
            });
    assertThatExceptionOfType(StackOverflowError.class)
        .isThrownBy(() -> lines.answers(List.of(GOOD).iterator()).next());
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 7, 20, 21})
  void resumed_from_any_line_it_gives_the_same_remaining_answers(int from) {
    List<RawWish> lines =
        IntStream.range(0, 20)
            .mapToObj(i -> i % 3 == 0 ? line("Nullepart") : line("Clamart", "AEC", "x" + i))
            .toList();
    List<LineAnswer> whole = all(plans().answers(lines.iterator()));
    assertThat(all(plans().answersFrom(from, lines.iterator())))
        .isEqualTo(whole.subList(from - 1, 20));
    assertThat(plans().answersFrom(from, lines.stream())).isEqualTo(whole.subList(from - 1, 20));
    assertThat(plans().answers(lines.stream().parallel()).parallel().toList()).isEqualTo(whole);
  }

  @Test
  void what_comes_before_is_neither_read_nor_planned() {
    AtomicInteger read = new AtomicInteger();
    WishReader reader = new WishReader(DIRECTORY, TODAY);
    PlanLines<RawWish> lines =
        new PlanLines<>(
            planner(),
            line -> {
              read.incrementAndGet();
              return reader.read(line);
            });
    Iterator<LineAnswer> answers = lines.answersFrom(3, List.of(GOOD, GOOD, GOOD).iterator());
    assertThat(read).hasValue(0);
    assertThat(answers.next().line()).isEqualTo(3);
    assertThat(read).hasValue(1);
    assertThat(answers.hasNext()).isFalse();
    assertThatExceptionOfType(NoSuchElementException.class).isThrownBy(answers::next);
  }

  @Test
  void a_line_is_taken_when_its_answer_is_asked_for_and_not_before() {
    AtomicInteger taken = new AtomicInteger();
    Stream<RawWish> endless =
        Stream.generate(
            () -> {
              taken.incrementAndGet();
              return GOOD;
            });
    Iterator<LineAnswer> answers = plans().answers(endless.iterator());
    assertThat(taken).hasValue(0);
    for (int i = 1; i <= 3; i++) {
      assertThat(answers.hasNext()).isTrue();
      assertThat(answers.hasNext()).isTrue();
      assertThat(answers.next().line()).isEqualTo(i);
      assertThat(taken).hasValueLessThanOrEqualTo(i);
    }
    assertThat(plans().answers(Stream.generate(() -> GOOD)).limit(2)).hasSize(2);
  }

  @Test
  void closing_the_answers_closes_the_lines() {
    AtomicBoolean closed = new AtomicBoolean();
    plans().answers(Stream.of(GOOD).onClose(() -> closed.set(true))).close();
    assertThat(closed).isTrue();
  }

  @Test
  void what_the_list_itself_throws_ends_the_reading_and_the_rest_can_be_resumed() {
    Stream<RawWish> broken =
        Stream.of(1, 2, 3)
            .map(
                number -> {
                  if (number == 2) {
                    throw new IllegalStateException("unreadable");
                  }
                  return GOOD;
                });
    Iterator<LineAnswer> answers = plans().answers(broken.iterator());
    long stored = answers.next().line();
    assertThatExceptionOfType(IllegalStateException.class).isThrownBy(answers::hasNext);
    assertThat(plans().answersFrom(stored + 1, Stream.of(GOOD, GOOD, GOOD)))
        .extracting(LineAnswer::line)
        .containsExactly(2L, 3L);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void lines_are_numbered_from_one(long from) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> plans().answersFrom(from, List.<RawWish>of().iterator()))
        .withMessageContaining(Long.toString(from));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void hostile_lines_are_answered(Hostile hostile) {
    RawWish bad = new RawWish(hostile.text(), null, hostile.text(), List.of(hostile.text()));
    RawWish half = new RawWish("Clamart", null, hostile.text(), List.of(hostile.text()));
    List<LineAnswer> answers = all(plans().answers(List.of(bad, half, GOOD).iterator()));
    assertThat(answers).hasSize(3).noneMatch(LineAnswer.ToRetry.class::isInstance);
    assertThat(answers.get(1)).isInstanceOf(LineAnswer.Planned.class);
    assertThat(told(answers.get(2))).isEqualTo("11 acts");
    assertThat(answers.toString() + bad).doesNotContain("\u001b");
  }
}
