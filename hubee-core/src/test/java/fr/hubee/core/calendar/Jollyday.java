// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.calendar;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A second opinion: the public holidays that Jollyday knows, where France is twelve countries. */
final class Jollyday {

  /** Its codes of countries, those of ISO 3166. */
  private static final Map<Territory, String> COUNTRIES =
      Map.ofEntries(
          Map.entry(Territory.ALSACE_MOSELLE, "fr"),
          Map.entry(Territory.GUADELOUPE, "gp"),
          Map.entry(Territory.GUYANE, "gf"),
          Map.entry(Territory.LA_REUNION, "re"),
          Map.entry(Territory.MARTINIQUE, "mq"),
          Map.entry(Territory.MAYOTTE, "yt"),
          Map.entry(Territory.METROPOLE, "fr"),
          Map.entry(Territory.NOUVELLE_CALEDONIE, "nc"),
          Map.entry(Territory.POLYNESIE_FRANCAISE, "pf"),
          Map.entry(Territory.SAINT_BARTHELEMY, "bl"),
          Map.entry(Territory.SAINT_MARTIN, "mf"),
          Map.entry(Territory.SAINT_PIERRE_ET_MIQUELON, "pm"),
          Map.entry(Territory.WALLIS_ET_FUTUNA, "wf"));

  private Jollyday() {}

  /** Dates of a zone in a year, with the name that Jollyday has for each. */
  static Map<LocalDate, String> holidays(Territory territory, int year) {
    return territory == Territory.ALSACE_MOSELLE
        ? holidays(territory, year, "67")
        : holidays(territory, year, new String[0]);
  }

  /** The same in one département of European France. */
  static Map<LocalDate, String> ofDepartement(String departement, int year) {
    return holidays(Territory.METROPOLE, year, departement);
  }

  static Set<String> departements() {
    return manager(Territory.METROPOLE).getCalendarHierarchy().getChildren().keySet();
  }

  private static Map<LocalDate, String> holidays(Territory territory, int year, String... parts) {
    Map<LocalDate, String> named = new TreeMap<>();
    for (Holiday holiday : manager(territory).getHolidays(Year.of(year), parts)) {
      if (holiday.getType() == HolidayType.PUBLIC_HOLIDAY) {
        named.put(holiday.getDate(), holiday.getPropertiesKey());
      }
    }
    return named;
  }

  private static HolidayManager manager(Territory territory) {
    return HolidayManager.getInstance(ManagerParameters.create(COUNTRIES.get(territory)));
  }
}
