// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.Siren;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A port: the list of communes. {@link #embedded()} is the one that comes with the library; a
 * portal team may plug its own. Implementations are thread-safe.
 *
 * <p>Source: INSEE, Code officiel géographique 2026.
 */
public interface CommuneDirectory {

  /**
   * Returns the directory that comes with the library: the INSEE code officiel géographique of 2026
   * with SIREN and postal codes, from the npm package {@code @etalab/decoupage-administratif} 6.0.0
   * (Licence Ouverte 2.0). It is read on first use, once, then shared; immutable and thread-safe.
   */
  static CommuneDirectory embedded() {
    return EmbeddedCommunes.shared();
  }

  /** Which year the data describe and where they come from, for messages and notices. */
  Vintage vintage();

  /** Returns every entry, ordered by code then kind. */
  Stream<Commune> all();

  /** Finds an entry by its identity. */
  Optional<Commune> find(CommuneKind kind, CodeCommune code);

  /** True when {@link #find} would find an entry; cheaper where the entry itself is not wanted. */
  default boolean contains(CommuneKind kind, CodeCommune code) {
    return find(kind, code).isPresent();
  }

  /**
   * Returns the entries that carry this code today, the commune in its own right first. Two for a
   * commune nouvelle and the déléguée that shares its code; none for an unknown or a former code.
   */
  List<Commune> withCode(CodeCommune code);

  /** Finds the commune whose legal unit this is. */
  Optional<Commune> withSiren(Siren siren);

  /**
   * Finds the commune that carries this former code today, directly or through a merger. Empty for
   * the current code of a commune and for an unknown one; a commune déléguée or associée may still
   * bear its former code, so {@link #withCode} can find something too.
   */
  Optional<Commune> withFormerCode(CodeCommune code);

  /**
   * Returns the commune in its own right: the entry itself, or the one that a commune déléguée,
   * associée or an arrondissement lies in. Empty when that parent is not in the directory.
   */
  default Optional<Commune> communeOf(Commune entry) {
    Objects.requireNonNull(entry, "entry");
    return entry
        .parent()
        .map(parent -> find(CommuneKind.ACTUELLE, parent))
        .orElseGet(() -> Optional.of(entry));
  }

  /**
   * Returns the entries whose whole name is this one, whatever the accents, the case, the hyphens
   * and "Saint" or "St"; ordered by code. Several for the 1,441 shared names of France: never take
   * the first. Empty for a blank text.
   */
  List<Commune> named(String name);

  /**
   * Returns at most {@code limit} entries whose name holds this text, folded as for {@link #named}:
   * whole names first, then names that begin with it, then the others, each ordered by code. Empty
   * for a blank text.
   *
   * @throws IllegalArgumentException when the limit is negative
   */
  List<Commune> search(String text, int limit);
}
