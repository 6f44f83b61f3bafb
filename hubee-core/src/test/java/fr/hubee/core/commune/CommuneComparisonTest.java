// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.hubee.core.fixture.SmallDirectory;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.Siren;
import fr.hubee.core.rule.Violation;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * The communes of 2024 that were replaced by 2026, from the vintage 2024 itself, against the
 * embedded directory; the figures were counted apart, on the two published files.
 */
class CommuneComparisonTest {

  private static final CommuneDirectory IN_2024 = new SmallDirectory(replacedSince2024(), 2024);

  private final CommuneComparison comparison =
      CommuneTimeline.between(IN_2024, CommuneDirectory.embedded());

  private static List<Commune> replacedSince2024() {
    try (InputStream file =
        CommuneComparisonTest.class.getResourceAsStream("/communes-2024-extract.csv")) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .map(line -> line.split(";"))
          .map(cells -> commune(cells[0], cells[1], cells[2]))
          .toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static Commune commune(String code, @Nullable String siren, String name) {
    return new Commune(
        CommuneKind.ACTUELLE,
        new CodeCommune(code),
        name,
        siren == null ? null : new Siren(siren),
        null,
        List.of(),
        List.of());
  }

  private CommuneChange of(String code) {
    return comparison
        .all()
        .filter(change -> change.known().code().value().equals(code))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void each_kind_of_change_is_counted_as_in_the_published_files() {
    assertThat(
            comparison
                .all()
                .collect(groupingBy(change -> change.getClass().getSimpleName(), counting())))
        .isEqualTo(
            Map.of(
                "SirenChanged", 46L,
                "PartOf", 56L,
                "Successor", 8L,
                "UnderAnotherCode", 4L,
                "Unchanged", 28L));
    assertThat(comparison.changes()).hasSize(46 + 56 + 8 + 4).allMatch(CommuneChange::isChange);
  }

  @Test
  void those_unchanged_have_another_name() {
    assertThat(comparison.all().filter(change -> !change.isChange()))
        .allSatisfy(
            change ->
                assertThat(change.violations().contains(CommuneChangeRules.COMMUNE_RENAMED))
                    .isTrue());
  }

  @Test
  void the_two_vintages_frame_the_date() {
    Violation when = of("93066").violations().asList().get(1);

    assertThat(when.rule()).isEqualTo(CommuneChangeRules.CHANGE_BETWEEN);
    assertThat(when.message().french())
        .isEqualTo(
            "Cela s'est passé entre le 01/01/2024 et le 01/01/2026 ; ces données ne disent pas"
                + " quand.");
    assertThat(when.message().english()).contains("2024-01-01", "2026-01-01");
  }

  @Test
  void Conques_moved_its_seat_and_kept_its_legal_unit() {
    assertThat(of("12076"))
        .isInstanceOfSatisfying(
            CommuneChange.UnderAnotherCode.class,
            change -> {
              assertThat(change.commune().code()).isEqualTo(new CodeCommune("12218"));
              assertThat(change.atCode())
                  .extracting(Commune::kind)
                  .containsExactly(CommuneKind.DELEGUEE);
            });
  }

  @Test
  void a_restored_commune_has_appeared_and_one_that_moved_has_not() {
    CommuneDirectory today =
        new SmallDirectory(
            Stream.of("12218", "15141", "15031")
                .map(CodeCommune::new)
                .map(code -> CommuneDirectory.embedded().find(CommuneKind.ACTUELLE, code))
                .map(found -> found.orElseThrow())
                .toList());

    assertThat(CommuneTimeline.between(IN_2024, today).appeared())
        .extracting(Commune::name)
        .containsExactly("Celles");
  }

  @Test
  void between_a_directory_and_itself_nothing_happens() {
    CommuneDirectory communes = CommuneDirectory.embedded();
    CommuneComparison still = CommuneTimeline.between(communes, communes);

    assertThat(still.all()).hasSize(34_969);
    assertThat(still.changes()).isEmpty();
    assertThat(still.appeared()).isEmpty();
  }

  @Test
  void the_earlier_directory_comes_first() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> CommuneTimeline.between(CommuneDirectory.embedded(), IN_2024))
        .withMessage("2026 comes after 2024");
  }
}
