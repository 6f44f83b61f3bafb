// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The states as HubEE writes them. */
class SubscriptionStateTest {

  @ParameterizedTest
  @CsvSource({"Inactif, INACTIF", "Actif, ACTIF", "Suspendu, SUSPENDU", "Refusé, REFUSE"})
  void a_state_is_read_and_written_to_the_letter(String wire, SubscriptionState state) {
    assertThat(SubscriptionState.ofWire(wire)).contains(state);
    assertThat(state.wire()).isEqualTo(wire);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "actif", "ACTIF", "Actif ", "Refuse", "En attente de validation"})
  void any_other_text_is_unknown_and_never_a_default(String wire) {
    assertThat(SubscriptionState.ofWire(wire)).isEmpty();
  }
}
