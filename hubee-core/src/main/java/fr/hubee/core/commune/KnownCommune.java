// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.Siren;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A commune as somebody knew it at an earlier time: what a contract, a database or an older
 * directory holds. Immutable.
 *
 * <p>Source: INSEE, Code officiel géographique.
 *
 * @param code its INSEE code then
 * @param sirenOrNull its SIREN then; null when it was not kept
 * @param nameOrNull its name then; null when it was not kept
 */
public record KnownCommune(
    CodeCommune code, @Nullable Siren sirenOrNull, @Nullable String nameOrNull) {

  public KnownCommune {
    Objects.requireNonNull(code, "code");
  }

  /** Returns a commune of which only the code was kept: less can be said of it. */
  public static KnownCommune of(CodeCommune code) {
    return new KnownCommune(code, null, null);
  }

  /** Returns a commune of which the code and the SIREN were kept. */
  public static KnownCommune of(CodeCommune code, Siren siren) {
    return new KnownCommune(code, Objects.requireNonNull(siren, "siren"), null);
  }

  /** Returns a commune as an older directory shows it. */
  public static KnownCommune of(Commune earlier) {
    return new KnownCommune(earlier.code(), earlier.siren().orElse(null), earlier.name());
  }

  /** Its SIREN then. */
  public Optional<Siren> siren() {
    return Optional.ofNullable(sirenOrNull);
  }

  /** Its name then. */
  public Optional<String> name() {
    return Optional.ofNullable(nameOrNull);
  }
}
