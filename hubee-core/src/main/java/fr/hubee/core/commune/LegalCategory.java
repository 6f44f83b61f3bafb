// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import java.util.Objects;

/**
 * The legal category of an organisation in Sirene (catégorie juridique, INSEE). Open: any code is
 * kept. Immutable.
 *
 * @param code the code, for example {@code 7210}
 */
public record LegalCategory(String code) {

  /** « Commune et commune nouvelle ». */
  public static final LegalCategory COMMUNE = new LegalCategory("7210");

  /** « Commune associée et commune déléguée ». */
  public static final LegalCategory COMMUNE_ASSOCIEE_OU_DELEGUEE = new LegalCategory("7312");

  public LegalCategory {
    Objects.requireNonNull(code, "code");
  }

  /** True for a sole trader (codes 1xxx): the name of the unit is then that of a person. */
  public boolean isPerson() {
    return code.startsWith("1");
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return code;
  }
}
