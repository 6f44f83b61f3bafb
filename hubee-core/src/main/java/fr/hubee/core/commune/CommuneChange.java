// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import fr.hubee.core.identity.Siren;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.Violations;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What became of a commune known earlier. The legal unit decides first: a commune that keeps its
 * SIREN is the same one, whatever its code. Sealed and immutable; each answer says itself in French
 * and in English, and says what its data cannot tell.
 *
 * <p>Source: INSEE, Code officiel géographique 2026.
 */
public sealed interface CommuneChange {

  /** What was asked about. */
  KnownCommune known();

  /** The answer in words, then what the data do not tell; never empty. */
  Violations violations();

  /** The commune in its own right to go on with today; empty when there is none, or a choice. */
  Optional<Commune> today();

  /** The answer in words, and what follows for the subscriptions. */
  default Violation statement() {
    return violations().asList().get(0);
  }

  /** True when something is known to have changed; a mere change of name is not counted. */
  default boolean isChange() {
    return true;
  }

  /**
   * The same code and the same SIREN.
   *
   * @param known what was asked about
   * @param commune that commune today
   * @param violations the answer in words
   */
  record Unchanged(KnownCommune known, Commune commune, Violations violations)
      implements CommuneChange {
    @Override
    public Optional<Commune> today() {
      return Optional.of(commune);
    }

    @Override
    public boolean isChange() {
      return false;
    }
  }

  /**
   * The same code, another SIREN: at HubEE this is another organisation. 46 communes between the
   * vintages 2024 and 2025.
   *
   * @param known what was asked about
   * @param commune the commune that carries the code today
   * @param siren its SIREN today
   * @param violations the answer in words
   */
  record SirenChanged(KnownCommune known, Commune commune, Siren siren, Violations violations)
      implements CommuneChange {
    @Override
    public Optional<Commune> today() {
      return Optional.of(commune);
    }
  }

  /**
   * The same SIREN under another code: the seat moved, or the numbering did.
   *
   * @param known what was asked about
   * @param commune that commune today
   * @param atCode who carries the old code today, often a part of the same commune; may be empty
   * @param violations the answer in words
   */
  record UnderAnotherCode(
      KnownCommune known, Commune commune, List<Commune> atCode, Violations violations)
      implements CommuneChange {
    public UnderAnotherCode {
      atCode = List.copyOf(atCode);
    }

    @Override
    public Optional<Commune> today() {
      return Optional.of(commune);
    }
  }

  /**
   * The code is gone; another commune has absorbed or replaced it, at a date that the data do not
   * give.
   *
   * @param known what was asked about
   * @param commune the commune that took it over
   * @param violations the answer in words
   */
  record Successor(KnownCommune known, Commune commune, Violations violations)
      implements CommuneChange {
    @Override
    public Optional<Commune> today() {
      return Optional.of(commune);
    }
  }

  /**
   * The code is that of a part today: a commune déléguée or associée, or an arrondissement.
   *
   * @param known what was asked about
   * @param part the part that carries the code
   * @param commune the commune that it lies in
   * @param violations the answer in words
   */
  record PartOf(KnownCommune known, Commune part, Commune commune, Violations violations)
      implements CommuneChange {
    @Override
    public Optional<Commune> today() {
      return Optional.of(commune);
    }
  }

  /**
   * The code is that of a commune nouvelle and of one of its parts, and no SIREN tells which was
   * meant: the caller chooses, the library does not.
   *
   * @param known what was asked about
   * @param commune the commune nouvelle
   * @param part the commune déléguée of the same code
   * @param violations the answer in words
   */
  record CodeOfTwo(KnownCommune known, Commune commune, Commune part, Violations violations)
      implements CommuneChange {
    @Override
    public Optional<Commune> today() {
      return Optional.empty();
    }
  }

  /**
   * Neither the code nor the SIREN is in the directory, not even as a former code.
   *
   * @param known what was asked about
   * @param violations the answer in words
   */
  record Unknown(KnownCommune known, Violations violations) implements CommuneChange {
    @Override
    public Optional<Commune> today() {
      return Optional.empty();
    }
  }

  /**
   * The code is still there, and no SIREN could be compared: a change of legal unit would not be
   * seen.
   *
   * @param known what was asked about
   * @param commune the commune that carries the code today
   * @param missing which SIREN was missing
   * @param violations the answer in words
   */
  record NotInTheseData(KnownCommune known, Commune commune, Missing missing, Violations violations)
      implements CommuneChange {
    public NotInTheseData {
      Objects.requireNonNull(missing, "missing");
    }

    @Override
    public Optional<Commune> today() {
      return Optional.of(commune);
    }

    @Override
    public boolean isChange() {
      return false;
    }
  }

  /**
   * Why no SIREN could be compared.
   *
   * <p>Source: a choice of this library.
   */
  enum Missing {
    /** The caller did not say which SIREN was known. */
    KNOWN_SIREN,
    /** The directory has none: the 94 entries of the overseas collectivities. */
    SIREN_TODAY
  }
}
