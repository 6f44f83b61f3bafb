// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.holidays;

import fr.hubee.core.calendar.HolidayCalendar;
import fr.hubee.core.calendar.HolidayDate;
import fr.hubee.core.calendar.Territory;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All public holidays as CSV: {@code mvn -q -Pjours-feries}, with {@code -Dzones=} (slugs between
 * commas) and {@code -Dannees=} (2026, 2026-2027). Lines end alike on every system.
 *
 * <p>Exit codes: 0 printed, 2 an option must be made clearer, which standard error says.
 */
public final class PrintHolidays {

  static final int PRINTED = 0;
  static final int CLARIFY = 2;

  private static final String HEADER = "zone;date;label";

  private PrintHolidays() {}

  /** Prints on standard output, in UTF-8 whatever the locale. */
  public static void main(String[] arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    int code = run(System.getProperties(), out, err);
    out.flush(); // never closed: standard output belongs to the JVM, which may be Maven's
    err.flush();
    if (code != PRINTED) {
      System.exit(code);
    }
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), false, StandardCharsets.UTF_8);
  }

  static int run(Properties properties, PrintStream out, PrintStream err) {
    try {
      Options options = Options.of(properties);
      lines(options).forEach(line -> out.print(line + "\n"));
      return PRINTED;
    } catch (Options.Unclear unclear) {
      err.print(unclear.getMessage() + "\n");
      return CLARIFY;
    }
  }

  private static Stream<String> lines(Options options) {
    return Stream.concat(
        Stream.of(HEADER), options.zones().stream().flatMap(zone -> lines(zone, options)));
  }

  private static Stream<String> lines(Territory zone, Options options) {
    HolidayCalendar calendar = HolidayCalendar.of(zone);
    return IntStream.rangeClosed(options.first(), options.last())
        .boxed()
        .flatMap(year -> calendar.holidays(year).stream())
        .map(holiday -> line(zone, holiday));
  }

  private static String line(Territory zone, HolidayDate holiday) {
    return String.join(";", zone.slug(), holiday.date().toString(), holiday.label());
  }
}
