// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.calendar;

import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.rule.ViolationsException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The public holidays of a commune, and the days on which its mairie is closed. Immutable and, as
 * far as its {@link Closures} are, thread-safe.
 *
 * <p>It knows the years {@link #FIRST_YEAR} to {@link #LAST_YEAR}. The official data begin with the
 * first; the years after 2031 are the law of 2026 carried on. Any other year is refused, never
 * guessed.
 *
 * <p>Source: Code du travail, L3133-1 and L3134-13; open data « Jours fériés en France » (Etalab,
 * 2026). That data lists no local day of Polynesia, New Caledonia or Wallis-et-Futuna: add them as
 * closures.
 */
public final class HolidayCalendar {

  /** The first year known. */
  public static final int FIRST_YEAR = 2006;

  /** The last year known. */
  public static final int LAST_YEAR = 2099;

  private final Territory territory;
  private final HolidayBook book;
  private final Closures closures;

  private HolidayCalendar(Territory territory, HolidayBook book, Closures closures) {
    this.territory = territory;
    this.book = book;
    this.closures = closures;
  }

  /** The official calendar of a zone; in Alsace-Moselle it has Good Friday for every commune. */
  public static HolidayCalendar of(Territory territory) {
    return of(territory, true);
  }

  private static HolidayCalendar of(Territory territory, boolean goodFriday) {
    Objects.requireNonNull(territory, "territory");
    return new HolidayCalendar(territory, HolidayBook.of(territory, goodFriday), Closures.none());
  }

  /**
   * The official calendar of a commune, by the zone that its code lies in.
   *
   * @throws ViolationsException when the code lies in no zone, see {@link Territory#of}
   */
  public static HolidayCalendar forCommune(CodeCommune code) {
    return of(Territory.of(code));
  }

  /**
   * The calendar of a commune by the letter of the local law: in Alsace-Moselle, Good Friday is a
   * holiday only where there is a Protestant or a mixed church. No open data says where.
   *
   * @param goodFriday says whether this commune has such a church; asked in Alsace-Moselle only
   * @throws ViolationsException when the code lies in no zone, see {@link Territory#of}
   */
  public static HolidayCalendar forCommune(CodeCommune code, Predicate<CodeCommune> goodFriday) {
    Territory territory = Territory.of(code);
    return of(territory, territory != Territory.ALSACE_MOSELLE || goodFriday.test(code));
  }

  /** The same calendar without Good Friday; unchanged outside Alsace-Moselle. */
  public HolidayCalendar withoutGoodFriday() {
    return new HolidayCalendar(territory, HolidayBook.of(territory, false), closures);
  }

  /** The same calendar, closed on these days too; those added before stay. */
  public HolidayCalendar withClosures(Closures others) {
    return new HolidayCalendar(territory, book, closures.and(others));
  }

  /** Says whether a date can be asked about; every other method throws what is found here. */
  public static Violations check(LocalDate date, String path) {
    return KnownYears.check(date.getYear(), path);
  }

  /** The zone. */
  public Territory territory() {
    return territory;
  }

  /**
   * The public holidays of a year, in order, one entry a date.
   *
   * @throws ViolationsException with {@link CalendarRules#CALENDAR_YEAR_UNKNOWN} for any other year
   */
  public List<HolidayDate> holidays(int year) {
    KnownYears.require(year);
    return book.of(year);
  }

  /**
   * What is celebrated on this date, if anything.
   *
   * @throws ViolationsException with {@link CalendarRules#CALENDAR_YEAR_UNKNOWN} for a date of any
   *     other year
   */
  public Optional<HolidayDate> holiday(LocalDate date) {
    KnownYears.require(date.getYear());
    return book.on(date);
  }

  /**
   * True on a public holiday and on a day closed by the mairie. A Sunday is neither by itself.
   *
   * @throws ViolationsException with {@link CalendarRules#CALENDAR_YEAR_UNKNOWN} for a date of any
   *     other year
   */
  public boolean isClosed(LocalDate date) {
    return holiday(date).isPresent() || closures.isClosed(date);
  }

  /** Returns for example {@code HolidayCalendar[metropole]}. */
  @Override
  public String toString() {
    return "HolidayCalendar[" + territory.slug() + "]";
  }
}
