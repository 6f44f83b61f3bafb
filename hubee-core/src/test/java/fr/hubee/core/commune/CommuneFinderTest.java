// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.hubee.core.fixture.Communes;
import fr.hubee.core.fixture.SmallDirectory;
import fr.hubee.core.law.Hostile;
import fr.hubee.core.law.Printable;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a person meant by a text. */
class CommuneFinderTest {

  private final CommuneFinder finder = new CommuneFinder(new SmallDirectory());

  static List<Hostile> hostileTexts() {
    return Hostile.all();
  }

  @ParameterizedTest
  @ValueSource(strings = {"92023", " 92023 ", "Clamart", "CLAMART", "clamart"})
  void a_code_or_a_name_in_any_case_is_the_commune_without_a_note(String typed) {
    assertThat(finder.find(typed)).isEqualTo(plain(Communes.CLAMART));
  }

  @Test
  void a_code_of_corsica_is_read_in_lower_case_too() {
    assertThat(finder.find("2a004")).isEqualTo(plain(Communes.AJACCIO));
  }

  @Test
  void a_former_code_leads_to_the_commune_of_today_and_says_so() {
    CommuneAnswer.Found found = found("75023");
    assertThat(found.commune()).isEqualTo(Communes.CLAMART);
    assertThat(found.notes().asList()).hasSize(1);
    assertThat(note(found).rule()).isEqualTo(CommuneRules.FORMER_CODE);
    assertThat(note(found).message().french()).contains("75023", "Clamart (92023, commune)");
  }

  @ParameterizedTest
  @ValueSource(strings = {"75108", "Paris 8e Arrondissement"})
  void an_arrondissement_is_its_city_with_a_word_on_the_branch_code(String typed) {
    CommuneAnswer.Found found = found(typed);
    assertThat(found.commune()).isEqualTo(Communes.PARIS);
    assertThat(note(found).rule()).isEqualTo(CommuneRules.ARRONDISSEMENT_RESOLVED);
    assertThat(note(found).message().french()).contains("75108", "Paris (75056, commune)");
    assertThat(note(found).remedy().french()).contains("75108");
  }

  @Test
  void a_name_that_several_carry_is_never_guessed() {
    CommuneAnswer.Ambiguous ambiguous = ambiguous("saint denis");
    assertThat(ambiguous.candidates())
        .containsExactly(
            Communes.SAINT_DENIS_93, Communes.SAINT_DENIS_93_DELEGUEE, Communes.SAINT_DENIS_974);
    assertThat(ambiguous.reason().rule()).isEqualTo(CommuneRules.COMMUNE_AMBIGUOUS);
    assertThat(ambiguous.reason().message().french()).contains("3 communes", "saint denis");
  }

  @Test
  void a_code_that_two_kinds_carry_is_never_guessed() {
    assertThat(ambiguous("01015").candidates())
        .containsExactly(Communes.ARBOYS, Communes.ARBIGNIEU);
  }

  @Test
  void the_kind_that_is_meant_settles_a_shared_code() {
    assertThat(finder.find("01015", Set.of(CommuneKind.ACTUELLE)))
        .isEqualTo(plain(Communes.ARBOYS));
    assertThat(finder.find("01015", Set.of(CommuneKind.DELEGUEE)))
        .isEqualTo(plain(Communes.ARBIGNIEU));
  }

  @Test
  void the_kind_that_is_meant_does_not_settle_a_name_of_two_towns() {
    CommuneAnswer answer = finder.find("Saint-Denis", Set.of(CommuneKind.ACTUELLE));
    assertThat(answer)
        .isInstanceOfSatisfying(
            CommuneAnswer.Ambiguous.class,
            ambiguous ->
                assertThat(ambiguous.candidates())
                    .containsExactly(Communes.SAINT_DENIS_93, Communes.SAINT_DENIS_974));
  }

  @Test
  void a_kind_that_is_not_meant_is_not_found() {
    assertThat(finder.find("Lomme", Set.of(CommuneKind.ACTUELLE)))
        .isInstanceOf(CommuneAnswer.NotFound.class);
    assertThat(finder.find("92023", Set.of(CommuneKind.DELEGUEE)))
        .isInstanceOf(CommuneAnswer.NotFound.class);
  }

  @Test
  void the_beginning_of_a_name_is_not_found_but_suggests() {
    CommuneAnswer.NotFound missing = notFound("Saint-Den");
    assertThat(missing.suggestions())
        .containsExactly(
            Communes.SAINT_DENIS_93, Communes.SAINT_DENIS_93_DELEGUEE, Communes.SAINT_DENIS_974);
    assertThat(missing.reason().message().french()).contains("Saint-Den", "2026");
  }

  @Test
  void a_postal_code_is_not_found_and_the_remedy_asks_for_the_code_of_insee() {
    CommuneAnswer.NotFound missing = notFound("92140");
    assertThat(missing.suggestions()).isEmpty();
    assertThat(missing.reason().remedy().french()).contains("code INSEE", "code postal");
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void a_hostile_text_is_answered_shortly_and_in_print(Hostile hostile) {
    CommuneAnswer answer = finder.find(hostile.text());
    if (answer instanceof CommuneAnswer.NotFound missing) {
      assertThat(missing.reason().rule()).isEqualTo(CommuneRules.COMMUNE_UNKNOWN);
      Printable.assertPrintable(missing.reason());
    } else {
      assertThat(hostile.text().strip()).as("only a code between blanks").isEqualTo("92023");
    }
  }

  @Test
  void null_is_refused() {
    assertThatNullPointerException().isThrownBy(() -> finder.find(null));
  }

  private CommuneAnswer.Found found(String typed) {
    return (CommuneAnswer.Found) finder.find(typed);
  }

  private CommuneAnswer.Ambiguous ambiguous(String typed) {
    return (CommuneAnswer.Ambiguous) finder.find(typed);
  }

  private CommuneAnswer.NotFound notFound(String typed) {
    return (CommuneAnswer.NotFound) finder.find(typed);
  }

  private static CommuneAnswer plain(Commune commune) {
    return new CommuneAnswer.Found(commune, Violations.none());
  }

  private static Violation note(CommuneAnswer.Found found) {
    return found.notes().asList().get(0);
  }
}
