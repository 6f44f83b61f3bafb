// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The key of a SIRET: a fact, never a condition of existence. */
class SiretChecksumTest {

  @ParameterizedTest
  @CsvSource({
    "21920023500014, LUHN",
    "21920023500022, LUHN",
    "13002526500013, LUHN",
    "98043033400022, LUHN",
    "22690001700014, LUHN",
    "55837874100737, LUHN",
    "35600000049837, LA_POSTE",
    "35600000012345, LA_POSTE",
    "12345678901234, INVALID",
    "12345676545678, INVALID",
    "21920023500015, INVALID",
    "35600100012345, INVALID"
  })
  void published_vectors(String siret, SiretChecksum expected) {
    assertThat(new Siret(siret).checksum()).isEqualTo(expected);
  }

  @Test
  void the_head_office_of_la_poste_passes_the_formula_itself() {
    assertThat(new Siret("35600000000048").checksum()).isEqualTo(SiretChecksum.LUHN);
  }

  @Test
  void a_siret_is_a_siren_and_a_nic() {
    Siret clamart = new Siret("21920023500014");
    assertThat(clamart.siren()).isEqualTo(new Siren("219200235"));
    assertThat(clamart.nic()).isEqualTo("00014");
    assertThat(clamart.siren().hasValidChecksum()).isTrue();
    assertThat(new Siren("219200236").hasValidChecksum()).isFalse();
  }

  @Provide
  Arbitrary<String> right() {
    return Arbitraries.strings().numeric().ofLength(13).map(SiretChecksumTest::withKey);
  }

  @Property
  void one_mistaken_digit_is_always_seen(
      @ForAll("right") String siret,
      @ForAll @IntRange(max = 13) int position,
      @ForAll @IntRange(min = 1, max = 9) int shift) {
    int digit = (siret.charAt(position) - '0' + shift) % 10;
    Siret wrong = new Siret(siret.substring(0, position) + digit + siret.substring(position + 1));
    assertThat(new Siret(siret).checksum()).isEqualTo(SiretChecksum.LUHN);
    assertThat(wrong.checksum()).isNotEqualTo(SiretChecksum.LUHN);
  }

  /** Tries the ten keys by the textbook sum, not by the one of the library. */
  private static String withKey(String thirteen) {
    for (char key = '0'; key <= '9'; key++) {
      int[] doubled = {0, 2, 4, 6, 8, 1, 3, 5, 7, 9};
      String candidate = thirteen + key;
      int sum = 0;
      for (int i = 0; i < candidate.length(); i += 2) {
        sum += doubled[candidate.charAt(i) - '0'] + candidate.charAt(i + 1) - '0';
      }
      if (sum % 10 == 0) {
        return candidate;
      }
    }
    throw new AssertionError(thirteen);
  }
}
