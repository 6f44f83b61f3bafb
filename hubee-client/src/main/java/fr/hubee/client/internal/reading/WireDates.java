// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.reading;

import java.time.DateTimeException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.Locale;

/** Dates as the hub writes and reads them. */
public final class WireDates {

  /** Any offset, with or without colon: {@code +00:00}, {@code +0200}, {@code Z}. */
  private static final DateTimeFormatter READ =
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
   * Reads a date.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static OffsetDateTime read(String text) {
    try {
      return READ.parse(text, OffsetDateTime::from);
    } catch (DateTimeException malformed) {
      throw new IllegalArgumentException("not a date", malformed);
    }
  }

  /** Writes a date. */
  public static String write(OffsetDateTime date) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date);
  }
}
