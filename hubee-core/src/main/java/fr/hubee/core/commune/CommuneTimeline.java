// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import fr.hubee.core.identity.Siren;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Says what became of a commune between the time when somebody knew it and the vintage of a
 * directory. It answers as far as the data of one vintage allow: former codes are undated, and
 * neither movements nor earlier SIREN are there. Immutable; thread-safe if its directory is.
 *
 * <pre>{@code
 * CommuneTimeline timeline = CommuneTimeline.upTo(CommuneDirectory.embedded());
 * CommuneChange change = timeline.since(KnownCommune.of(code, siren));
 * change.violations().forEach(said -> page.add(said.message().french()));
 * }</pre>
 *
 * <p>Source: INSEE, Code officiel géographique 2026.
 */
public final class CommuneTimeline {

  private final CommuneDirectory today;
  private final ChangeWords words;

  private CommuneTimeline(CommuneDirectory today, @Nullable Vintage earlierOrNull) {
    this.today = Objects.requireNonNull(today, "today");
    this.words = new ChangeWords(earlierOrNull, today.vintage());
  }

  /** Answers up to the vintage of this directory, from a time that nobody knows. */
  public static CommuneTimeline upTo(CommuneDirectory today) {
    return new CommuneTimeline(today, null);
  }

  /**
   * Compares two directories, commune by commune: dates are then framed by the two vintages.
   *
   * @throws IllegalArgumentException when the vintage of the first is later than that of the second
   */
  public static CommuneComparison between(CommuneDirectory earlier, CommuneDirectory today) {
    if (earlier.vintage().year() > today.vintage().year()) {
      throw new IllegalArgumentException(
          earlier.vintage().year() + " comes after " + today.vintage().year());
    }
    return new CommuneComparison(earlier, today, new CommuneTimeline(today, earlier.vintage()));
  }

  /**
   * Says what became of this commune. With its SIREN the answer is as good as the data; with its
   * code alone, a change of legal unit cannot be seen, and the answer says so.
   */
  public CommuneChange since(KnownCommune known) {
    return known
        .siren()
        .flatMap(today::withSiren)
        .map(commune -> ofSameUnit(known, commune))
        .orElseGet(() -> ofCode(known));
  }

  private CommuneChange ofSameUnit(KnownCommune known, Commune commune) {
    return commune.code().equals(known.code())
        ? words.unchanged(known, commune)
        : words.underAnotherCode(known, commune, today.withCode(known.code()));
  }

  private CommuneChange ofCode(KnownCommune known) {
    List<Commune> entries = today.withCode(known.code());
    Optional<Commune> whole =
        entries.stream().filter(entry -> entry.kind() == CommuneKind.ACTUELLE).findFirst();
    Commune part =
        entries.stream()
            .filter(entry -> entry.kind() != CommuneKind.ACTUELLE)
            .findFirst()
            .orElse(null);
    return whole
        .map(commune -> stillThere(known, commune, part))
        .or(() -> Optional.ofNullable(part).flatMap(found -> nowPart(known, found)))
        .orElseGet(() -> gone(known));
  }

  private CommuneChange stillThere(KnownCommune known, Commune commune, @Nullable Commune part) {
    Siren before = known.sirenOrNull();
    if (before == null) {
      return part == null
          ? words.notInTheseData(known, commune, CommuneChange.Missing.KNOWN_SIREN)
          : words.codeOfTwo(known, commune, part);
    }
    return commune
        .siren()
        .map(siren -> words.sirenChanged(known, commune, before, siren))
        .orElseGet(() -> words.notInTheseData(known, commune, CommuneChange.Missing.SIREN_TODAY));
  }

  private Optional<CommuneChange> nowPart(KnownCommune known, Commune part) {
    return today.communeOf(part).map(commune -> words.partOf(known, part, commune));
  }

  private CommuneChange gone(KnownCommune known) {
    return today
        .withFormerCode(known.code())
        .map(commune -> words.successor(known, commune))
        .orElseGet(() -> words.unknown(known));
  }
}
