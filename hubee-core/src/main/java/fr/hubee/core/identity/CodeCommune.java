// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import fr.hubee.core.rule.Checked;
import fr.hubee.core.rule.Excerpt;
import fr.hubee.core.rule.ViolationsException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * The INSEE code of a commune: two characters of département ({@code 2A} and {@code 2B} for
 * Corsica) then three digits, or {@code 97x} and {@code 98x} overseas then two. Immutable. Not a
 * postal code.
 *
 * <p>{@code 20xxx}, Corsica before 1976, is a valid code: it lives on as a former code. Whether a
 * code exists is for the {@code CommuneDirectory} to say.
 *
 * @param value five characters, the letter of Corsica in upper case
 */
public record CodeCommune(String value) implements Comparable<CodeCommune> {

  private static final int LENGTH = 5;

  /**
   * @throws ViolationsException when the text is not such a code
   */
  public CodeCommune {
    if (!isCode(value)) {
      throw IdentityRules.CODE_COMMUNE_MALFORMED.at("codeCommune", Excerpt.of(value)).asException();
    }
  }

  /**
   * Reads a code; a lower-case {@code 2a} or {@code 2b} is accepted.
   *
   * @throws ViolationsException when the text is not such a code
   */
  public static CodeCommune parse(String text) {
    return new CodeCommune(upper(text));
  }

  /** Reads what a person typed, and answers instead of throwing. Null counts as an empty text. */
  public static Checked<CodeCommune> check(@Nullable String text, String path) {
    String typed = text == null ? "" : upper(text);
    return isCode(typed)
        ? Checked.valid(new CodeCommune(typed))
        : Checked.invalid(IdentityRules.CODE_COMMUNE_MALFORMED.at(path, Excerpt.of(typed)));
  }

  private static boolean isCode(String text) {
    return text.length() == LENGTH
        && !text.startsWith("00")
        && isDigit(text, 0)
        && (isDigit(text, 1) || isCorsica(text))
        && isDigit(text, 2)
        && isDigit(text, 3)
        && isDigit(text, 4);
  }

  private static boolean isDigit(String text, int at) {
    return text.charAt(at) >= '0' && text.charAt(at) <= '9';
  }

  private static boolean isCorsica(String text) {
    return text.startsWith("2A") || text.startsWith("2B");
  }

  private static String upper(String text) {
    return text.length() == LENGTH ? text.toUpperCase(Locale.ROOT) : text;
  }

  /** The département or overseas collectivity: {@code 01}, {@code 2A}, {@code 974}, {@code 987}. */
  public String departement() {
    return value.substring(0, isOverseas() ? 3 : 2);
  }

  /** True for the overseas départements and collectivities, {@code 97xxx} and {@code 98xxx}. */
  public boolean isOverseas() {
    return value.startsWith("97") || value.startsWith("98");
  }

  @Override
  public int compareTo(CodeCommune other) {
    return value.compareTo(other.value);
  }

  /** Returns the five characters, which {@link #parse} reads back. */
  @Override
  public String toString() {
    return value;
  }
}
