// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.profile;

import fr.hubee.core.teledossier.AttachmentStatus;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.WireCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;

/**
 * After how many working days a case, or a file, that has not moved is worth a look. Counting
 * working days is the caller's: only the number comes in. Immutable and thread-safe.
 *
 * <p>Source: thresholds that an operator of the DILA is known to watch, in public code
 * (GTOverride); taking them as working days is a choice of this library.
 */
public final class StaleThresholds {

  private static final StaleThresholds STANDARD =
      new StaleThresholds(Map.of())
          .with(CaseStatus.HUBEE_RECEIVED, 1)
          .with(AttachmentStatus.PENDING, 1)
          .with(CaseStatus.HUBEE_NOTIFIED, 2)
          .with(CaseStatus.SI_RECEIVED, 3)
          .with(CaseStatus.IN_PROGRESS, 10);

  private final Map<WireCode, Integer> days;

  private StaleThresholds(Map<WireCode, Integer> days) {
    this.days = days;
  }

  /** Returns the usual thresholds. */
  public static StaleThresholds standard() {
    return STANDARD;
  }

  /**
   * Returns the same with another threshold for one status.
   *
   * @param workingDays the first number of working days that is too many; at least 1
   * @throws IllegalArgumentException when it is less
   */
  public StaleThresholds with(WireCode status, int workingDays) {
    if (workingDays < 1) {
      throw new IllegalArgumentException("a threshold is 1 working day at least");
    }
    Map<WireCode, Integer> more = new LinkedHashMap<>(days);
    more.put(Objects.requireNonNull(status, "status"), workingDays);
    return new StaleThresholds(Collections.unmodifiableMap(more));
  }

  /** Returns every threshold, in working days; unmodifiable. */
  public Map<WireCode, Integer> all() {
    return days;
  }

  /** The threshold of a status, in working days; empty when nobody waits in it. */
  public OptionalInt of(WireCode status) {
    Integer threshold = days.get(status);
    return threshold == null ? OptionalInt.empty() : OptionalInt.of(threshold);
  }

  /**
   * True when so many working days in this status are too many.
   *
   * @param workingDaysElapsed since it took the status
   */
  public boolean isStale(WireCode status, int workingDaysElapsed) {
    OptionalInt threshold = of(status);
    return threshold.isPresent() && workingDaysElapsed >= threshold.getAsInt();
  }
}
