// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The states as DataPass writes and shows them (DataPass v2, state labels). */
class RequestStateTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "draft|DRAFT|Brouillon",
        "submitted|SUBMITTED|En cours d'instruction",
        "changes_requested|CHANGES_REQUESTED|A modifier",
        "validated|VALIDATED|Validée",
        "refused|REFUSED|Refusée",
        "revoked|REVOKED|Révoquée",
        "archived|ARCHIVED|Supprimée"
      },
      quoteCharacter = '"')
  void a_state_of_datapass_is_read_and_labelled(String wire, RequestState state, String label) {
    assertThat(RequestState.ofDatapass(wire)).contains(state);
    assertThat(state.label()).isEqualTo(label);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "escalated", "DRAFT", "Draft", " draft", "obsolete", "submıtted"})
  void any_other_text_is_no_state_of_datapass(String wire) {
    assertThat(RequestState.ofDatapass(wire)).isEmpty();
  }

  @Test
  void the_eighth_state_is_ours_alone() {
    assertThat(RequestState.values()).hasSize(8).contains(RequestState.ESCALATED);
  }
}
