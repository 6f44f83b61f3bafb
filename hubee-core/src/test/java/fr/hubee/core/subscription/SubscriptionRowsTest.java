// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.lifecycle.Transition;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Specification 1.2.2, subscriptions, and FAQ 2021: every row with its document, and its dates. */
class SubscriptionRowsTest {

  @ParameterizedTest(name = "abonnements : {0} -> {2}")
  @CsvSource({
    "INACTIF, ACTIVATE, ACTIF, spécifications, 2021-08-31",
    "ACTIF, SUSPEND, SUSPENDU, FAQ, 2021",
    "SUSPENDU, RESUME, ACTIF, FAQ, 2021",
    "ACTIF, DEACTIVATE_DEMARCHE, SUSPENDU, spécifications, 2021-08-31"
  })
  void a_row_cites_its_document(
      SubscriptionState from,
      SubscriptionEvent event,
      SubscriptionState to,
      String document,
      String date) {
    Transition<SubscriptionState, SubscriptionEvent, Boolean> row =
        SubscriptionLifecycle.table().rows().stream()
            .filter(each -> each.from() == from && each.event() == event)
            .findFirst()
            .orElseThrow();
    assertThat(row.to()).isEqualTo(to);
    assertThat(row.source().orElseThrow().document()).contains(document);
    assertThat(row.source().orElseThrow().date()).isEqualTo(date);
  }

  @Test
  void those_are_all_the_rows() {
    assertThat(SubscriptionLifecycle.table().rows()).hasSize(4);
  }

  @Test
  void datapass_creates_it_to_be_activated_or_refused() {
    assertThat(SubscriptionLifecycle.createdIn())
        .containsExactlyInAnyOrder(SubscriptionState.INACTIF, SubscriptionState.REFUSE);
  }

  @Test
  void a_demarche_that_is_deactivated_suspends_what_is_active_and_nothing_else() {
    assertThat(SubscriptionLifecycle.deactivateDemarche(SubscriptionState.ACTIF).orThrow())
        .isEqualTo(SubscriptionState.SUSPENDU);
    assertThat(SubscriptionLifecycle.deactivateDemarche(SubscriptionState.INACTIF).isMoved())
        .isFalse();
  }

  @ParameterizedTest(name = "suspended at {0}, effective at {1}")
  @CsvSource({
    "2026-11-23T09:00:00Z, 2026-11-23T23:00:00Z",
    "2026-11-23T22:59:59Z, 2026-11-23T23:00:00Z",
    "2026-11-23T23:00:00Z, 2026-11-24T23:00:00Z",
    "2026-07-14T09:00:00Z, 2026-07-14T22:00:00Z"
  })
  void a_suspension_keeps_new_teledossiers_away_from_the_next_day_in_paris(
      Instant decided, Instant effective) {
    assertThat(SubscriptionLifecycle.suspensionEffectiveAt(decided)).isEqualTo(effective);
  }
}
