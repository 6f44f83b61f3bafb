// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.demarche;

import fr.hubee.core.rule.Excerpt;
import fr.hubee.core.rule.ViolationsException;
import java.util.regex.Pattern;

/**
 * The name of a démarche inside HubEE ({@code processCode}): {@code EtatCivil}, {@code CERTDC}.
 * Case counts and follows no rule. Open: an unknown code is kept and sent back unchanged.
 * Immutable.
 *
 * <p>Source: HubEE V1, processCode (2024-11-14).
 *
 * @param value 1 to 30 characters, none of them a space, a comma or an invisible character
 */
public record ProcessCode(String value) implements Comparable<ProcessCode> {

  private static final Pattern SHAPE = Pattern.compile("[^\\p{Cc}\\p{Cf}\\p{Cs}\\p{Z},]{1,30}");

  /**
   * @throws ViolationsException when the text is not such a code
   */
  public ProcessCode {
    if (!SHAPE.matcher(value).matches()) {
      throw DemarcheRules.PROCESS_CODE_MALFORMED.at("processCode", Excerpt.of(value)).asException();
    }
  }

  @Override
  public int compareTo(ProcessCode other) {
    return value.compareTo(other.value);
  }

  /** Returns the code. */
  @Override
  public String toString() {
    return value;
  }
}
