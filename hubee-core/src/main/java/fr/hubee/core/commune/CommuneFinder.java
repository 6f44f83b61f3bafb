// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.rule.Excerpt;
import fr.hubee.core.rule.Violations;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Understands a commune as a person types it: an INSEE code, a former code or a name. Never guesses
 * between two. Immutable and thread-safe.
 */
public final class CommuneFinder {

  private static final int SUGGESTIONS = 8;
  private static final String PATH = "commune";

  private final CommuneDirectory directory;

  /** Searches in this directory. */
  public CommuneFinder(CommuneDirectory directory) {
    this.directory = Objects.requireNonNull(directory, "directory");
  }

  /** Says what the text means, all kinds of communes considered. */
  public CommuneAnswer find(String text) {
    return find(text, Set.of(CommuneKind.values()));
  }

  /**
   * Says what the text means among some kinds of communes.
   *
   * @param text an INSEE code, current or former, or a name in any spelling
   * @param kinds which kinds are meant; 584 codes are carried by two kinds. A former code leads to
   *     its commune, and an arrondissement to its city, whatever the kinds
   */
  public CommuneAnswer find(String text, Set<CommuneKind> kinds) {
    Optional<CodeCommune> code = CodeCommune.check(text.strip(), PATH).value();
    List<Commune> entries = code.map(directory::withCode).orElseGet(() -> directory.named(text));
    List<Commune> meant = entries.stream().filter(entry -> kinds.contains(entry.kind())).toList();
    return switch (meant.size()) {
      case 0 -> code.flatMap(this::successor).orElseGet(() -> notFound(text, entries));
      case 1 -> found(meant.get(0), text);
      default -> ambiguous(meant, text);
    };
  }

  private CommuneAnswer found(Commune entry, String text) {
    if (entry.kind() != CommuneKind.ARRONDISSEMENT) {
      return new CommuneAnswer.Found(entry, Violations.none());
    }
    return directory
        .communeOf(entry)
        .map(city -> resolved(entry, city))
        .orElseGet(() -> notFound(text, List.of(entry)));
  }

  private static CommuneAnswer resolved(Commune arrondissement, Commune city) {
    return new CommuneAnswer.Found(
        city,
        Violations.of(
            CommuneRules.ARRONDISSEMENT_RESOLVED.at(
                PATH, arrondissement.code(), city, arrondissement.code())));
  }

  private Optional<CommuneAnswer> successor(CodeCommune former) {
    return directory
        .withFormerCode(former)
        .map(
            commune ->
                new CommuneAnswer.Found(
                    commune, Violations.of(CommuneRules.FORMER_CODE.at(PATH, former, commune))));
  }

  private static CommuneAnswer ambiguous(List<Commune> candidates, String text) {
    return new CommuneAnswer.Ambiguous(
        candidates, CommuneRules.COMMUNE_AMBIGUOUS.at(PATH, candidates.size(), Excerpt.of(text)));
  }

  private CommuneAnswer notFound(String text, List<Commune> ofOtherKinds) {
    return new CommuneAnswer.NotFound(
        ofOtherKinds.isEmpty() ? directory.search(text, SUGGESTIONS) : ofOtherKinds,
        CommuneRules.COMMUNE_UNKNOWN.at(
            PATH, Excerpt.of(text), "COG " + directory.vintage().year()));
  }
}
