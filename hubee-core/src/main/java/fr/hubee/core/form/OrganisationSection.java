// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.form;

import fr.hubee.core.commune.CommuneKind;
import jakarta.validation.groups.Default;
import org.jspecify.annotations.Nullable;

/**
 * Section 1 of the form: « Vous faites cette demande pour ». Not thread-safe.
 *
 * <p>Source: guide 1.0.0 (2022, G46, G52).
 */
@ValidCodeCommune(groups = {Default.class, Draft.class})
public final class OrganisationSection {

  private @Nullable String siret;
  private @Nullable String codeCommune;
  private CommuneKind communeKind = CommuneKind.ACTUELLE;

  /** Builds an empty one, to be filled in. */
  public OrganisationSection() {}

  /** The SIRET of the mairie as typed. */
  @ValidSiret(groups = {Default.class, Draft.class})
  public @Nullable String getSiret() {
    return siret;
  }

  /** Sets the SIRET of the mairie as typed. */
  public void setSiret(@Nullable String typed) {
    this.siret = typed;
  }

  /** The INSEE code of the commune as typed. */
  public @Nullable String getCodeCommune() {
    return codeCommune;
  }

  /** Sets the INSEE code of the commune as typed. */
  public void setCodeCommune(@Nullable String typed) {
    this.codeCommune = typed;
  }

  /** What the commune is: 584 codes are those of a commune and of a commune déléguée. */
  public CommuneKind getCommuneKind() {
    return communeKind;
  }

  /** Sets what the commune is; null stands for a commune in its own right. */
  public void setCommuneKind(@Nullable CommuneKind kind) {
    this.communeKind = kind == null ? CommuneKind.ACTUELLE : kind;
  }
}
