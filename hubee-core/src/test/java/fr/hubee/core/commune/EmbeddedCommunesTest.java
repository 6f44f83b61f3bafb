// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import static fr.hubee.core.commune.CommuneKind.ACTUELLE;
import static fr.hubee.core.commune.CommuneKind.ARRONDISSEMENT;
import static fr.hubee.core.commune.CommuneKind.ASSOCIEE;
import static fr.hubee.core.commune.CommuneKind.DELEGUEE;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.Siren;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmbeddedCommunesTest {

  private final CommuneDirectory communes = CommuneDirectory.embedded();

  private static CodeCommune code(String text) {
    return new CodeCommune(text);
  }

  private List<Commune> allThat(Predicate<Commune> wanted) {
    return communes.all().filter(wanted).toList();
  }

  @Nested
  class Figures {

    @Test
    void the_resource_weighs_at_most_600_kB() {
      assertThat(NaiveCommunes.resource()).hasSizeLessThanOrEqualTo(600_000);
    }

    @Test
    void the_resource_carries_no_date_and_no_machine() {
      byte[] header = NaiveCommunes.resource();

      assertThat(header).startsWith(0x1f, 0x8b, 8, 0, 0, 0, 0, 0);
      assertThat(header[9]).isEqualTo((byte) 255);
    }

    @Test
    void there_are_37590_entries_of_four_kinds() {
      assertThat(communes.all().collect(groupingBy(Commune::kind, counting())))
          .isEqualTo(
              Map.of(ACTUELLE, 34_969L, DELEGUEE, 2_105L, ASSOCIEE, 471L, ARRONDISSEMENT, 45L));
      assertThat(communes.all().count()).isEqualTo(37_590);
    }

    @Test
    void entries_are_ordered_by_code_then_kind() {
      assertThat(communes.all())
          .isSortedAccordingTo(Comparator.comparing(Commune::code).thenComparing(Commune::kind))
          .doesNotHaveDuplicates();
    }

    @Test
    void arrondissements_are_those_of_Paris_Lyon_and_Marseille() {
      assertThat(
              allThat(entry -> entry.kind() == ARRONDISSEMENT).stream()
                  .collect(groupingBy(entry -> entry.parent().orElseThrow().value(), counting())))
          .isEqualTo(Map.of("75056", 20L, "69123", 9L, "13055", 16L));
    }

    @Test
    void the_vintage_names_its_year_its_sources_and_their_licence() {
      assertThat(communes.vintage().year()).isEqualTo(2026);
      assertThat(communes.vintage().source())
          .contains("INSEE", "code officiel géographique", "DGCL", "Etalab", "Licence Ouverte 2.0")
          .contains("@etalab/decoupage-administratif 6.0.0");
    }

    @Test
    void the_year_comes_from_the_resource() {
      assertThat(communes.vintage()).isEqualTo(NaiveCommunes.INSTANCE.vintage());
    }

    @Test
    void names_shared_by_several_communes_are_1441() {
      Map<String, Long> bearers =
          allThat(entry -> entry.kind() == ACTUELLE).stream()
              .collect(groupingBy(Commune::name, counting()));

      assertThat(bearers.values().stream().filter(count -> count > 1)).hasSize(1_441);
    }
  }

  @Nested
  class Keys {

    @Test
    void every_entry_is_found_by_its_kind_and_code() {
      assertThat(communes.all())
          .allSatisfy(
              entry ->
                  assertThat(communes.find(entry.kind(), entry.code()).map(NaiveCommunes::facts))
                      .contains(NaiveCommunes.facts(entry)));
    }

    @Test
    void every_entry_is_among_those_with_its_code() {
      assertThat(communes.all())
          .allSatisfy(entry -> assertThat(communes.withCode(entry.code())).contains(entry));
    }

    @Test
    void a_deleguee_sharing_the_code_of_its_commune_nouvelle_is_another_entry_584_times() {
      List<Commune> sharing =
          allThat(
              entry ->
                  entry.kind() == DELEGUEE && entry.parent().equals(Optional.of(entry.code())));

      assertThat(sharing)
          .hasSize(584)
          .allSatisfy(
              entry ->
                  assertThat(communes.withCode(entry.code()))
                      .extracting(Commune::kind)
                      .containsExactly(ACTUELLE, DELEGUEE));
    }

    @Test
    void Arbignieu_is_told_from_Arboys_en_Bugey_by_its_kind() {
      assertThat(communes.find(DELEGUEE, code("01015")).orElseThrow().name())
          .isEqualTo("Arbignieu");
      assertThat(communes.find(ACTUELLE, code("01015")).orElseThrow().name())
          .isEqualTo("Arboys en Bugey");
      assertThat(communes.withCode(code("01015")))
          .extracting(Commune::name)
          .containsExactly("Arboys en Bugey", "Arbignieu");
      assertThat(communes.find(ASSOCIEE, code("01015"))).isEmpty();
    }

    @Test
    void Clamart_is_known_in_full() {
      Commune clamart = communes.find(ACTUELLE, code("92023")).orElseThrow();

      assertThat(clamart.name()).isEqualTo("Clamart");
      assertThat(clamart.siren()).contains(new Siren("219200235"));
      assertThat(clamart.parent()).isEmpty();
      assertThat(clamart.formerCodes()).containsExactly(code("75023"));
      assertThat(clamart.postalCodes()).containsExactly("92140");
    }

    @ParameterizedTest
    @CsvSource({
      "2A004, Ajaccio", "2B033, Bastia", "97105, Basse-Terre", "97411, Saint-Denis",
      "97611, Mamoudzou", "97502, Saint-Pierre", "98735, Papeete", "98818, Nouméa",
    })
    void Corsica_and_overseas_are_there(String code, String name) {
      assertThat(communes.find(ACTUELLE, code(code)).orElseThrow().name()).isEqualTo(name);
    }

    @Test
    void Corsica_holds_360_communes() {
      assertThat(allThat(entry -> entry.kind() == ACTUELLE))
          .filteredOn(entry -> entry.code().value().matches("2[AB].*"))
          .hasSize(360);
    }

    @ParameterizedTest
    @ValueSource(strings = {"20004", "99999", "01000", "2A999", "98999", "75108"})
    void a_code_that_no_commune_carries_finds_none(String code) {
      assertThat(communes.find(ACTUELLE, code(code))).isEmpty();
    }
  }

  @Nested
  class LegalUnits {

    @Test
    void communes_with_a_siren_are_34875_and_each_is_found_by_it() {
      List<Commune> known = allThat(entry -> entry.siren().isPresent());

      assertThat(known)
          .hasSize(34_875)
          .allSatisfy(
              entry -> assertThat(communes.withSiren(entry.siren().orElseThrow())).contains(entry));
    }

    @Test
    void every_siren_passes_its_checksum() {
      assertThat(communes.all().flatMap(entry -> entry.siren().stream()))
          .hasSize(34_875)
          .doesNotHaveDuplicates()
          .allMatch(Siren::hasValidChecksum);
    }

    @Test
    void a_siren_follows_no_formula_881_do_not_even_begin_with_21() {
      assertThat(
              communes
                  .all()
                  .flatMap(entry -> entry.siren().stream())
                  .filter(siren -> !siren.value().startsWith("21")))
          .hasSize(881);
    }

    @Test
    void the_94_communes_without_siren_lie_in_the_overseas_collectivities() {
      assertThat(allThat(entry -> entry.kind() == ACTUELLE && entry.siren().isEmpty()))
          .hasSize(94)
          .extracting(entry -> entry.code().departement())
          .containsOnly("975", "977", "978", "984", "986", "987", "988", "989");
    }

    @Test
    void parts_of_communes_have_no_siren() {
      assertThat(allThat(entry -> entry.kind() != ACTUELLE))
          .allMatch(entry -> entry.siren().isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"000000000", "219200236", "356000000", "999999999"})
    void another_siren_finds_nothing(String siren) {
      assertThat(communes.withSiren(new Siren(siren))).isEmpty();
    }
  }

  @Nested
  class Parents {

    @Test
    void every_part_lies_in_a_commune_of_the_directory() {
      assertThat(allThat(entry -> entry.kind() != ACTUELLE))
          .hasSize(2_621)
          .allSatisfy(
              entry -> {
                Commune commune = communes.communeOf(entry).orElseThrow();
                assertThat(commune.kind()).isEqualTo(ACTUELLE);
                assertThat(entry.parent()).contains(commune.code());
              });
    }

    @Test
    void a_commune_is_its_own_commune() {
      assertThat(allThat(entry -> entry.kind() == ACTUELLE))
          .allSatisfy(entry -> assertThat(communes.communeOf(entry)).containsSame(entry));
    }

    @Test
    void Paris_is_reached_from_its_eighth_arrondissement() {
      Commune eighth = communes.find(ARRONDISSEMENT, code("75108")).orElseThrow();

      assertThat(communes.communeOf(eighth).orElseThrow().name()).isEqualTo("Paris");
      assertThat(eighth.parent()).contains(code("75056"));
      assertThat(eighth.postalCodes()).containsExactly("75008");
    }

    @Test
    void Paris_is_75056_whatever_its_town_hall_says() {
      assertThat(communes.withCode(code("75056")))
          .singleElement()
          .satisfies(paris -> assertThat(paris.siren()).contains(new Siren("217500016")));
    }
  }

  @Nested
  class FormerCodes {

    @Test
    void the_4240_former_codes_each_lead_to_their_commune() {
      assertThat(communes.all().mapToInt(entry -> entry.formerCodes().size()).sum())
          .isEqualTo(4_240);
      assertThat(communes.all())
          .allSatisfy(
              entry ->
                  assertThat(entry.formerCodes())
                      .allSatisfy(
                          former -> assertThat(communes.withFormerCode(former)).contains(entry)));
    }

    @Test
    void no_former_code_is_the_current_code_of_a_commune() {
      assertThat(communes.all().flatMap(entry -> entry.formerCodes().stream()))
          .doesNotHaveDuplicates()
          .allMatch(former -> communes.find(ACTUELLE, former).isEmpty());
    }

    @Test
    void only_communes_in_their_own_right_have_some() {
      assertThat(allThat(entry -> !entry.formerCodes().isEmpty()))
          .hasSize(2_667)
          .allMatch(entry -> entry.kind() == ACTUELLE);
    }

    @Test
    void Saint_Bois_leads_to_Arboys_en_Bugey_and_Corsica_to_its_letters() {
      assertThat(communes.withFormerCode(code("01340")).map(Commune::name))
          .contains("Arboys en Bugey");
      assertThat(communes.withFormerCode(code("20004")).map(Commune::name)).contains("Ajaccio");
    }

    @Test
    void a_current_or_unknown_code_is_no_former_one() {
      assertThat(communes.withFormerCode(code("92023"))).isEmpty();
      assertThat(communes.withFormerCode(code("99999"))).isEmpty();
    }
  }

  @Nested
  class Nulls {

    @Test
    void are_refused_by_the_name_of_the_parameter() {
      Map<String, Function<CommuneDirectory, Object>> calls =
          Map.of(
              "kind", all -> all.find(null, code("92023")),
              "code", all -> all.find(ACTUELLE, null),
              "siren", all -> all.withSiren(null),
              "name", all -> all.named(null),
              "text", all -> all.search(null, 1),
              "entry", all -> all.communeOf(null));

      calls.forEach(
          (parameter, call) ->
              assertThatNullPointerException()
                  .isThrownBy(() -> call.apply(communes))
                  .withMessage(parameter));
    }

    @Test
    void are_refused_as_a_code() {
      assertThatNullPointerException()
          .isThrownBy(() -> communes.withCode(null))
          .withMessage("code");
      assertThatNullPointerException()
          .isThrownBy(() -> communes.withFormerCode(null))
          .withMessage("code");
    }
  }
}
