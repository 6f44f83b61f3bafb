// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The démarches of a DataPass request, however they come. */
class ScopeTextTest {

  static List<String> spellings() {
    return List.of(
        "[\"etat_civil\", \"recensement_citoyen\"]",
        "[\"etat_civil\",\"recensement_citoyen\"]",
        "etat_civil,recensement_citoyen",
        " etat_civil , , recensement_citoyen,etat_civil ",
        "['etat_civil','recensement_citoyen']");
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void the_same_two_are_read(String text) {
    assertThat(ScopeText.read(text)).containsExactly("etat_civil", "recensement_citoyen");
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "[]", "[ ]", "null", "[null]", ",,"})
  void nothing_is_read_as_nothing(String text) {
    assertThat(ScopeText.read(text)).isEmpty();
  }

  @Test
  void a_list_is_cleaned_as_well() {
    assertThat(ScopeText.ofNames(Arrays.asList(" EtatCivil", "", "EtatCivil", "x")))
        .containsExactly("EtatCivil", "x");
    assertThat(ScopeText.ofNames(null)).isEmpty();
  }

  @Test
  void a_megabyte_is_refused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ScopeText.read("a,".repeat(500_000)))
        .withMessageContaining("1000000");
  }
}
