// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.Siren;
import fr.hubee.core.identity.Siret;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the directory: a commune, a commune déléguée or associée, or a municipal
 * arrondissement. Immutable; equal to another entry of the same kind and code.
 *
 * <p>Source: INSEE, Code officiel géographique 2026.
 */
public final class Commune {

  private final CommuneKind kind;
  private final CodeCommune code;
  private final String name;
  private final @Nullable Siren siren;
  private final @Nullable CodeCommune parent;
  private final List<CodeCommune> formerCodes;
  private final List<String> postalCodes;

  /**
   * Builds an entry, for a directory of your own.
   *
   * @param siren the legal unit, or null where the data have none
   * @param parent the commune it lies in; null for {@link CommuneKind#ACTUELLE} only
   * @param formerCodes codes that this commune has absorbed or carried before; copied
   * @param postalCodes its postal codes, main one first; copied
   */
  public Commune(
      CommuneKind kind,
      CodeCommune code,
      String name,
      @Nullable Siren siren,
      @Nullable CodeCommune parent,
      List<CodeCommune> formerCodes,
      List<String> postalCodes) {
    this.kind = Objects.requireNonNull(kind, "kind");
    this.code = Objects.requireNonNull(code, "code");
    this.name = Objects.requireNonNull(name, "name");
    this.siren = siren;
    this.parent = parent;
    this.formerCodes = List.copyOf(formerCodes);
    this.postalCodes = List.copyOf(postalCodes);
    if ((parent == null) != (kind == CommuneKind.ACTUELLE)) {
      throw new IllegalArgumentException(
          "a parent goes with a part of a commune, and only with it: " + kind + " " + code);
    }
  }

  /** What it is. */
  public CommuneKind kind() {
    return kind;
  }

  /** Its INSEE code; with the kind, its identity. */
  public CodeCommune code() {
    return code;
  }

  /** Its official name, accents and hyphens included: {@code Évry-Courcouronnes}. */
  public String name() {
    return name;
  }

  /**
   * Its legal unit. Empty for communes déléguées and associées, arrondissements, and the 94 entries
   * of the overseas collectivities: the data have none, and none can be computed from the code.
   */
  public Optional<Siren> siren() {
    return Optional.ofNullable(siren);
  }

  /** True when the establishment is one of its legal unit; false as well when that is unknown. */
  public boolean owns(Siret siret) {
    return siren != null && siret.isOf(siren);
  }

  /** The code of the commune it lies in; empty for a commune in its own right. */
  public Optional<CodeCommune> parent() {
    return Optional.ofNullable(parent);
  }

  /** The codes that it has absorbed or carried before, undated; often empty. */
  public List<CodeCommune> formerCodes() {
    return formerCodes;
  }

  /** Its postal codes; empty for communes déléguées and associées. */
  public List<String> postalCodes() {
    return postalCodes;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Commune that && kind == that.kind && code.equals(that.code);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, code);
  }

  /** Returns for example {@code Arbignieu (01015, commune déléguée)}. */
  @Override
  public String toString() {
    return name + " (" + code + ", " + kind.label() + ")";
  }
}
