// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import fr.hubee.core.fixture.Communes;
import fr.hubee.core.fixture.SmallDirectory;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.Siren;
import fr.hubee.core.law.Printable;
import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Severity;
import fr.hubee.core.rule.Violation;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of a commune, on the real vintage of 2026. */
class CommuneTimelineTest {

  private final CommuneDirectory communes = CommuneDirectory.embedded();
  private final CommuneTimeline timeline = CommuneTimeline.upTo(communes);

  private static KnownCommune known(String code, @Nullable String siren) {
    return new KnownCommune(new CodeCommune(code), siren == null ? null : new Siren(siren), null);
  }

  private static List<Rule> rulesOf(CommuneChange change) {
    return change.violations().stream().map(Violation::rule).toList();
  }

  @ParameterizedTest
  @CsvSource({
    // Clamart: its own SIREN, none, one that the directory does not know, that of Paris.
    "92023, 219200235, Unchanged, 92023",
    "92023, , NotInTheseData, 92023",
    "92023, 219299999, SirenChanged, 92023",
    "92023, 217500016, UnderAnotherCode, 75056",
    // Saint-Denis, commune nouvelle since 2025, and its déléguée of the same code.
    "93066, 929939411, Unchanged, 93066",
    "93066, , CodeOfTwo, ",
    "93066, 219300662, SirenChanged, 93066",
    // Saint-Bois, déléguée of Arboys en Bugey.
    "01340, , PartOf, 01015",
    "01340, 210103404, PartOf, 01015",
    "01340, 200053668, UnderAnotherCode, 01015",
    "01015, , CodeOfTwo, ",
    // Lomme, associée; the eighth arrondissement of Paris.
    "59355, , PartOf, 59350",
    "75108, , PartOf, 75056",
    // Corsica before 1976, and communes of the Seine before 1968.
    "20004, , Successor, 2A004",
    "20004, 212000047, Successor, 2A004",
    "20004, 212000046, UnderAnotherCode, 2A004",
    "75023, , Successor, 92023",
    // Saint-Barthélemy and Saint-Martin before 2007, Mayotte before 2011: not in the data.
    "97123, , Unknown, ",
    "97127, , Unknown, ",
    "98501, 200008712, UnderAnotherCode, 97601",
    "98501, , Unknown, ",
    "97701, , NotInTheseData, 97701",
    "97701, 219711231, NotInTheseData, 97701",
    // Two parts whose parent is not the commune that lists their code among its former ones.
    "55273, , PartOf, 55386",
    "60455, , PartOf, 60694",
    "99999, 219999999, Unknown, ",
  })
  void the_answer_is_as_good_as_what_was_known(
      String code, @Nullable String siren, String answer, @Nullable String today) {
    CommuneChange change = timeline.since(known(code, siren));

    assertThat(change.getClass().getSimpleName()).isEqualTo(answer);
    assertThat(change.today().map(commune -> commune.code().value()).orElse(null)).isEqualTo(today);
    assertThat(change.known()).isEqualTo(known(code, siren));
    change.violations().forEach(Printable::assertPrintable);
  }

  @Test
  void a_commune_known_whole_is_unchanged_and_the_94_without_siren_are_not_compared() {
    Set<Class<?>> answers =
        communes
            .all()
            .filter(entry -> entry.kind() == CommuneKind.ACTUELLE)
            .map(KnownCommune::of)
            .map(timeline::since)
            .filter(change -> !(change instanceof CommuneChange.Unchanged))
            .map(CommuneTimelineTest::missing)
            .collect(Collectors.toSet());

    assertThat(answers).containsExactly(CommuneChange.NotInTheseData.class);
  }

  private static Class<?> missing(CommuneChange change) {
    assertThat(change.isChange()).isFalse();
    assertThat(change.known().siren()).isEmpty();
    return change.getClass();
  }

  @Test
  void every_former_code_leads_to_a_commune_of_today() {
    assertThat(communes.all().flatMap(entry -> entry.formerCodes().stream()))
        .hasSize(4_240)
        .allSatisfy(
            former -> {
              CommuneChange change = timeline.since(KnownCommune.of(former));
              assertThat(change)
                  .isInstanceOfAny(CommuneChange.Successor.class, CommuneChange.PartOf.class);
              assertThat(change.today()).isPresent();
              assertThat(change.isChange()).isTrue();
            });
  }

  @Test
  void a_part_is_told_from_the_commune_that_shares_its_code() {
    assertThat(timeline.since(known("01340", null)))
        .isInstanceOfSatisfying(
            CommuneChange.PartOf.class,
            change -> assertThat(change.part().kind()).isEqualTo(CommuneKind.DELEGUEE));
    assertThat(timeline.since(known("01015", null)))
        .isInstanceOfSatisfying(
            CommuneChange.CodeOfTwo.class,
            change -> {
              assertThat(change.commune()).isEqualTo(Communes.ARBOYS);
              assertThat(change.part()).isEqualTo(Communes.ARBIGNIEU);
            });
  }

  @Test
  void a_siren_that_went_elsewhere_shows_who_carries_the_code_now() {
    assertThat(timeline.since(known("92023", "217500016")))
        .isInstanceOfSatisfying(
            CommuneChange.UnderAnotherCode.class,
            change -> assertThat(change.atCode()).containsExactly(Communes.CLAMART));
  }

  @Test
  void a_change_of_siren_says_what_follows_and_that_no_date_is_known() {
    CommuneChange change = timeline.since(known("93066", "219300662"));

    assertThat(change.statement().message().french())
        .isEqualTo(
            "Saint-Denis (93066, commune) garde son code, mais son SIREN a changé : 929939411, et"
                + " non plus 219300662 (COG 2026).");
    assertThat(change.statement().remedy().french())
        .contains("nouvelle organisation chez HubEE", "à refaire");
    assertThat(change.statement().severity()).isEqualTo(Severity.WARNING);
    assertThat(rulesOf(change))
        .containsExactly(
            CommuneChangeRules.COMMUNE_SIREN_CHANGED, CommuneChangeRules.CHANGE_UNDATED);
    assertThat(((CommuneChange.SirenChanged) change).siren()).isEqualTo(new Siren("929939411"));
  }

  @Test
  void what_could_not_be_compared_says_which_siren_is_missing() {
    CommuneChange notGiven = timeline.since(known("92023", null));
    CommuneChange notHeld = timeline.since(known("97701", "219711231"));

    assertThat(((CommuneChange.NotInTheseData) notGiven).missing())
        .isEqualTo(CommuneChange.Missing.KNOWN_SIREN);
    assertThat(notGiven.statement().message())
        .isEqualTo(
            new Message(
                "Clamart (92023, commune) a toujours ce code, mais le SIREN connu n'est pas donné :"
                    + " un changement de SIREN ne se verrait pas (COG 2026).",
                "Clamart (92023, commune) still has this code, but the known SIREN was not given: a"
                    + " change of SIREN would not be seen (COG 2026)."));
    assertThat(((CommuneChange.NotInTheseData) notHeld).missing())
        .isEqualTo(CommuneChange.Missing.SIREN_TODAY);
    assertThat(notHeld.statement().message().english()).contains("the directory has no SIREN");
    assertThat(rulesOf(notGiven)).containsExactly(CommuneChangeRules.SIREN_NOT_COMPARED);
  }

  @Test
  void a_name_that_changed_is_a_note_and_no_change() {
    KnownCommune before =
        new KnownCommune(new CodeCommune("92023"), new Siren("219200235"), "Clamart-sous-Meudon");
    CommuneChange change = timeline.since(before);

    assertThat(change.isChange()).isFalse();
    assertThat(rulesOf(change))
        .containsExactly(
            CommuneChangeRules.COMMUNE_UNCHANGED,
            CommuneChangeRules.COMMUNE_RENAMED,
            CommuneChangeRules.CHANGE_UNDATED);
    assertThat(rulesOf(timeline.since(KnownCommune.of(Communes.CLAMART))))
        .containsExactly(CommuneChangeRules.COMMUNE_UNCHANGED);
  }

  @Test
  void a_part_whose_commune_is_not_in_the_directory_is_lost() {
    CommuneTimeline poor =
        CommuneTimeline.upTo(new SmallDirectory(List.of(Communes.LOMME, Communes.CLAMART)));

    assertThat(poor.since(known("59355", null))).isInstanceOf(CommuneChange.Unknown.class);
    assertThat(poor.since(known("59355", null)).isChange()).isTrue();
  }

  @Test
  void null_is_refused() {
    assertThatNullPointerException().isThrownBy(() -> CommuneTimeline.upTo(null));
    assertThatNullPointerException().isThrownBy(() -> timeline.since(null));
    assertThatNullPointerException().isThrownBy(() -> KnownCommune.of((CodeCommune) null));
    assertThatNullPointerException()
        .isThrownBy(() -> KnownCommune.of(new CodeCommune("92023"), null));
  }
}
