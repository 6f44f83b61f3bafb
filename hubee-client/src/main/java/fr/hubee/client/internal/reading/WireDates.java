// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.reading;

import fr.hubee.client.internal.json.Dates;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;

/** Dates as the hub writes and reads them. */
public final class WireDates {

  private WireDates() {}

  /**
   * Reads a date.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static OffsetDateTime read(String text) {
    return Dates.read(text);
  }

  /** Writes a date. */
  public static String write(OffsetDateTime date) {
    return DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(date);
  }
}
