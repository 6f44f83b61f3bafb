// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.internal.openapi;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Dates as the gateway takes them: four digits of year, a time to the second, any offset; its
 * letters in either case.
 */
final class WireDate {

  private static final Pattern DATE = Pattern.compile("([0-9]{4})-([0-9]{2})-([0-9]{2})");
  private static final Pattern TIME =
      Pattern.compile("([0-9]{2}):([0-9]{2}):([0-9]{2})(?:\\.[0-9]{1,12})?");
  private static final Pattern OFFSET =
      Pattern.compile("[Zz]|[+-]([01][0-9]|2[0-3])(:?[0-5][0-9])?");
  private static final int LENGTH_OF_A_DATE = 10;

  private WireDate() {}

  static boolean isDate(String text) {
    Matcher parts = DATE.matcher(text);
    return parts.matches()
        && number(parts, 1) > 0
        && exists(() -> LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3)));
  }

  static boolean isDateTime(String text) {
    if (text.length() <= LENGTH_OF_A_DATE || "Tt".indexOf(text.charAt(LENGTH_OF_A_DATE)) < 0) {
      return false;
    }
    Matcher time = TIME.matcher(text).region(LENGTH_OF_A_DATE + 1, text.length());
    return isDate(text.substring(0, LENGTH_OF_A_DATE))
        && time.lookingAt()
        && exists(() -> LocalTime.of(number(time, 1), number(time, 2), number(time, 3)))
        && OFFSET.matcher(text.substring(time.end())).matches();
  }

  private static int number(Matcher parts, int group) {
    return Integer.parseInt(parts.group(group));
  }

  private static boolean exists(Runnable maker) {
    try {
      maker.run();
      return true;
    } catch (DateTimeException outOfRange) {
      return false;
    }
  }
}
