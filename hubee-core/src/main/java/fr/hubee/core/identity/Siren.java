// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import fr.hubee.core.rule.ViolationsException;

/**
 * A SIREN: the nine digits that identify a legal unit. Immutable.
 *
 * <p>The checksum is a fact to ask for, not a condition of existence: the sandboxes use identifiers
 * that fail it.
 *
 * <p>Source: INSEE, identifiants Siren et Siret.
 *
 * @param value exactly nine ASCII digits
 */
public record Siren(String value) implements Comparable<Siren> {

  /** How many digits a SIREN has. */
  public static final int LENGTH = 9;

  /**
   * @throws ViolationsException when the text is not nine ASCII digits
   */
  public Siren {
    if (!Digits.areExactly(LENGTH, value)) {
      throw IdentityRules.SIREN_MALFORMED
          .at("siren", Digits.received(value), Digits.suggestion(LENGTH, value))
          .asException();
    }
  }

  /**
   * Reads a SIREN.
   *
   * @throws ViolationsException when the text is not nine ASCII digits
   */
  public static Siren parse(String text) {
    return new Siren(text);
  }

  /** True when the digits pass Luhn's formula, as those of every commune do. */
  public boolean hasValidChecksum() {
    return Digits.passLuhn(value);
  }

  @Override
  public int compareTo(Siren other) {
    return value.compareTo(other.value);
  }

  /** Returns the nine digits, which {@link #parse} reads back. */
  @Override
  public String toString() {
    return value;
  }
}
