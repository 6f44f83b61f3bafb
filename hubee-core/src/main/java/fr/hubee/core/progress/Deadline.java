// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.rule.Violation;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Objects;

/**
 * A date to watch: the day to show, in Paris, and the instant from which it lies behind. Immutable;
 * ordered by that instant.
 *
 * <p>Source: a choice of this library; the source of each date is that of its {@link #said}.
 *
 * @param kind what it is about
 * @param day the day in Paris, for people
 * @param passesAt the first instant after it: the start of the next day for a whole day, the very
 *     instant for an hour
 * @param said the date in words, with the document that it comes from
 */
public record Deadline(DeadlineKind kind, LocalDate day, Instant passesAt, Violation said)
    implements Comparable<Deadline> {

  private static final Comparator<Deadline> ORDER =
      Comparator.comparing(Deadline::passesAt).thenComparing(Deadline::kind);

  public Deadline {
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(day, "day");
    Objects.requireNonNull(passesAt, "passesAt");
    Objects.requireNonNull(said, "said");
  }

  /** What its passing means. */
  public DeadlineNature nature() {
    return kind.nature();
  }

  /** True from {@link #passesAt} on. */
  public boolean isPassed(Instant now) {
    return !now.isBefore(passesAt);
  }

  @Override
  public int compareTo(Deadline other) {
    return ORDER.compare(this, other);
  }

  /** Returns for example {@code LEGAL_DECISION 2027-01-23}. */
  @Override
  public String toString() {
    return kind + " " + day;
  }
}
