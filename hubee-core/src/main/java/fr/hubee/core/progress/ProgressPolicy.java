// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.calendar.Counting;
import fr.hubee.core.calendar.HolidayCalendar;
import fr.hubee.core.calendar.Territory;
import fr.hubee.core.calendar.WorkingDays;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.rule.ViolationsException;
import fr.hubee.core.teledossier.profile.StaleThresholds;
import java.util.Objects;

/**
 * The choices behind the dates, each of which can be made otherwise. Immutable.
 *
 * <p>Source: guide 1.0.0 (2022, G71) for three days; activation guide 1.1.0 (2024) and answers of
 * 2021 for the time that HubEE needs; the rest is a choice of this library.
 *
 * @param operatorDays how the days of operators are counted: their offices are in Paris. The guide
 *     says « jours ouvrables »; {@link Counting#OUVRE} gives the later date, which disappoints less
 * @param decisionDays how many such days an answer takes on average: 3
 * @param hubeeTimeoutDays how many such days an approval may stay without a subscription before the
 *     support is worth a mail: 1
 * @param reminderDays how many days, all counted, an applicant may rest before a reminder: 15
 * @param communeDays how the days of the commune are counted, for télédossiers that do not move
 * @param staleAfter by status of a télédossier, how many such days it may keep it
 */
public record ProgressPolicy(
    WorkingDays operatorDays,
    int decisionDays,
    int hubeeTimeoutDays,
    int reminderDays,
    WorkingDays communeDays,
    StaleThresholds staleAfter) {

  /** The longest wait that can be chosen. */
  public static final int MOST_DAYS = 100;

  private static final WorkingDays METROPOLE =
      WorkingDays.of(HolidayCalendar.of(Territory.METROPOLE), Counting.OUVRE);

  private static final ProgressPolicy STANDARD =
      new ProgressPolicy(METROPOLE, 3, 1, 15, METROPOLE, StaleThresholds.standard());

  /**
   * @throws IllegalArgumentException when a number of days is not between 0 and {@link #MOST_DAYS}
   */
  public ProgressPolicy {
    Objects.requireNonNull(operatorDays, "operatorDays");
    Objects.requireNonNull(communeDays, "communeDays");
    requireDays(decisionDays);
    requireDays(hubeeTimeoutDays);
    requireDays(reminderDays);
    staleAfter.all().values().forEach(ProgressPolicy::requireDays);
  }

  private static void requireDays(int days) {
    if (days < 0 || days > MOST_DAYS) {
      throw new IllegalArgumentException("not a number of days to wait: " + days);
    }
  }

  /** Returns the usual choices, for a commune of metropolitan France. */
  public static ProgressPolicy standard() {
    return STANDARD;
  }

  /**
   * Returns the usual choices, with the public holidays of this commune for its own days.
   *
   * @throws ViolationsException when its code lies in no zone, see {@link Territory#of}
   */
  public static ProgressPolicy forCommune(CodeCommune code) {
    return STANDARD.communeDays(WorkingDays.of(HolidayCalendar.forCommune(code), Counting.OUVRE));
  }

  /** Returns the same choices, operators' days counted otherwise. */
  public ProgressPolicy operatorDays(WorkingDays counted) {
    return new ProgressPolicy(
        counted, decisionDays, hubeeTimeoutDays, reminderDays, communeDays, staleAfter);
  }

  /** Returns the same choices, the commune's days counted otherwise: closed on Saturdays… */
  public ProgressPolicy communeDays(WorkingDays counted) {
    return new ProgressPolicy(
        operatorDays, decisionDays, hubeeTimeoutDays, reminderDays, counted, staleAfter);
  }

  /** Returns the same choices, with another patience before the support is written to. */
  public ProgressPolicy hubeeTimeoutDays(int days) {
    return new ProgressPolicy(
        operatorDays, decisionDays, days, reminderDays, communeDays, staleAfter);
  }

  /** Returns the same choices, with another patience before the applicant is reminded. */
  public ProgressPolicy reminderDays(int days) {
    return new ProgressPolicy(
        operatorDays, decisionDays, hubeeTimeoutDays, days, communeDays, staleAfter);
  }

  /** Returns the same choices, with other thresholds for télédossiers that do not move. */
  public ProgressPolicy staleAfter(StaleThresholds days) {
    return new ProgressPolicy(
        operatorDays, decisionDays, hubeeTimeoutDays, reminderDays, communeDays, days);
  }
}
