// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.reading;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates and times as the hub writes and reads them. */
public final class WireDates {

  /** As nearly all of them are written; a 0 stands for any digit, but in the offset. */
  private static final String USUAL = "0000-00-00T00:00:00.000+00:00";

  private static final int OFFSET = USUAL.indexOf('+');
  private static final int NANOS_PER_MILLI = 1_000_000;
  private static final int TEN = 10;

  /** Any offset, with or without colon: {@code +00:00}, {@code +0200}, {@code Z}. */
  private static final DateTimeFormatter ANY =
      new DateTimeFormatterBuilder()
          .append(DateTimeFormatter.ISO_LOCAL_DATE_TIME)
          .optionalStart()
          .appendOffset("+HH:MM", "Z")
          .optionalEnd()
          .optionalStart()
          .appendOffset("+HHMM", "Z")
          .optionalEnd()
          .toFormatter(Locale.ROOT);

  private WireDates() {}

  /**
   * Reads a date and time with its offset.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static OffsetDateTime read(String text) {
    try {
      OffsetDateTime usual = isUsual(text) ? usual(text) : null;
      return usual == null ? ANY.parse(text, OffsetDateTime::from) : usual;
    } catch (DateTimeException malformed) {
      throw new IllegalArgumentException("not a date", malformed);
    }
  }

  /**
   * True for what {@link #read} reads. Most are known by their digits alone, which makes nothing.
   */
  public static boolean isDate(String text) {
    try {
      return (isUsual(text) && isPlain(text)) || read(text) != null;
    } catch (IllegalArgumentException malformed) {
      return false;
    }
  }

  /** No end of a month, and nothing that would need a calendar. */
  private static boolean isPlain(String text) {
    int month = number(text, 5, 7);
    int day = number(text, 8, 10);
    return month >= 1
        && month <= 12
        && day >= 1
        && day <= 28
        && number(text, 11, 13) <= 23
        && number(text, 14, 16) <= 59
        && number(text, 17, 19) <= 59;
  }

  private static boolean isUsual(String text) {
    boolean usual = text.length() == USUAL.length();
    for (int i = 0; usual && i < USUAL.length(); i++) {
      char sign = text.charAt(i);
      char expected = USUAL.charAt(i);
      boolean digit = expected == '0' && i < OFFSET;
      usual = digit ? sign >= '0' && sign <= '9' : sign == expected;
    }
    return usual;
  }

  /**
   * Lists hold a million dates, and this takes a tenth of the time. Null for the 30th of February.
   */
  private static @Nullable OffsetDateTime usual(String text) {
    try {
      return OffsetDateTime.of(
          number(text, 0, 4),
          number(text, 5, 7),
          number(text, 8, 10),
          number(text, 11, 13),
          number(text, 14, 16),
          number(text, 17, 19),
          number(text, 20, 23) * NANOS_PER_MILLI,
          ZoneOffset.UTC);
    } catch (DateTimeException left) {
      return null;
    }
  }

  private static int number(String text, int from, int to) {
    int number = 0;
    for (int i = from; i < to; i++) {
      number = number * TEN + text.charAt(i) - '0';
    }
    return number;
  }

  /** Writes a date and time. */
  public static String write(OffsetDateTime date) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date);
  }
}
