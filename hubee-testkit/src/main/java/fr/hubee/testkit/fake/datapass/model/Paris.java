// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

/**
 * Dates as DataPass writes them: in Paris, with milliseconds and offset (DataPass v2, API,
 * 2026-08-06).
 */
public final class Paris {

  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");
  private static final DateTimeFormatter WIRE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSxxx");

  private Paris() {}

  /** Returns for example {@code 2026-08-06T18:14:26.000+02:00}. */
  public static String write(Instant instant) {
    return WIRE.format(instant.atZone(ZONE));
  }

  /** The day in Paris. */
  public static LocalDate day(Instant instant) {
    return instant.atZone(ZONE).toLocalDate();
  }
}
