// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.identity.CodeCommune;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two programs that know nothing of each other name the same dates, over every zone and every known
 * year, but for the differences listed here; a difference that goes away fails the test too.
 */
class JollydayAgreementTest {

  /**
   * Years in which one program has a date that the other has not.
   *
   * @param name ours for a date that Jollyday lacks, Jollyday's for one that we lack
   */
  private record Difference(Territory territory, String name, int from, int to) {

    Stream<String> each() {
      return IntStream.rangeClosed(from, to).mapToObj(year -> name + " " + year);
    }
  }

  /**
   * No Whit Monday there from 2004 to 2007; it was a holiday still, and is in the official data.
   */
  private static final List<Territory> WITHOUT_WHIT_MONDAY =
      List.of(
          Territory.ALSACE_MOSELLE,
          Territory.GUADELOUPE,
          Territory.GUYANE,
          Territory.LA_REUNION,
          Territory.MARTINIQUE,
          Territory.METROPOLE,
          Territory.SAINT_BARTHELEMY,
          Territory.SAINT_MARTIN);

  /** Days that local assemblies or usage add, and the official data does not list. */
  private static final List<Difference> LOCAL_DAYS =
      List.of(
          // in 2044 it falls on All Saints' Day
          new Difference(Territory.MAYOTTE, "islamic.ID_UL_ADHA", 2006, 2043),
          new Difference(Territory.MAYOTTE, "islamic.ID_UL_ADHA", 2045, 2099),
          new Difference(Territory.NOUVELLE_CALEDONIE, "NEW_CALEDONIA_DAY", 2006, 2099),
          new Difference(Territory.POLYNESIE_FRANCAISE, "AUTONOMY_DAY", 2006, 2025),
          new Difference(Territory.POLYNESIE_FRANCAISE, "GOSPEL_DAY", 2006, 2099),
          new Difference(Territory.POLYNESIE_FRANCAISE, "MATARII", 2026, 2099),
          new Difference(Territory.POLYNESIE_FRANCAISE, "christian.GOOD_FRIDAY", 2006, 2099),
          new Difference(Territory.WALLIS_ET_FUTUNA, "SAINT_PIERRE_CHANEL", 2006, 2099),
          new Difference(Territory.WALLIS_ET_FUTUNA, "ST_PETER_PAUL", 2006, 2099),
          new Difference(Territory.WALLIS_ET_FUTUNA, "TERRITORY_DAY", 2006, 2099));

  private static Set<String> expected(Territory territory) {
    Stream<Difference> whitMonday =
        WITHOUT_WHIT_MONDAY.stream()
            .map(zone -> new Difference(zone, Holiday.LUNDI_DE_PENTECOTE.label(), 2006, 2007));
    return Stream.concat(whitMonday, LOCAL_DAYS.stream())
        .filter(difference -> difference.territory() == territory)
        .flatMap(Difference::each)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @ParameterizedTest
  @EnumSource
  void the_two_differ_by_what_is_listed_and_nothing_else(Territory territory) {
    Set<String> found = new TreeSet<>();
    for (int year = HolidayCalendar.FIRST_YEAR; year <= HolidayCalendar.LAST_YEAR; year++) {
      Map<LocalDate, String> ours = ours(territory, year);
      Map<LocalDate, String> theirs = Jollyday.holidays(territory, year);
      found.addAll(names(ours, theirs, year));
      found.addAll(names(theirs, ours, year));
    }
    assertThat(found).isEqualTo(expected(territory));
  }

  /** Names and year of what the one has and the other has not. */
  private static List<String> names(
      Map<LocalDate, String> one, Map<LocalDate, String> other, int year) {
    Map<LocalDate, String> alone = new TreeMap<>(one);
    alone.keySet().removeAll(other.keySet());
    return alone.values().stream().map(name -> name + " " + year).toList();
  }

  private static Map<LocalDate, String> ours(Territory territory, int year) {
    return HolidayCalendar.of(territory).holidays(year).stream()
        .collect(Collectors.toMap(HolidayDate::date, HolidayDate::label));
  }

  static Set<String> departements() {
    return Jollyday.departements();
  }

  /** Jollyday too gives Good Friday to whole départements. */
  @ParameterizedTest
  @MethodSource("departements")
  void each_departement_has_the_days_of_its_zone(String departement) {
    Territory zone = Territory.of(new CodeCommune(departement.substring(0, 2) + "001"));

    for (int year : new int[] {2008, 2024, 2026, 2027, 2099}) {
      assertThat(Jollyday.ofDepartement(departement, year).keySet())
          .as("%s", year)
          .isEqualTo(ours(zone, year).keySet());
    }
  }

  @Test
  void the_other_program_knows_every_departement() {
    assertThat(departements())
        .hasSizeGreaterThanOrEqualTo(96)
        .contains("2A", "2B", "57", "67", "68");
  }
}
