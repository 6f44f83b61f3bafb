// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import fr.hubee.core.subscription.SubscriptionLifecycle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/** Dates as the hub writes them: milliseconds and {@code +00:00}. */
final class WireDates {

  private static final DateTimeFormatter HUB =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'+00:00'").withZone(ZoneOffset.UTC);

  private static final int LAST_YEAR = 9999;

  private WireDates() {}

  static String write(Instant instant) {
    return HUB.format(instant);
  }

  /** Reads any offset and a year of four digits from 0001 on, as the real hub does. */
  static Optional<Instant> read(String text) {
    try {
      return Optional.of(OffsetDateTime.parse(text))
          .filter(date -> date.getYear() >= 1 && date.getYear() <= LAST_YEAR)
          .map(OffsetDateTime::toInstant);
    } catch (DateTimeParseException notADate) {
      return Optional.empty();
    }
  }

  static LocalDate dayInParis(Instant instant) {
    return instant.atZone(SubscriptionLifecycle.ZONE).toLocalDate();
  }
}
