// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.calendar;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.List;

/**
 * What no calendar can answer.
 *
 * <p>Source: open data « Jours fériés en France » (Etalab, 2026).
 */
public final class CalendarRules {

  /** The code lies in none of the zones of the official calendar. */
  public static final Rule TERRITORY_UNKNOWN =
      Rule.error(
          "TERRITORY_UNKNOWN",
          new Message(
              "Le code %s n'est dans aucune des treize zones du calendrier officiel des jours"
                  + " fériés.",
              "The code %s lies in none of the thirteen zones of the official calendar of"
                  + " holidays."),
          new Message(
              "Vérifiez le code INSEE, ou choisissez la zone vous-même.",
              "Check the INSEE code, or choose the zone yourself."),
          Sources.publicHolidays("zones"));

  /** The date lies outside the years whose holidays are known. */
  public static final Rule CALENDAR_YEAR_UNKNOWN =
      Rule.error(
          "CALENDAR_YEAR_UNKNOWN",
          new Message(
              "Le calendrier des jours fériés ne connaît pas l'année %s.",
              "The calendar of holidays does not know the year %s."),
          new Message(
              "Donnez une date de l'année %s à l'année %s, ou un délai plus court.",
              "Give a date from the year %s to the year %s, or a shorter delay."),
          Sources.publicHolidays("années publiées à partir de 2006"));

  private CalendarRules() {}

  /** Returns every rule of this package. */
  public static List<Rule> all() {
    return List.of(TERRITORY_UNKNOWN, CALENDAR_YEAR_UNKNOWN);
  }
}
