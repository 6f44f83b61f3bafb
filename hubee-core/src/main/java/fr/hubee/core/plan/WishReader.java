// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.commune.CommuneAnswer;
import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.CommuneFinder;
import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.rule.Checked;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Reads lines as people type them. A code or a name that two entries share is refused, never
 * guessed. Immutable; thread-safe if its directory and its completion are.
 *
 * <p>Source: INSEE, Code officiel géographique 2026, for the shared codes and names.
 */
public final class WishReader implements LineReader<RawWish> {

  private static final Set<CommuneKind> ANY = Set.of(CommuneKind.values());

  private final CommuneFinder finder;
  private final LocalDate date;
  private final UnaryOperator<PlanWish> completion;

  /**
   * Reads wishes of communes of which nothing is known.
   *
   * @param date the day of the plans
   */
  public WishReader(CommuneDirectory directory, LocalDate date) {
    this(directory, date, wish -> wish);
  }

  /**
   * Reads wishes and completes each with what is known of its commune.
   *
   * @param date the day of the plans
   * @param completion adds what exists, the means and the preferences; may throw for one line,
   *     which is then to be retried
   */
  public WishReader(
      CommuneDirectory directory, LocalDate date, UnaryOperator<PlanWish> completion) {
    this.finder = new CommuneFinder(directory);
    this.date = Objects.requireNonNull(date, "date");
    this.completion = Objects.requireNonNull(completion, "completion");
  }

  @Override
  public Checked<PlanWish> read(RawWish line) {
    String commune = line.commune();
    if (commune == null || commune.isBlank()) {
      return Checked.invalid(PlanRules.LINE_EMPTY.at("commune"));
    }
    CommuneKind kind = line.kind();
    return wish(finder.find(commune, kind == null ? ANY : Set.of(kind)), line);
  }

  private Checked<PlanWish> wish(CommuneAnswer answer, RawWish line) {
    if (answer instanceof CommuneAnswer.Ambiguous ambiguous) {
      return Checked.invalid(ambiguous.reason());
    }
    if (answer instanceof CommuneAnswer.NotFound notFound) {
      return Checked.invalid(notFound.reason());
    }
    CommuneAnswer.Found found = (CommuneAnswer.Found) answer;
    PlanWish wish = PlanWish.of(found.commune(), line.siret(), line.demarches(), date);
    return Checked.valid(completion.apply(wish.withRemarks(found.notes())));
  }
}
