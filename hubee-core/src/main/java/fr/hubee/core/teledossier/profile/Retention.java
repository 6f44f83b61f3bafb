// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.profile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The days on which the hub deletes and archives. Days are those of Paris. Pure functions.
 *
 * <p>Source: HubEE, specification 1.2.2, 3.5.10, batches (2021-08-31).
 */
public final class Retention {

  /** HubEE counts its days in this zone. */
  public static final ZoneId ZONE = ZoneId.of("Europe/Paris");

  private static final int ONE_MORE_DAY = 1;

  private Retention() {}

  /** Returns the day in Paris on which something happened. */
  public static LocalDate day(Instant when) {
    return LocalDate.ofInstant(when, ZONE);
  }

  /**
   * Returns the first day whose batch deletes the files of a case: the day of the status change,
   * the delay, and one day more. A delay of 4 from 15/04/2021 gives 20/04/2021.
   *
   * @param statusChange the day on which the case took the status that starts the purge
   * @param delay in days, not negative
   */
  public static LocalDate deletionDate(LocalDate statusChange, int delay) {
    return statusChange.plusDays((long) positive(delay) + ONE_MORE_DAY);
  }

  /**
   * Returns the day on which a closed folder is archived.
   *
   * @param closing the day of the closing
   * @param delay in days, not negative
   */
  public static LocalDate archivingDate(LocalDate closing, int delay) {
    return closing.plusDays(positive(delay));
  }

  /**
   * Returns the day on which an archived folder is deleted.
   *
   * @param archiving the day of the archiving
   * @param delay in days, not negative
   */
  public static LocalDate folderDeletionDate(LocalDate archiving, int delay) {
    return archiving.plusDays(positive(delay));
  }

  private static int positive(int delay) {
    if (delay < 0) {
      throw new IllegalArgumentException("a delay is not negative");
    }
    return delay;
  }
}
