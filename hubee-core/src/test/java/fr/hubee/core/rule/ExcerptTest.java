// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.law.Printable;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A quotation of foreign text is short and harmless. */
class ExcerptTest {

  @Property
  void whatever_the_text_its_quotation_is_printable(@ForAll String text) {
    Printable.assertPrintable("x" + Excerpt.of(text));
  }

  @Test
  void a_plain_text_is_quoted_as_it_is() {
    assertThat(Excerpt.of("L'Haÿ-les-Roses (94)")).isEqualTo("L'Haÿ-les-Roses (94)");
  }

  @Test
  void what_cannot_be_seen_is_named() {
    assertThat(Excerpt.of("a\u00a0b\u202ec\u0000\ud800")).isEqualTo("aU+00A0bU+202EcU+0000U+D800");
  }

  @Test
  void a_text_of_just_the_right_length_is_whole() {
    assertThat(Excerpt.of("x".repeat(24))).isEqualTo("x".repeat(24));
    assertThat(Excerpt.of("x".repeat(25))).isEqualTo("x".repeat(24) + "…");
  }

  @Test
  void the_cut_never_splits_a_character() {
    assertThat(Excerpt.of("x".repeat(23) + "\ud83d\ude00 and more"))
        .isEqualTo("x".repeat(23) + "…");
  }

  @ParameterizedTest
  @CsvSource({
    "camille.durand@mairie.example, […]",
    "'à camille.durand.de.la.tour@x', 'à […]'",
    "'06 12 34 56 78', […]",
    "0612345678!, […]!",
    "+33612345678, +[…]",
    "290126420213407, […]",
    "21920023500014, 21920023500014",
    "SI-21920023500014-92023, SI-21920023500014-92023",
    "D1234567, D1234567",
    "@, […]"
  })
  void what_may_belong_to_a_person_is_hidden(String text, String shown) {
    assertThat(Excerpt.of(text)).isEqualTo(shown);
  }

  @Test
  void a_megabyte_is_not_read_through() {
    assertThat(Excerpt.of("1".repeat(1_000_000))).isEqualTo("[…]…");
    assertThat(Excerpt.of("@".repeat(1_000_000))).endsWith("…").hasSize(25);
  }
}
