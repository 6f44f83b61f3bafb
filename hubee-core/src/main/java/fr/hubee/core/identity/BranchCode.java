// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import fr.hubee.core.rule.Excerpt;
import fr.hubee.core.rule.ViolationsException;
import java.util.regex.Pattern;

/**
 * The branch of an organisation in HubEE, « code guichet ». For a mairie it is the INSEE code of
 * the commune where its establishment stands according to Sirene, which is not always the code of
 * the commune itself: the mairie of Paris (75056) stands in an arrondissement (751xx). Immutable.
 *
 * @param value 1 to 10 letters, digits, underscores or hyphens
 */
public record BranchCode(String value) implements Comparable<BranchCode> {

  private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{1,10}");

  /**
   * @throws ViolationsException when the text is not such a code
   */
  public BranchCode {
    if (!SHAPE.matcher(value).matches()) {
      throw IdentityRules.BRANCH_CODE_MALFORMED.at("branchCode", Excerpt.of(value)).asException();
    }
  }

  /**
   * Reads a branch code.
   *
   * @throws ViolationsException when the text is not one
   */
  public static BranchCode parse(String text) {
    return new BranchCode(text);
  }

  /** Returns the branch of an establishment that stands in this commune. */
  public static BranchCode of(CodeCommune commune) {
    return new BranchCode(commune.value());
  }

  @Override
  public int compareTo(BranchCode other) {
    return value.compareTo(other.value);
  }

  /** Returns the code, which {@link #parse} reads back. */
  @Override
  public String toString() {
    return value;
  }
}
