// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.calendar;

import java.time.DayOfWeek;

/**
 * The four ways in which French law and offices count days.
 *
 * <p>Source: service-public.gouv.fr, F35697 (2026) for ouvré and ouvrable; Code de procédure
 * civile, 642, for a term that moves.
 */
public enum Counting {
  /** Days worked in an office: Monday to Friday, neither holiday nor closed. */
  OUVRE("jours ouvrés", DayOfWeek.FRIDAY),

  /** Days that may be worked: Monday to Saturday, neither holiday nor closed. */
  OUVRABLE("jours ouvrables", DayOfWeek.SATURDAY),

  /**
   * Full days: neither the day of the act nor that of the term is counted, and a term that falls on
   * a Saturday, a Sunday, a holiday or a closed day moves to the next day that is none of these.
   */
  FRANC("jours francs", DayOfWeek.FRIDAY),

  /** Every day, holidays and closed days too. */
  CALENDAIRE("jours calendaires", DayOfWeek.SUNDAY);

  private final String label;

  /** The last day of the week that is worked; the first is Monday. */
  private final DayOfWeek last;

  Counting(String label, DayOfWeek last) {
    this.label = label;
    this.last = last;
  }

  /** The usual words, in French and in the plural: {@code jours ouvrés}. */
  public String label() {
    return label;
  }

  /** True when this day of an ordinary week is worked. */
  public boolean includes(DayOfWeek day) {
    return day.compareTo(last) <= 0;
  }
}
