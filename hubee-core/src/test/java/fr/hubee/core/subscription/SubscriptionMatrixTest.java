// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.fixture.Outcomes;
import fr.hubee.core.lifecycle.Outcome;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every state by every event, due or not; written by hand from the HubEE specification 1.2.2. */
class SubscriptionMatrixTest {

  private static final Map<String, SubscriptionState> MOVES =
      Map.of(
          "INACTIF ACTIVATE true", SubscriptionState.ACTIF,
          "ACTIF SUSPEND true", SubscriptionState.SUSPENDU,
          "ACTIF SUSPEND false", SubscriptionState.SUSPENDU,
          "ACTIF DEACTIVATE_DEMARCHE true", SubscriptionState.SUSPENDU,
          "ACTIF DEACTIVATE_DEMARCHE false", SubscriptionState.SUSPENDU,
          "SUSPENDU RESUME true", SubscriptionState.ACTIF,
          "SUSPENDU RESUME false", SubscriptionState.ACTIF);

  @ParameterizedTest
  @EnumSource(SubscriptionState.class)
  void a_state_moves_as_specified_or_the_event_is_refused(SubscriptionState from) {
    for (SubscriptionEvent event : SubscriptionEvent.values()) {
      for (boolean due : new boolean[] {true, false}) {
        Outcome<SubscriptionState> outcome = SubscriptionLifecycle.table().decide(from, event, due);
        expected(from, event, due)
            .ifPresentOrElse(
                to -> assertThat(outcome).isEqualTo(new Outcome.Moved<>(to)),
                () -> assertRefused(outcome, from, event, due));
      }
    }
  }

  @Test
  void nothing_leaves_a_refused_subscription() {
    for (boolean due : new boolean[] {true, false}) {
      assertThat(SubscriptionLifecycle.table().allowed(SubscriptionState.REFUSE, due)).isEmpty();
    }
  }

  private static void assertRefused(
      Outcome<SubscriptionState> outcome,
      SubscriptionState from,
      SubscriptionEvent event,
      boolean due) {
    Outcome.Refused<SubscriptionState> refused = Outcomes.refused(outcome);
    assertThat((Object) refused.from()).isEqualTo(from);
    assertThat((Object) refused.event()).isEqualTo(event);
    assertThat(Outcomes.allowed(outcome)).isEqualTo(movesOf(from, due));
    assertThat(refused.unmet().isEmpty())
        .as("%s %s %s", from, event, due)
        .isEqualTo(expected(from, event, true).isEmpty());
  }

  private static Set<SubscriptionEvent> movesOf(SubscriptionState from, boolean due) {
    Set<SubscriptionEvent> moves = EnumSet.noneOf(SubscriptionEvent.class);
    for (SubscriptionEvent event : SubscriptionEvent.values()) {
      expected(from, event, due).ifPresent(to -> moves.add(event));
    }
    return moves;
  }

  private static Optional<SubscriptionState> expected(
      SubscriptionState from, SubscriptionEvent event, boolean due) {
    return Optional.ofNullable(MOVES.get(from + " " + event + " " + due));
  }
}
