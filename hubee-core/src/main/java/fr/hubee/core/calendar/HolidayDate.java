// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.calendar;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A date that is a public holiday, and why; for two reasons at times: 1 May 2008 is also Ascension.
 * Immutable.
 *
 * <p>Source: open data « Jours fériés en France » (Etalab, 2026), which keeps one of the two
 * labels.
 *
 * @param date the day
 * @param holidays what is celebrated, one or two, in the order of {@link Holiday}
 */
public record HolidayDate(LocalDate date, List<Holiday> holidays) {

  /** Stands between two labels. */
  public static final String SEPARATOR = " / ";

  /**
   * @throws IllegalArgumentException when nothing is celebrated
   */
  public HolidayDate {
    Objects.requireNonNull(date, "date");
    holidays = holidays.stream().sorted().distinct().toList();
    if (holidays.isEmpty()) {
      throw new IllegalArgumentException("no holiday on " + date);
    }
  }

  /** The official labels: {@code Toussaint}, {@code 1er mai / Ascension}. */
  public String label() {
    return holidays.stream().map(Holiday::label).collect(Collectors.joining(SEPARATOR));
  }
}
