// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.hubee.core.fixture.Outcomes;
import fr.hubee.core.lifecycle.Outcome;
import fr.hubee.core.lifecycle.RefusedTransitionException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state by every event by every circumstance: 9,216 decisions. */
class RequestMatrixTest {

  static Stream<Arguments> everyPair() {
    return Arrays.stream(RequestState.values())
        .flatMap(
            state -> Arrays.stream(RequestEvent.values()).map(event -> Arguments.of(state, event)));
  }

  @ParameterizedTest(name = "{0} {1}")
  @MethodSource("everyPair")
  void a_pair_moves_as_published_or_is_refused_with_what_is_possible(
      RequestState from, RequestEvent event) {
    for (RequestFacts facts : RequestMatrix.everyFacts()) {
      Outcome<RequestState> outcome = RequestLifecycle.table().decide(from, event, facts);
      RequestMatrix.expected(from, event, facts)
          .ifPresentOrElse(
              to -> assertThat(outcome).as("%s", facts).isEqualTo(new Outcome.Moved<>(to)),
              () -> assertRefused(outcome, from, event, facts));
    }
  }

  @Test
  void the_table_holds_the_published_pairs_and_no_other() {
    Set<String> pairs = new TreeSet<>();
    RequestLifecycle.table()
        .rows()
        .forEach(
            row -> {
              assertThat(RequestMatrix.has(row.from(), row.event())).as("%s", row).isTrue();
              pairs.add(row.from() + " " + row.event());
            });
    assertThat(pairs).hasSize(RequestMatrix.size());
  }

  @Test
  void an_archived_request_is_final() {
    for (RequestFacts facts : RequestMatrix.everyFacts()) {
      assertThat(RequestLifecycle.table().allowed(RequestState.ARCHIVED, facts)).isEmpty();
    }
  }

  @Test
  void a_commune_that_needs_people_is_never_handed_in_whatever_else_is_true() {
    for (RequestFacts facts : RequestMatrix.everyFacts()) {
      if (facts.needsPeople()) {
        for (RequestState state : RequestState.values()) {
          assertThat(RequestLifecycle.table().allowed(state, facts))
              .as("%s %s", state, facts)
              .doesNotContain(RequestEvent.SUBMIT);
        }
      }
    }
  }

  private static void assertRefused(
      Outcome<RequestState> outcome, RequestState from, RequestEvent event, RequestFacts facts) {
    Outcome.Refused<RequestState> refused = Outcomes.refused(outcome);
    assertThat((Object) refused.from()).isEqualTo(from);
    assertThat((Object) refused.event()).isEqualTo(event);
    assertThat(Outcomes.allowed(outcome)).as("%s", facts).isEqualTo(movesOf(from, facts));
    assertThat(refused.unmet().isEmpty())
        .as("no unmet condition: the pair does not exist")
        .isNotEqualTo(RequestMatrix.has(from, event));
    assertThatExceptionOfType(RefusedTransitionException.class)
        .isThrownBy(outcome::orThrow)
        .satisfies(
            thrown -> {
              assertThat((Object) thrown.from()).isEqualTo(from);
              assertThat((Object) thrown.event()).isEqualTo(event);
            });
  }

  private static Set<RequestEvent> movesOf(RequestState from, RequestFacts facts) {
    Set<RequestEvent> moves = EnumSet.noneOf(RequestEvent.class);
    for (RequestEvent event : RequestEvent.values()) {
      if (RequestMatrix.expected(from, event, facts).isPresent()) {
        moves.add(event);
      }
    }
    return moves;
  }
}
