// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import static fr.hubee.core.commune.CommuneKind.ACTUELLE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class NameSearchTest {

  private final CommuneDirectory communes = CommuneDirectory.embedded();

  private List<String> codesOfCommunesNamed(String name) {
    return communes.named(name).stream()
        .filter(entry -> entry.kind() == ACTUELLE)
        .map(entry -> entry.code().value())
        .toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Sainte-Colombe",
        "SAINTE-COLOMBE",
        "sainte colombe",
        "Ste Colombe",
        "STE-COLOMBE",
        "Ste. Colombe",
        "  Sainte \u00a0 Colombe ",
        "Sainte\u2011Colombe",
        "sainte’colombe",
        "Sainte\tColombe\n",
        "Sáinte-Côlombe"
      })
  void the_twelve_Sainte_Colombe_are_all_given_whatever_the_spelling(String spelling) {
    assertThat(codesOfCommunesNamed(spelling))
        .containsExactly(
            "05135", "17319", "25515", "33390", "35262", "40252", "46260", "50457", "69189",
            "76569", "77404", "89339");
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "CLAMART, 92023",
        "St-Étienne, 42218",
        "L’Haÿ-les-Roses, 94038",
        "L'HAY LES ROSES, 94038",
        "lhay les roses, ",
        "OEuilly, 02565",
        "ŒUILLY, 02565",
        "Bourg St Maurice, 73054",
        "BOURG-SAINT-MAURICE, 73054",
        "Ville-d´Avray, 92077",
        "Evry Courcouronnes, 91228",
        "E\u0301vry-Courcouronnes, 91228",
        "Bors Canton de Charente-Sud, 16053",
        "ＣＬＡＭＡＲＴ, 92023",
        "Saints, ",
        "S, ",
      })
  void a_name_is_found_from(String spelling, String code) {
    if (code == null) {
      assertThat(codesOfCommunesNamed(spelling)).isEmpty();
    } else {
      assertThat(codesOfCommunesNamed(spelling)).contains(code);
    }
  }

  @Test
  void St_inside_a_word_is_no_Saint() {
    assertThat(codesOfCommunesNamed("Stains")).containsExactly("93072");
    assertThat(codesOfCommunesNamed("Saintains")).isEmpty();
    assertThat(codesOfCommunesNamed("Saintrasbourg")).isEmpty();
    assertThat(codesOfCommunesNamed("Stes")).isEmpty();
  }

  @Test
  void part_of_a_name_is_no_name() {
    assertThat(communes.named("Clamar")).isEmpty();
    assertThat(communes.named("Clamart Clamart")).isEmpty();
  }

  static Stream<UnaryOperator<String>> spellings() {
    return Stream.of(
        name -> name,
        name -> name.toUpperCase(Locale.ROOT),
        name -> name.toLowerCase(Locale.ROOT),
        name -> name.replace('-', ' ').replace('\'', '\u2019'),
        name -> "  " + name.replace(" ", "   ") + " ",
        name -> Normalizer.normalize(name, Normalizer.Form.NFD),
        name ->
            Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace("œ", "oe")
                .replace("Œ", "OE"),
        name -> name.replaceAll("\\bSaint\\b", "St").replaceAll("\\bSainte\\b", "Ste"));
  }

  @ParameterizedTest
  @MethodSource("spellings")
  void every_entry_is_found_by_its_name(UnaryOperator<String> spelling) {
    assertThat(communes.all())
        .allMatch(entry -> communes.named(spelling.apply(entry.name())).contains(entry));
  }

  @Test
  void whatever_is_found_by_a_name_folds_as_it_does() {
    assertThat(communes.all())
        .allMatch(
            entry ->
                communes.named(entry.name()).stream()
                    .map(found -> NaiveCommunes.fold(found.name()))
                    .allMatch(NaiveCommunes.fold(entry.name())::equals));
  }

  @Test
  void search_gives_whole_names_then_beginnings_then_the_others() {
    List<String> found =
        communes.search("sainte-colombe", 100).stream().map(Commune::name).toList();

    int whole = (int) found.stream().filter("Sainte-Colombe"::equals).count();
    assertThat(whole).isGreaterThanOrEqualTo(12);
    assertThat(found.subList(0, whole)).containsOnly("Sainte-Colombe");
    List<String> rest = found.subList(whole, found.size());
    int begun = (int) rest.stream().filter(name -> name.startsWith("Sainte-Colombe")).count();
    assertThat(begun).isPositive();
    assertThat(rest.subList(0, begun)).allMatch(name -> name.startsWith("Sainte-Colombe"));
    assertThat(rest.subList(begun, rest.size()))
        .isNotEmpty()
        .allMatch(name -> name.contains("Sainte-Colombe") && !name.startsWith("Sainte-Colombe"));
  }

  @Test
  void search_puts_Paris_before_its_arrondissements_and_both_before_Cormeilles_en_Parisis() {
    List<String> found = communes.search("PARIS", 1_000).stream().map(Commune::name).toList();

    assertThat(found).startsWith("Paris");
    assertThat(found)
        .containsSubsequence("Paris", "Paris 1er Arrondissement", "Cormeilles-en-Parisis");
  }

  @Test
  void search_follows_a_person_typing() {
    assertThat(communes.search("Sain", 5))
        .hasSize(5)
        .allMatch(entry -> entry.name().contains("Sain"));
    assertThat(communes.search("Stra", 3)).extracting(Commune::name).contains("Strasbourg");
  }

  @Test
  void search_gives_no_more_than_the_limit_and_no_entry_twice() {
    assertThat(communes.search("a", 7)).hasSize(7);
    assertThat(communes.search("a", 0)).isEmpty();
    assertThat(communes.search("a", Integer.MAX_VALUE))
        .doesNotHaveDuplicates()
        .hasSizeGreaterThan(20_000);
  }

  @Test
  void search_refuses_a_negative_limit() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> communes.search("a", -1))
        .withMessageContaining("-1");
  }

  static Stream<String> hostileTexts() {
    return Stream.of(
        "",
        " ",
        "\t\n\r",
        "\u00a0\u2003",
        "---",
        "''",
        "%",
        "*",
        ".*",
        "\\",
        "|",
        "\n",
        "\ud800",
        "\udc00clamart",
        "Clamart\u0000",
        "\u0000",
        "\u001f",
        "Cla\u0007mart",
        "\ufffe",
        "\u0301",
        "Clamart\ud83d\ude00",
        "Clamart|Paris",
        "Clamart\u0000Paris",
        "a".repeat(1_000_000),
        " ".repeat(1_000_000) + "Clamart",
        "Saint ".repeat(200_000),
        "\u0301".repeat(1_000_000),
        "\ufdfa".repeat(200));
  }

  @ParameterizedTest
  @MethodSource("hostileTexts")
  void a_hostile_text_finds_nothing(String text) {
    assertThat(communes.named(text)).isEmpty();
    assertThat(communes.search(text, 10)).isEmpty();
  }

  @Test
  void a_text_as_long_as_allowed_is_still_read() {
    String padded = " ".repeat(EmbeddedCommunes.LONGEST_QUERY - "Clamart".length()) + "Clamart";

    assertThat(communes.named(padded)).isNotEmpty();
    assertThat(communes.named(padded + " ")).isEmpty();
  }
}
