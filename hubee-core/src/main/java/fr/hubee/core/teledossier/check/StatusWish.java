// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.check;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.Party;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;

/**
 * A status that somebody wants to set on a case, and what is known of the case. Immutable: {@code
 * with…} returns another.
 *
 * <p>Source: a choice of this library.
 *
 * @param by who wants to set it
 * @param processCode the démarche
 * @param current the status that the case has
 * @param wished the status to set
 * @param day the day on which it is to be set, in Paris
 * @param history the statuses that the case has had since it was deposited, in any order; the
 *     current one counts as had
 * @param toDownload how many of its files are not safely stored yet; 0 or more
 */
public record StatusWish(
    Party by,
    ProcessCode processCode,
    CaseStatus current,
    CaseStatus wished,
    LocalDate day,
    Set<CaseStatus> history,
    int toDownload) {

  /**
   * @throws IllegalArgumentException when the count of files is negative
   */
  public StatusWish {
    Objects.requireNonNull(by, "by");
    Objects.requireNonNull(processCode, "processCode");
    Objects.requireNonNull(current, "current");
    Objects.requireNonNull(wished, "wished");
    Objects.requireNonNull(day, "day");
    history = Set.copyOf(history);
    if (toDownload < 0) {
      throw new IllegalArgumentException("a count of files is not negative");
    }
  }

  /** Returns the wish of a service instructeur, with no history, every file being stored. */
  public static StatusWish of(
      ProcessCode processCode, CaseStatus current, CaseStatus wished, LocalDate day) {
    return new StatusWish(Party.SI, processCode, current, wished, day, Set.of(), 0);
  }

  /** The same, for a démarche of the catalogue. */
  public static StatusWish of(
      Demarche demarche, CaseStatus current, CaseStatus wished, LocalDate day) {
    return of(demarche.processCode(), current, wished, day);
  }

  /** Returns the same wish of somebody else. */
  public StatusWish by(Party party) {
    return new StatusWish(party, processCode, current, wished, day, history, toDownload);
  }

  /** Returns the same for a case that has had these statuses. */
  public StatusWish after(CaseStatus... statuses) {
    return after(Set.of(statuses));
  }

  /** Returns the same for a case that has had these statuses. */
  public StatusWish after(Collection<CaseStatus> statuses) {
    return new StatusWish(by, processCode, current, wished, day, Set.copyOf(statuses), toDownload);
  }

  /** Returns the same with so many files not safely stored yet. */
  public StatusWish withFilesToDownload(int count) {
    return new StatusWish(by, processCode, current, wished, day, history, count);
  }

  /** True when the case has, or has had, this status. */
  public boolean hasHad(CaseStatus status) {
    return current.equals(status) || history.contains(status);
  }
}
