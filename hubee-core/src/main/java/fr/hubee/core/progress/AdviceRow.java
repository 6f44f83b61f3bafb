// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * What is said at one stage: at first, then once a date has passed. Immutable.
 *
 * <p>Source: a choice of this library.
 *
 * @param stage the stage
 * @param atFirst what is said while no date has passed
 * @param later what replaces it, the last date that has passed deciding
 * @param dates the dates shown besides those of {@code later}
 */
public record AdviceRow(Stage stage, Advice atFirst, List<Later> later, List<DeadlineKind> dates) {

  public AdviceRow {
    Objects.requireNonNull(stage, "stage");
    Objects.requireNonNull(atFirst, "atFirst");
    later = List.copyOf(later);
    dates = List.copyOf(dates);
  }

  static AdviceRow at(Stage stage, Advice atFirst) {
    return new AdviceRow(stage, atFirst, List.of(), List.of());
  }

  AdviceRow after(DeadlineKind date, Advice advice) {
    return new AdviceRow(stage, atFirst, with(later, new Later(date, advice)), dates);
  }

  AdviceRow showing(DeadlineKind... kinds) {
    return new AdviceRow(stage, atFirst, later, List.of(kinds));
  }

  private static List<Later> with(List<Later> some, Later another) {
    return Stream.concat(some.stream(), Stream.of(another)).toList();
  }

  /**
   * What is said once a date has passed.
   *
   * <p>Source: a choice of this library.
   *
   * @param date which date
   * @param advice what is said from then on
   */
  public record Later(DeadlineKind date, Advice advice) {
    public Later {
      Objects.requireNonNull(date, "date");
      Objects.requireNonNull(advice, "advice");
    }
  }
}
