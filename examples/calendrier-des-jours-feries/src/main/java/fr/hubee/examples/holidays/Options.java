// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.holidays;

import fr.hubee.core.calendar.HolidayCalendar;
import fr.hubee.core.calendar.Territory;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What the person asked for on the command line.
 *
 * @param zones in the order of their slugs
 * @param first the first year
 * @param last the last one
 */
record Options(Set<Territory> zones, int first, int last) {

  /** The years of the official open data of 2026. */
  private static final String PUBLISHED = "2006-2031";

  private static final Pattern YEARS = Pattern.compile("([0-9]{4})(?:\\s*-\\s*([0-9]{4}))?");

  /**
   * @throws Unclear when an option cannot be understood
   */
  static Options of(Properties properties) {
    Matcher years = years(given(properties, "annees", PUBLISHED));
    int first = Integer.parseInt(years.group(1));
    int last = years.group(2) == null ? first : Integer.parseInt(years.group(2));
    if (first > last || first < HolidayCalendar.FIRST_YEAR || last > HolidayCalendar.LAST_YEAR) {
      throw new Unclear(
          "Les années vont de %s à %s, dans cet ordre."
              .formatted(HolidayCalendar.FIRST_YEAR, HolidayCalendar.LAST_YEAR));
    }
    return new Options(zones(properties), first, last);
  }

  private static Matcher years(String typed) {
    Matcher years = YEARS.matcher(typed);
    if (!years.matches()) {
      throw new Unclear("Donnez les années ainsi : -Dannees=2026-2027 ou -Dannees=2026.");
    }
    return years;
  }

  private static Set<Territory> zones(Properties properties) {
    String typed = given(properties, "zones", "");
    return typed.isEmpty()
        ? EnumSet.allOf(Territory.class)
        : Arrays.stream(typed.split(","))
            .map(String::strip)
            .map(Options::zone)
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(Territory.class)));
  }

  private static Territory zone(String slug) {
    return Territory.ofSlug(slug).orElseThrow(() -> new Unclear(unknown(slug)));
  }

  private static String unknown(String slug) {
    return "La zone « "
        + slug
        + " » n'existe pas. Choisissez parmi : "
        + Arrays.stream(Territory.values()).map(Territory::slug).collect(Collectors.joining(", "))
        + ".";
  }

  private static String given(Properties properties, String name, String otherwise) {
    String typed = properties.getProperty(name, "").strip();
    return typed.isEmpty() ? otherwise : typed;
  }

  /** An option that cannot be understood; its message is for the person who typed it. */
  static final class Unclear extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unclear(String message) {
      super(message);
    }
  }
}
