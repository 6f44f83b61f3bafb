// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import fr.hubee.core.rule.Excerpt;
import fr.hubee.core.rule.ViolationsException;
import java.util.regex.Pattern;

/**
 * What an organisation is in HubEE. Open: a type that the hub invents tomorrow is kept, shown and
 * sent back unchanged. Immutable.
 *
 * @param value 1 to 20 letters, digits, underscores, spaces or parentheses: the contract itself
 *     lists {@code Admin (DINUM)}
 */
public record OrganizationType(String value) {

  // Before the constants: they are checked against it.
  private static final Pattern SHAPE = Pattern.compile("(?! )[A-Za-z0-9_ ()]{1,20}(?<! )");

  /** Service instructeur: receives and processes télédossiers; every commune is one. */
  public static final OrganizationType SI = new OrganizationType("SI");

  /** Opérateur de services en ligne: deposits télédossiers, as DILA and DGS do. */
  public static final OrganizationType OSL = new OrganizationType("OSL");

  /** Éditeur: the vendor to whom a commune delegates a subscription. */
  public static final OrganizationType EDT = new OrganizationType("EDT");

  /**
   * @throws ViolationsException when the text is not such a type
   */
  public OrganizationType {
    if (!SHAPE.matcher(value).matches()) {
      throw IdentityRules.ORGANIZATION_TYPE_MALFORMED.at("type", Excerpt.of(value)).asException();
    }
  }

  /** Returns the type as the hub writes it. */
  @Override
  public String toString() {
    return value;
  }
}
