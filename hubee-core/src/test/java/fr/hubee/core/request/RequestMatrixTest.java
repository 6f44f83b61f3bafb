// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.fixture.Outcomes;
import fr.hubee.core.lifecycle.Outcome;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every state by every event by every circumstance, for both versions: 573,440 decisions. */
class RequestMatrixTest {

  static Stream<Arguments> everyPair() {
    return Arrays.stream(RequestProfile.values())
        .flatMap(
            profile ->
                Arrays.stream(RequestState.values())
                    .flatMap(
                        state ->
                            Arrays.stream(RequestEvent.values())
                                .map(event -> Arguments.of(profile, state, event))));
  }

  @ParameterizedTest(name = "{0} {1} {2}")
  @MethodSource("everyPair")
  void a_pair_moves_as_published_or_is_refused_with_what_is_possible(
      RequestProfile profile, RequestState from, RequestEvent event) {
    RequestMatrix matrix = RequestMatrix.of(profile);
    for (RequestFacts facts : RequestMatrix.everyFacts()) {
      Outcome<RequestState> outcome = RequestLifecycle.table(profile).decide(from, event, facts);
      Optional<RequestState> expected = matrix.expected(from, event, facts);
      if (expected.isPresent()) {
        assertThat(outcome.equals(new Outcome.Moved<>(expected.get())))
            .as("%s: %s", facts, outcome)
            .isTrue();
      } else {
        assertRefused(matrix, outcome, from, event, facts);
      }
    }
  }

  @ParameterizedTest
  @EnumSource(RequestProfile.class)
  void the_table_holds_the_published_pairs_and_no_other(RequestProfile profile) {
    RequestMatrix matrix = RequestMatrix.of(profile);
    Set<String> pairs = new TreeSet<>();
    RequestLifecycle.table(profile)
        .rows()
        .forEach(
            row -> {
              assertThat(matrix.has(row.from(), row.event())).as("%s", row).isTrue();
              pairs.add(row.from() + " " + row.event());
            });
    assertThat(pairs).hasSize(matrix.size());
  }

  @Test
  void the_table_without_a_version_is_that_of_today() {
    assertThat(RequestLifecycle.table())
        .isSameAs(RequestLifecycle.table(RequestProfile.DATAPASS_V2_2026));
  }

  @Test
  void an_archived_request_is_at_most_transferred() {
    for (RequestFacts facts : RequestMatrix.everyFacts()) {
      assertThat(RequestLifecycle.table().allowed(RequestState.ARCHIVED, facts))
          .isSubsetOf(RequestEvent.TRANSFER);
      assertThat(
              RequestLifecycle.table(RequestProfile.DATAPASS_V1_2022)
                  .allowed(RequestState.ARCHIVED, facts))
          .isEmpty();
    }
  }

  @ParameterizedTest
  @EnumSource(RequestProfile.class)
  void a_commune_that_needs_people_is_never_handed_in_whatever_else_is_true(
      RequestProfile profile) {
    for (RequestFacts facts : RequestMatrix.everyFacts()) {
      if (facts.needsPeople()) {
        for (RequestState state : RequestState.values()) {
          assertThat(RequestLifecycle.table(profile).allowed(state, facts))
              .as("%s %s", state, facts)
              .doesNotContain(RequestEvent.SUBMIT);
        }
      }
    }
  }

  private static void assertRefused(
      RequestMatrix matrix,
      Outcome<RequestState> outcome,
      RequestState from,
      RequestEvent event,
      RequestFacts facts) {
    Outcome.Refused<RequestState> refused = Outcomes.refused(outcome);
    boolean told =
        refused.from() == from
            && refused.event() == event
            && refused.allowed().equals(movesOf(matrix, from, facts))
            && refused.unmet().isEmpty() != matrix.has(from, event);
    assertThat(told).as("%s: %s", facts, refused).isTrue();
  }

  private static Set<RequestEvent> movesOf(
      RequestMatrix matrix, RequestState from, RequestFacts facts) {
    Set<RequestEvent> moves = EnumSet.noneOf(RequestEvent.class);
    for (RequestEvent event : RequestEvent.values()) {
      if (matrix.expected(from, event, facts).isPresent()) {
        moves.add(event);
      }
    }
    return moves;
  }
}
