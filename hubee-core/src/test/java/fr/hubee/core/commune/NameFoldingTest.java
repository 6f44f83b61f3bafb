// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import static fr.hubee.core.commune.NameFolding.fold;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.StringLength;

class NameFoldingTest {

  @Provide
  Arbitrary<String> words() {
    return Arbitraries.of(
            "St", "ste", "SAINT", "Sainte", "Stains", "st.", "Œ", "Æ", "ÿ", "É", "e\u0301", "-",
            "’", "'", " ", "\u00a0", "\u2013", "(", "I", "İ", "ı", "1er", "Î", "ß", "ﬁ")
        .list()
        .ofMaxSize(8)
        .map(words -> String.join("", words));
  }

  @Property
  void folding_twice_changes_nothing_more(@ForAll @StringLength(max = 60) String text) {
    assertThat(fold(fold(text))).isEqualTo(fold(text));
  }

  @Property
  void folding_twice_changes_nothing_more_for_names(@ForAll @From("words") String text) {
    assertThat(fold(fold(text))).isEqualTo(fold(text));
  }

  @Property
  void separators_are_single_and_inside(@ForAll @From("words") String text) {
    assertThat(fold(text)).doesNotStartWith(" ").doesNotEndWith(" ").doesNotContain("  ");
  }

  @Property
  void case_does_not_matter(@ForAll @From("words") String text) {
    assertThat(fold(text.toLowerCase(Locale.ROOT))).isEqualTo(fold(text));
  }

  @Property
  void words_fold_on_their_own(
      @ForAll @From("words") String left, @ForAll @From("words") String right) {
    assertThat(fold(left + "-" + right)).isEqualTo((fold(left) + " " + fold(right)).strip());
  }

  @Example
  void names_of_the_directory_fold_to_plain_letters_digits_and_spaces() {
    assertThat(CommuneDirectory.embedded().all().map(Commune::name))
        .allMatch(name -> fold(name).matches("[a-z0-9]+( [a-z0-9]+)*"))
        .allMatch(name -> fold(name).equals(NaiveCommunes.fold(name)));
  }

  @Example
  void saints_are_written_in_full_wherever_they_stand() {
    assertThat(fold("ST ST-Pierre/Ste Foy-St")).isEqualTo("saint saint pierre sainte foy saint");
    assertThat(fold("Stains, Brest, Ost-Est")).isEqualTo("stains brest ost est");
  }

  @Example
  void a_dotted_I_is_an_i_in_any_locale() {
    assertThat(fold("PARIS")).isEqualTo("paris");
    assertThat(fold("PARİS")).isEqualTo("paris");
  }
}
