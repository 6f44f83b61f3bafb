// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.profile;

import fr.hubee.core.rule.Source;
import fr.hubee.core.teledossier.CaseStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/**
 * The statuses that a service instructeur must set for a démarche, from a day on: one on the way,
 * one of several at the end. Immutable.
 *
 * <p>Source: HubEE, contract V2, statuses per démarche (2024-11-14).
 *
 * @param from the first day on which this is what is asked
 * @param intermediate the status to set once the files are safe; only the exact one starts the
 *     purge of the files at the hub
 * @param finals the statuses that end the processing, at least one
 * @param source the document that says so
 */
public record MandatoryStatuses(
    LocalDate from, CaseStatus intermediate, List<CaseStatus> finals, Source source) {

  /**
   * @throws IllegalArgumentException when there is no final status
   */
  public MandatoryStatuses {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(intermediate, "intermediate");
    Objects.requireNonNull(source, "source");
    finals = List.copyOf(finals);
    if (finals.isEmpty()) {
      throw new IllegalArgumentException("no final status");
    }
  }

  /** True when this status is one of those that end the processing. */
  public boolean isFinal(CaseStatus status) {
    return finals.contains(status);
  }
}
