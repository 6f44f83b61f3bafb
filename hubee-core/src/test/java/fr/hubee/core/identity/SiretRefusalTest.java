// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.rule.Violation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A refused SIRET says what came and, where it can, what was meant. */
class SiretRefusalTest {

  @ParameterizedTest(name = "{index}: {1}")
  @CsvSource(
      delimiter = '|',
      value = {
        "2192002350001|13 digit(s)",
        "219200235000141|15 digit(s)",
        "2192002350001O|a letter \"O\" at position 14",
        "219 200 235 00014|a space (U+0020) at position 4",
        "219\u00a0200\u00a0235\u00a000014|a space (U+00A0) at position 4",
        "219\u202f200235\u202f00014|a space (U+202F) at position 4",
        "\uff1219200235000144|a digit other than 0 to 9 (U+FF12) at position 1",
        "2192002350001\u0664|a digit other than 0 to 9 (U+0664) at position 14",
        "21920023500\u0000014|a sign \"U+0000\" at position 12",
        "\u202e21920023500014|a sign \"U+202E\" at position 1",
        "21920023500014\ud800|a sign \"U+D800\" at position 15",
        "\ud83d\ude0021920023500014|a sign \"\ud83d\ude00\" at position 1"
      })
  void what_came_is_named(String typed, String received) {
    assertThat(refusal(typed).message().english())
        .isEqualTo("A SIRET is made of 14 digits; received: " + received + ".");
  }

  @ParameterizedTest(name = "{index}: {1}")
  @ValueSource(
      strings = {
        "219 200 235 00014",
        " 21920023500014",
        "21920023500014\n",
        "219\u00a0200\u00a0235\u00a000014",
        "219.200.235.00014",
        "219200235-00014",
        "\uff12\uff11\uff19\uff12\uff10\uff10\uff12\uff13\uff15\uff10\uff10\uff10\uff11\uff14"
      })
  void what_was_meant_is_offered_and_never_taken(String typed) {
    Violation refusal = refusal(typed);
    assertThat(refusal.remedy().french()).endsWith(", soit 21920023500014.");
    assertThat(refusal.remedy().english()).endsWith(", that is 21920023500014.");
  }

  @ParameterizedTest(name = "{index}: {1}")
  @ValueSource(strings = {"2192002350001", "219200235000144", "2192002350001O", "FR21920023500014"})
  void nothing_is_offered_when_it_would_be_a_guess(String typed) {
    assertThat(refusal(typed).remedy().english()).endsWith("any other sign.");
  }

  @Test
  void a_siren_alone_is_counted() {
    assertThat(refusal("219200235").message().french()).contains("reçu : 9 chiffre(s)");
  }

  @Test
  void a_long_text_is_counted_and_not_quoted() {
    assertThat(refusal("x".repeat(1 << 20)).message().french())
        .isEqualTo("Un SIRET est fait de 14 chiffres ; reçu : 1048576 caractères.");
  }

  @ParameterizedTest(name = "{index}: {1}")
  @ValueSource(strings = {"", " ", "\t\n"})
  void nothing_typed_is_missing_rather_than_malformed(String typed) {
    assertThat(refusal(typed).rule()).isEqualTo(IdentityRules.SIRET_MISSING);
  }

  @Test
  void the_path_is_the_one_given() {
    assertThat(refusal("x").path()).isEqualTo("organisation.siret");
  }

  private static Violation refusal(String typed) {
    return Siret.check(typed, "organisation.siret").violations().asList().get(0);
  }
}
