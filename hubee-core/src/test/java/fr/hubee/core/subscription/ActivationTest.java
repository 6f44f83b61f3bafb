// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** An activation takes effect at 00:01 in Paris, whatever the zone of the machine. */
class ActivationTest {

  /** In winter Paris is one hour ahead of UTC, in summer two; both change days begin before. */
  @ParameterizedTest
  @CsvSource({
    "2026-11-23, 2026-11-22T23:01:00Z",
    "2026-07-14, 2026-07-13T22:01:00Z",
    "2026-03-29, 2026-03-28T23:01:00Z",
    "2026-03-30, 2026-03-29T22:01:00Z",
    "2026-10-25, 2026-10-24T22:01:00Z",
    "2026-10-26, 2026-10-25T23:01:00Z"
  })
  void it_happens_at_this_instant_and_not_one_nanosecond_before(LocalDate day, Instant instant) {
    Subscription waiting = subscription(SubscriptionState.INACTIF).withActivationDate(day);

    assertThat(SubscriptionLifecycle.effectiveAt(day)).isEqualTo(instant);
    assertThat(waiting.at(instant.minusNanos(1))).isEqualTo(waiting);
    assertThat(waiting.at(instant).state()).isEqualTo(SubscriptionState.ACTIF);
    assertThat(waiting.at(instant.plusSeconds(1)).state()).isEqualTo(SubscriptionState.ACTIF);
  }

  @Test
  void without_a_chosen_day_it_never_happens() {
    Subscription inactive = subscription(SubscriptionState.INACTIF);
    assertThat(inactive.at(Instant.MAX)).isEqualTo(inactive);
  }

  @ParameterizedTest
  @EnumSource(
      value = SubscriptionState.class,
      names = {"SUSPENDU", "REFUSE", "ACTIF"})
  void a_chosen_day_in_the_past_wakes_up_nothing_but_an_inactive_one(SubscriptionState state) {
    Subscription other = subscription(state).withActivationDate(LocalDate.of(2022, 3, 1));
    assertThat(other.at(Instant.parse("2026-11-23T09:00:00Z"))).isEqualTo(other);
  }

  @Test
  void activating_keeps_everything_else() {
    LocalDate day = LocalDate.of(2026, 11, 23);
    Subscription waiting = subscription(SubscriptionState.INACTIF).withActivationDate(day);
    Subscription active = waiting.at(Instant.parse("2026-11-24T00:00:00Z"));
    assertThat(active)
        .isEqualTo(
            new Subscription(
                waiting.id(),
                waiting.subscriber(),
                waiting.processCode(),
                SubscriptionState.ACTIF,
                day));
    assertThat(waiting.state()).as("immutable").isEqualTo(SubscriptionState.INACTIF);
  }

  @Test
  void suspended_and_resumed_it_is_active_again() {
    Subscription active = subscription(SubscriptionState.ACTIF);
    Subscription suspended = active.suspend().orThrow();
    assertThat(suspended.state()).isEqualTo(SubscriptionState.SUSPENDU);
    assertThat(suspended.resume().orThrow()).isEqualTo(active);
    assertThat(suspended.suspend().isMoved()).isFalse();
    assertThat(active.resume().isMoved()).isFalse();
  }

  private static Subscription subscription(SubscriptionState state) {
    return new Subscription(
        new SubscriptionId("0f0f7b1e-6b4c-4f0b-9d0e-0a5f2c9f3f11"),
        OrganizationId.parse("SI-21920023500014-92023"),
        new ProcessCode("EtatCivil"),
        state,
        null);
  }
}
