// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.act;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.client.error.AccessDeniedException;
import fr.hubee.client.error.AlreadyExistsException;
import fr.hubee.client.error.AuthenticationFailedException;
import fr.hubee.client.error.Failure;
import fr.hubee.client.error.HubError;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.error.InterruptedCallException;
import fr.hubee.client.error.InvalidRequestException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.fixture.SettableClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class BulkActsTest {

  private final List<String> done = new ArrayList<>();

  private final BulkActs<String> bulk =
      BulkActs.of(
          (line, told) -> {
            done.add(line);
            told.accept(ActOutcome.of(Did.CREATED, line));
          });

  private static Failure.Builder failure() {
    return Failure.of("PUT /x");
  }

  private static Failure denied(int code) {
    return failure().status(403).hubErrors(List.of(new HubError(code, "no"))).build();
  }

  static Stream<Arguments> failures() {
    Failure status500 = failure().status(500).build();
    return Stream.of(
        Arguments.of(new AuthenticationFailedException(failure().build()), Blame.EVERYBODY),
        Arguments.of(new InterruptedCallException(failure().build()), Blame.EVERYBODY),
        Arguments.of(new HubUnavailableException(failure().build()), Blame.EVERYBODY),
        Arguments.of(new HubUnavailableException(failure().status(503).build()), Blame.EVERYBODY),
        Arguments.of(new HubUnavailableException(failure().status(429).build()), Blame.EVERYBODY),
        Arguments.of(new AccessDeniedException(denied(900910)), Blame.EVERYBODY),
        Arguments.of(new AccessDeniedException(denied(900908)), Blame.EVERYBODY),
        Arguments.of(new AccessDeniedException(denied(403)), Blame.LINE),
        Arguments.of(new HubUnavailableException(status500), Blame.ANYBODY),
        Arguments.of(new UnexpectedAnswerException(failure().build()), Blame.ANYBODY),
        Arguments.of(new InvalidRequestException(failure().status(400).build()), Blame.LINE),
        Arguments.of(new AlreadyExistsException(failure().status(400).build()), Blame.LINE),
        Arguments.of(new IllegalArgumentException("a bad line"), Blame.LINE));
  }

  @ParameterizedTest
  @MethodSource("failures")
  void a_failure_is_the_lines_own_or_everybodys(RuntimeException failed, Blame blame) {
    assertThat(Blame.of(failed)).isEqualTo(blame);
    List<LineReport> reports = failingAt(failed, "2").reports(lines(4)).toList();
    boolean stops = blame == Blame.EVERYBODY;
    assertThat(reports).hasSize(stops ? 2 : 4);
    assertThat(reports.get(1).ending()).isEqualTo(stops ? LineEnding.STOPPED : LineEnding.FAILED);
    assertThat(reports.get(1).failure()).containsSame(failed);
    assertThat(reports.get(0).ending()).isEqualTo(LineEnding.DONE);
  }

  @Test
  void what_may_be_anybodys_is_everybodys_when_it_comes_in_a_row() {
    RuntimeException failed = new HubUnavailableException(failure().status(500).build());
    BulkActs<String> unlucky = failingAt(failed, "1", "2", "4", "5", "6").stopAfter(3);
    List<LineReport> reports = unlucky.reports(lines(9)).toList();
    assertThat(reports.stream().map(LineReport::ending))
        .containsExactly(
            LineEnding.FAILED,
            LineEnding.FAILED,
            LineEnding.DONE,
            LineEnding.FAILED,
            LineEnding.FAILED,
            LineEnding.STOPPED);
    assertThat(reports.get(5).line()).isEqualTo(6);
  }

  @Test
  void another_failure_in_between_begins_the_row_again() {
    RuntimeException suspect = new HubUnavailableException(failure().status(500).build());
    BulkActs<String> mixed =
        BulkActs.<String>of(
                (line, told) -> {
                  throw line.equals("2") ? new IllegalArgumentException() : suspect;
                })
            .stopAfter(2);
    assertThat(mixed.reports(lines(9)).map(LineReport::ending))
        .containsExactly(
            LineEnding.FAILED, LineEnding.FAILED, LineEnding.FAILED, LineEnding.STOPPED);
  }

  @Test
  void a_line_that_fails_half_way_reports_its_first_half() {
    BulkActs<String> half =
        BulkActs.of(
            (line, told) -> {
              told.accept(ActOutcome.of(Did.CREATED, line));
              throw new IllegalArgumentException("PLANTED");
            });
    LineReport report = half.reports(lines(1)).toList().get(0);
    assertThat(report.done()).extracting(ActOutcome::did).containsExactly(Did.CREATED);
    assertThat(report).hasToString("line 1: FAILED [CREATED] IllegalArgumentException");
  }

  @Test
  void a_refusal_is_no_failure_and_says_what_to_do() {
    BulkActs<String> refusing =
        BulkActs.of(
            (line, told) ->
                told.accept(ActOutcome.refused(line, ActRules.ACT_ON_REFUSED.at("status"))));
    List<LineReport> reports = refusing.reports(lines(2)).toList();
    assertThat(reports).extracting(LineReport::ending).containsOnly(LineEnding.REFUSED);
    assertThat(reports.get(0).message().french()).contains("DataPass").contains("Refusé");
    assertThat(reports.get(0).message().english()).contains("another request");
  }

  @Test
  void what_to_do_about_a_failure_of_the_hub_is_told() {
    RuntimeException failed = new AuthenticationFailedException(failure().build());
    LineReport report = failingAt(failed, "1").reports(lines(1)).toList().get(0);
    assertThat(report.message().french()).contains("reprenez").contains("secret");
    assertThat(report.message().english()).contains("resume").contains("regenerated");
  }

  @Test
  void nothing_is_done_before_it_is_asked_for() {
    Iterator<LineReport> reports = bulk.reports(List.of("1", "2").iterator());
    assertThat(reports.hasNext()).isTrue();
    assertThat(done).isEmpty();
    reports.next();
    assertThat(done).containsExactly("1");
    reports.next();
    assertThat(reports.hasNext()).isFalse();
    assertThatThrownBy(reports::next).isInstanceOf(NoSuchElementException.class);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 3, 4, 5, 9})
  void a_list_is_taken_up_again_from_any_line(long line) {
    List<LineReport> reports = bulk.reportsFrom(line, lines(4)).toList();
    List<String> expected = lines(4).skip(line - 1).toList();
    assertThat(done).isEqualTo(expected);
    assertThat(reports.stream().map(report -> "" + report.line())).isEqualTo(expected);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, -1, Long.MIN_VALUE})
  void lines_are_numbered_from_1(long line) {
    assertThatThrownBy(() -> bulk.reportsFrom(line, lines(1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> bulk.stopAfter((int) line))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void a_null_line_fails_alone() {
    assertThat(bulk.reports(Arrays.asList("1", null, "3").stream()).map(LineReport::ending))
        .containsExactly(LineEnding.DONE, LineEnding.FAILED, LineEnding.DONE);
  }

  @Test
  void closing_the_reports_closes_the_lines() {
    AtomicBoolean closed = new AtomicBoolean();
    bulk.reports(lines(3).onClose(() -> closed.set(true))).close();
    assertThat(closed).isTrue();
  }

  @Test
  void lines_keep_their_distance_however_long_each_takes() {
    SettableClock clock = new SettableClock(Instant.EPOCH);
    List<Duration> pauses = new ArrayList<>();
    List<Instant> begun = new ArrayList<>();
    List<Duration> takes =
        new ArrayList<>(List.of(300, 1_500, 0, 0).stream().map(Duration::ofMillis).toList());
    BulkActs<String> slow =
        BulkActs.<String>of(
                (line, told) -> {
                  begun.add(clock.instant());
                  clock.advance(takes.remove(0));
                })
            .pace(
                new Pace(
                    Duration.ofSeconds(1),
                    clock,
                    pause -> {
                      pauses.add(pause);
                      clock.advance(pause);
                    }));
    assertThat(slow.reports(lines(4))).hasSize(4);
    assertThat(pauses).extracting(Duration::toMillis).containsExactly(700L, 1_000L);
    assertThat(begun).extracting(Instant::toEpochMilli).containsExactly(0L, 1_000L, 2_500L, 3_500L);
  }

  @Test
  void an_interrupt_ends_it_before_the_line_is_begun_and_is_kept() {
    Iterator<LineReport> reports =
        bulk.pace(
                new Pace(
                    Duration.ofSeconds(1),
                    new SettableClock(Instant.EPOCH),
                    pause -> {
                      throw new InterruptedException();
                    }))
            .reports(List.of("1", "2", "3").iterator());
    assertThat(reports.next().ending()).isEqualTo(LineEnding.DONE);
    LineReport report = reports.next();
    assertThat(Thread.interrupted()).isTrue();
    assertThat(report.ending()).isEqualTo(LineEnding.STOPPED);
    assertThat(report.failure()).isEmpty();
    assertThat(report.line()).isEqualTo(2);
    assertThat(reports.hasNext()).isFalse();
    assertThat(done).containsExactly("1");
  }

  @Test
  void a_pace_is_bounded() {
    for (Duration wrong : List.of(Duration.ofNanos(-1), Duration.ofDays(1).plusNanos(1))) {
      assertThatThrownBy(() -> Pace.every(wrong)).isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(Pace.every(Duration.ofDays(1)).interval()).isEqualTo(Duration.ofDays(1));
  }

  private static BulkActs<String> failingAt(RuntimeException failed, String... lines) {
    return BulkActs.of(
        (line, told) -> {
          if (List.of(lines).contains(line)) {
            throw failed;
          }
        });
  }

  private static Stream<String> lines(int count) {
    return IntStream.rangeClosed(1, count).mapToObj(Integer::toString);
  }
}
