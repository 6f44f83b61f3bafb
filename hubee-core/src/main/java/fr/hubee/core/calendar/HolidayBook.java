// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/** Every holiday of a zone over the known years. Immutable; one copy serves all communes. */
final class HolidayBook {

  /** At most two books a territory. */
  private static final Map<Key, HolidayBook> BOOKS = new ConcurrentHashMap<>();

  private final NavigableMap<LocalDate, HolidayDate> dates = new TreeMap<>();

  private record Key(Territory territory, boolean goodFriday) {}

  private HolidayBook(Key key) {
    for (int year = HolidayCalendar.FIRST_YEAR; year <= HolidayCalendar.LAST_YEAR; year++) {
      write(key, year);
    }
  }

  static HolidayBook of(Territory territory, boolean goodFriday) {
    return BOOKS.computeIfAbsent(new Key(territory, goodFriday), HolidayBook::new);
  }

  private void write(Key key, int year) {
    for (HolidayRow row : HolidayTable.ROWS) {
      boolean leftOut = row.holiday() == Holiday.VENDREDI_SAINT && !key.goodFriday();
      if (row.concerns(key.territory(), year) && !leftOut) {
        LocalDate day = row.day().apply(year);
        dates.merge(day, new HolidayDate(day, List.of(row.holiday())), HolidayBook::both);
      }
    }
  }

  private static HolidayDate both(HolidayDate one, HolidayDate other) {
    List<Holiday> holidays = new ArrayList<>(one.holidays());
    holidays.addAll(other.holidays());
    return new HolidayDate(one.date(), holidays);
  }

  Optional<HolidayDate> on(LocalDate date) {
    return Optional.ofNullable(dates.get(date));
  }

  List<HolidayDate> of(int year) {
    return List.copyOf(
        dates.subMap(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)).values());
  }
}
