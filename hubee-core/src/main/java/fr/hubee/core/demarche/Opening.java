// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.demarche;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * When a démarche takes new requests in one environment. Existing subscriptions are not concerned:
 * they outlive the closing. Immutable.
 *
 * <p>Source: DataPass v2, deprecated scopes: closed on the day itself (2026-08-06).
 *
 * @param from the first day open; null when no day is known
 * @param closedFrom the first day closed again; null when none is known
 */
public record Opening(@Nullable LocalDate from, @Nullable LocalDate closedFrom) {

  /** Not open, and no day announced. */
  public static final Opening NEVER = new Opening(null, null);

  public Opening {
    if (from != null && closedFrom != null && !closedFrom.isAfter(from)) {
      throw new IllegalArgumentException("closed on " + closedFrom + ", before open on " + from);
    }
  }

  /** Open from this day on. */
  public static Opening from(LocalDate day) {
    return new Opening(day, null);
  }

  /** Open from this day on, closed to new requests from the other day on, that day included. */
  public static Opening between(LocalDate day, LocalDate closed) {
    return new Opening(day, closed);
  }

  /** Says what a request made on this day meets. */
  public Availability on(LocalDate day) {
    if (from == null || day.isBefore(from)) {
      return Availability.NOT_YET_OPEN;
    }
    return closedFrom != null && !day.isBefore(closedFrom)
        ? Availability.CLOSED
        : Availability.OPEN;
  }

  /** The first day open, if known. */
  public Optional<LocalDate> firstDay() {
    return Optional.ofNullable(from);
  }

  /** The first day closed again, if known. */
  public Optional<LocalDate> closingDay() {
    return Optional.ofNullable(closedFrom);
  }
}
