// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an INSEE code says of itself. */
class CodeCommuneTest {

  @ParameterizedTest
  @CsvSource({
    "01015, 01, false",
    "2A004, 2A, false",
    "2B033, 2B, false",
    "75056, 75, false",
    "95001, 95, false",
    "97105, 971, true",
    "97411, 974, true",
    "98735, 987, true"
  })
  void the_departement_is_read_from_the_code(String code, String departement, boolean overseas) {
    CodeCommune commune = CodeCommune.parse(code);
    assertThat(commune.departement()).isEqualTo(departement);
    assertThat(commune.isOverseas()).isEqualTo(overseas);
  }

  @Test
  void a_lower_case_letter_of_corsica_is_read_in_a_turkish_locale_too() {
    assertThat(CodeCommune.parse("2a004")).isEqualTo(new CodeCommune("2A004"));
    assertThat(CodeCommune.check("2b033", "code").value()).contains(new CodeCommune("2B033"));
  }

  @Test
  void corsica_before_1976_lives_on_as_a_former_code() {
    assertThat(CodeCommune.parse("20004")).hasToString("20004");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2C004", "A2004", "00123", "9202", "920233", "3A001", "12A04"})
  void what_no_departement_writes_is_refused(String text) {
    assertThat(CodeCommune.check(text, "code").value()).isEmpty();
  }
}
