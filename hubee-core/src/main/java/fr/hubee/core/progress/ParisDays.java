// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.calendar.HolidayCalendar;
import fr.hubee.core.subscription.SubscriptionLifecycle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Instants and days, as HubEE and the operators live them: in Paris. */
final class ParisDays {

  /** Outside these years no holiday is known, and a date is a mistake more than a fact. */
  private static final Instant FIRST = startOf(LocalDate.of(HolidayCalendar.FIRST_YEAR, 1, 1));

  private static final Instant LAST = startOf(LocalDate.of(HolidayCalendar.LAST_YEAR, 1, 1));

  private ParisDays() {}

  /** The day of an instant; empty outside the years that a subscription can have lived in. */
  static Optional<LocalDate> of(Instant instant) {
    return at(instant).map(ZonedDateTime::toLocalDate);
  }

  /** The same, with the time; to the minute. */
  static Optional<ZonedDateTime> at(Instant instant) {
    return instant.isBefore(FIRST) || !instant.isBefore(LAST)
        ? Optional.empty()
        : Optional.of(instant.truncatedTo(ChronoUnit.MINUTES).atZone(SubscriptionLifecycle.ZONE));
  }

  static Instant startOf(LocalDate day) {
    return day.atStartOfDay(SubscriptionLifecycle.ZONE).toInstant();
  }

  /** The first instant after a whole day. */
  static Instant endOf(LocalDate day) {
    return startOf(day.plusDays(1));
  }
}
