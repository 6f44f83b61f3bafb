// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import fr.hubee.core.rule.Excerpt;
import fr.hubee.core.rule.ViolationsException;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The identity of an organisation in HubEE: its type, its SIRET and its branch, written {@code
 * SI-21920023500014-92023}. One SIRET may carry several organisations, so the SIRET alone is not
 * one. Immutable.
 *
 * @param type what it is; a commune is {@link OrganizationType#SI}
 * @param siret its establishment, {@code companyRegister} on the wire
 * @param branchCode its branch
 */
public record OrganizationId(OrganizationType type, Siret siret, BranchCode branchCode)
    implements Comparable<OrganizationId> {

  private static final int LONGEST = 50;
  private static final Pattern SHAPE =
      Pattern.compile("((?! )[A-Za-z0-9_ ()]{1,20}(?<! ))-([0-9]{14})-([A-Za-z0-9_-]{1,10})");

  public OrganizationId {
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(siret, "siret");
    Objects.requireNonNull(branchCode, "branchCode");
  }

  /** Returns the identity of a service instructeur, as every commune is. */
  public static OrganizationId si(Siret siret, BranchCode branchCode) {
    return new OrganizationId(OrganizationType.SI, siret, branchCode);
  }

  /**
   * Reads for example {@code SI-21920023500014-92023}.
   *
   * @throws ViolationsException when the text does not read so
   */
  public static OrganizationId parse(String text) {
    Matcher parts = SHAPE.matcher(text.length() > LONGEST ? "" : text);
    if (!parts.matches()) {
      throw IdentityRules.ORGANIZATION_ID_MALFORMED.at("id", Excerpt.of(text)).asException();
    }
    return new OrganizationId(
        new OrganizationType(parts.group(1)),
        new Siret(parts.group(2)),
        new BranchCode(parts.group(3)));
  }

  @Override
  public int compareTo(OrganizationId other) {
    return toString().compareTo(other.toString());
  }

  /** Returns the text that {@link #parse} reads back. */
  @Override
  public String toString() {
    return type + "-" + siret + "-" + branchCode;
  }
}
