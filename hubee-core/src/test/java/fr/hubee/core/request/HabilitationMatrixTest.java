// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.fixture.Outcomes;
import fr.hubee.core.lifecycle.Outcome;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state by every event; written by hand from DataPass v2 (authorization, 2026-08-06). */
class HabilitationMatrixTest {

  private static final Map<String, HabilitationState> MOVES =
      Map.of(
          "ACTIVE DEPRECATE", HabilitationState.OBSOLETE,
          "OBSOLETE DEPRECATE", HabilitationState.OBSOLETE,
          "ACTIVE REVOKE", HabilitationState.REVOKED,
          "OBSOLETE REVOKE", HabilitationState.OBSOLETE,
          "REVOKED ROLLBACK_REVOKE", HabilitationState.ACTIVE,
          "OBSOLETE ROLLBACK_REVOKE", HabilitationState.OBSOLETE);

  @ParameterizedTest
  @EnumSource(HabilitationState.class)
  void a_state_moves_as_published_or_the_event_is_refused_and_changes_nothing(
      HabilitationState from) {
    Habilitation before = habilitation(from);
    for (HabilitationEvent event : HabilitationEvent.values()) {
      Outcome<HabilitationState> outcome =
          HabilitationLifecycle.table().decide(from, event, before);
      Optional<HabilitationState> to = expected(from, event);
      if (to.isPresent()) {
        assertThat(outcome).isEqualTo(new Outcome.Moved<>(to.get()));
        assertThat(before.after(event)).isEqualTo(habilitation(to.get()));
      } else {
        assertThat(Outcomes.allowed(outcome)).isEqualTo(movesOf(from));
        assertThat(before.after(event)).isSameAs(before);
      }
    }
  }

  private static Set<HabilitationEvent> movesOf(HabilitationState from) {
    Set<HabilitationEvent> moves = EnumSet.noneOf(HabilitationEvent.class);
    for (HabilitationEvent event : HabilitationEvent.values()) {
      expected(from, event).ifPresent(to -> moves.add(event));
    }
    return moves;
  }

  private static Optional<HabilitationState> expected(
      HabilitationState from, HabilitationEvent event) {
    return Optional.ofNullable(MOVES.get(from + " " + event));
  }

  private static Habilitation habilitation(HabilitationState state) {
    return new Habilitation(Instant.EPOCH, "user-17", RequestContent.empty(), state);
  }
}
