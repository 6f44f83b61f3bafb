// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.law.Hostile;
import fr.hubee.core.rule.Checked;
import fr.hubee.core.rule.ViolationsException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which zone a commune lies in. */
class TerritoryTest {

  @ParameterizedTest
  @CsvSource({
    "01001, METROPOLE",
    "92023, METROPOLE",
    "95690, METROPOLE",
    "2A004, METROPOLE",
    "2B033, METROPOLE",
    "20004, METROPOLE",
    "75056, METROPOLE",
    "56260, METROPOLE",
    "58194, METROPOLE",
    "66136, METROPOLE",
    "69123, METROPOLE",
    "57463, ALSACE_MOSELLE",
    "67482, ALSACE_MOSELLE",
    "68066, ALSACE_MOSELLE",
    "97105, GUADELOUPE",
    "97122, GUADELOUPE",
    "97124, GUADELOUPE",
    "97126, GUADELOUPE",
    "97128, GUADELOUPE",
    "97209, MARTINIQUE",
    "97302, GUYANE",
    "97411, LA_REUNION",
    "97502, SAINT_PIERRE_ET_MIQUELON",
    "97611, MAYOTTE",
    "98511, MAYOTTE",
    "97701, SAINT_BARTHELEMY",
    "97123, SAINT_BARTHELEMY",
    "97801, SAINT_MARTIN",
    "97127, SAINT_MARTIN",
    "98611, WALLIS_ET_FUTUNA",
    "98735, POLYNESIE_FRANCAISE",
    "98818, NOUVELLE_CALEDONIE"
  })
  void a_code_lies_in_its_zone(String code, Territory territory) {
    assertThat(Territory.of(new CodeCommune(code))).isEqualTo(territory);
    assertThat(Territory.check(new CodeCommune(code), "code")).isEqualTo(Checked.valid(territory));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"96001", "97001", "97901", "98001", "98301", "98412", "98901", "99100", "99999"})
  void a_code_without_a_zone_is_refused(String code) {
    Checked<Territory> answer = Territory.check(new CodeCommune(code), "commune.code");

    assertThat(answer.value()).isEmpty();
    assertThat(answer.violations().asList())
        .singleElement()
        .satisfies(
            violation -> {
              assertThat(violation.rule()).isEqualTo(CalendarRules.TERRITORY_UNKNOWN);
              assertThat(violation.path()).isEqualTo("commune.code");
              assertThat(violation.message().french()).contains(code);
            });
    assertThatThrownBy(() -> Territory.of(new CodeCommune(code)))
        .isInstanceOf(ViolationsException.class)
        .hasMessageContaining(code);
  }

  /** The districts of the Terres australes, and an atoll: no mayor, no zone. */
  @Test
  void every_commune_with_a_mairie_has_a_zone() {
    List<String> without =
        CommuneDirectory.embedded()
            .all()
            .map(Commune::code)
            .distinct()
            .filter(code -> Territory.check(code, "code").value().isEmpty())
            .map(CodeCommune::value)
            .toList();

    assertThat(without).containsExactly("98411", "98412", "98413", "98414", "98415", "98901");
  }

  @Test
  void a_former_code_lies_where_the_commune_of_today_does() {
    CommuneDirectory.embedded()
        .all()
        .forEach(
            commune ->
                assertThat(commune.formerCodes())
                    .allSatisfy(
                        former ->
                            assertThat(Territory.of(former))
                                .isEqualTo(Territory.of(commune.code()))));
  }

  @ParameterizedTest
  @EnumSource
  void a_slug_finds_its_zone(Territory territory) {
    assertThat(Territory.ofSlug(territory.slug())).contains(territory);
    assertThat(Territory.ofSlug(territory.label())).isEqualTo(Optional.empty());
    assertThat(territory.slug()).matches("[a-z]+(-[a-z]+)*");
  }

  @Test
  void slugs_are_the_published_ones_in_order() {
    assertThat(Arrays.stream(Territory.values()).map(Territory::slug))
        .containsExactly(
            "alsace-moselle",
            "guadeloupe",
            "guyane",
            "la-reunion",
            "martinique",
            "mayotte",
            "metropole",
            "nouvelle-caledonie",
            "polynesie-francaise",
            "saint-barthelemy",
            "saint-martin",
            "saint-pierre-et-miquelon",
            "wallis-et-futuna");
  }

  @Test
  void labels_are_french() {
    assertThat(Arrays.stream(Territory.values()).map(Territory::label))
        .containsExactly(
            "Alsace-Moselle",
            "Guadeloupe",
            "Guyane",
            "La Réunion",
            "Martinique",
            "Mayotte",
            "Métropole",
            "Nouvelle-Calédonie",
            "Polynésie française",
            "Saint-Barthélemy",
            "Saint-Martin",
            "Saint-Pierre-et-Miquelon",
            "Wallis-et-Futuna");
  }

  @Test
  void no_other_text_is_a_slug() {
    assertThat(Hostile.all()).allMatch(hostile -> Territory.ofSlug(hostile.text()).isEmpty());
    assertThat(Territory.ofSlug("Metropole")).isEmpty();
    assertThat(Territory.ofSlug("METROPOLE")).isEmpty();
  }

  @Test
  void null_is_refused() {
    assertThatNullPointerException().isThrownBy(() -> Territory.of(null));
  }
}
