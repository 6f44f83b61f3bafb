// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** A day in Paris, from midnight to midnight: when a démarche opens and closes. */
record ParisDay(LocalDate date, Instant from, Instant until) {

  private static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  /** The last one asked for: the same instants make the same day, whoever asks. */
  private static volatile ParisDay last = of(LocalDate.EPOCH);

  private static ParisDay of(LocalDate date) {
    return new ParisDay(
        date, date.atStartOfDay(ZONE).toInstant(), date.plusDays(1).atStartOfDay(ZONE).toInstant());
  }

  static LocalDate at(Instant instant) {
    ParisDay day = last;
    if (!day.holds(instant)) {
      day = of(LocalDate.ofInstant(instant, ZONE));
      last = day;
    }
    return day.date;
  }

  private boolean holds(Instant instant) {
    return !instant.isBefore(from) && instant.isBefore(until);
  }
}
