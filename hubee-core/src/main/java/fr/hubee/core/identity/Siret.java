// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import fr.hubee.core.rule.Checked;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.rule.ViolationsException;
import org.jspecify.annotations.Nullable;

/**
 * A SIRET: the fourteen digits that identify an establishment, here a mairie. Immutable.
 *
 * <p>The checksum is a fact to ask for ({@link #checksum}), not a condition of existence: the
 * sandboxes of HubEE use SIRETs that fail it. Whether it blocks is for the rules to say.
 *
 * <p>Source: DataPass v2, SIRET validator (2026-08-06).
 *
 * @param value exactly fourteen ASCII digits
 */
public record Siret(String value) implements Comparable<Siret> {

  /** How many digits a SIRET has. */
  public static final int LENGTH = 14;

  private static final String LA_POSTE = "356000000";
  private static final String DEFAULT_PATH = "siret";

  /**
   * @throws ViolationsException when the text is not fourteen ASCII digits
   */
  public Siret {
    if (!Digits.areExactly(LENGTH, value)) {
      throw malformed(value, DEFAULT_PATH).asException();
    }
  }

  /**
   * Reads a SIRET; nothing is stripped, because a SIRET with a space is refused by DataPass too.
   *
   * @throws ViolationsException when the text is not fourteen ASCII digits
   */
  public static Siret parse(String text) {
    return new Siret(text);
  }

  /**
   * Reads what a person typed, and answers instead of throwing. Null and blank are {@link
   * IdentityRules#SIRET_MISSING}; anything else that is not fourteen ASCII digits is {@link
   * IdentityRules#SIRET_MALFORMED}, which says what came and, where it can, what was meant.
   *
   * @param path where the text was typed, for the violation
   */
  public static Checked<Siret> check(@Nullable String text, String path) {
    if (text == null || text.isBlank()) {
      return Checked.invalid(IdentityRules.SIRET_MISSING.at(path));
    }
    return Digits.areExactly(LENGTH, text)
        ? Checked.valid(new Siret(text))
        : Checked.invalid(malformed(text, path));
  }

  /** True when {@link #parse} would read the text: fourteen ASCII digits. */
  public static boolean isWellFormed(String text) {
    return Digits.areExactly(LENGTH, text);
  }

  private static Violation malformed(String text, String path) {
    return IdentityRules.SIRET_MALFORMED.at(
        path, Digits.received(text), Digits.suggestion(LENGTH, text));
  }

  /** The legal unit that this establishment belongs to: the first nine digits. */
  public Siren siren() {
    return new Siren(value.substring(0, Siren.LENGTH));
  }

  /** True when this establishment belongs to that legal unit. */
  public boolean isOf(Siren unit) {
    return value.startsWith(unit.value());
  }

  /** The number of the establishment inside its legal unit: the last five digits. */
  public String nic() {
    return value.substring(Siren.LENGTH);
  }

  /**
   * What the digits say of themselves; La Poste is accepted by its prefix alone, as DataPass does
   * (DataPass v2, SIRET validator, 2026-08-06).
   */
  public SiretChecksum checksum() {
    if (Digits.passLuhn(value)) {
      return SiretChecksum.LUHN;
    }
    return value.startsWith(LA_POSTE) ? SiretChecksum.LA_POSTE : SiretChecksum.INVALID;
  }

  @Override
  public int compareTo(Siret other) {
    return value.compareTo(other.value);
  }

  /** Returns the fourteen digits, which {@link #parse} reads back. */
  @Override
  public String toString() {
    return value;
  }
}
