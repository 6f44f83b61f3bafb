// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import fr.hubee.core.rule.Violations;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that the operator gives to a case, {@code Case.externalId}: that of its folder and two
 * digits, {@code DGS-CERTDC-0000000000001-01}. Reading takes any text: some operators number
 * otherwise. Immutable.
 *
 * <p>Source: HubEE, specification 1.2.2, numbering of télédossiers (2021-08-31).
 *
 * @param value the number to the letter; never null
 */
public record CaseNumber(String value) implements Comparable<CaseNumber> {

  private static final int LAST = 99;
  private static final Pattern SHAPE = Pattern.compile("(?s)(.{1,97})-([0-9]{2})");
  private static final int LONGEST_READ = 100;

  public CaseNumber {
    Objects.requireNonNull(value, "value");
  }

  static CaseNumber of(FolderNumber folder, int index) {
    if (index < 1 || index > LAST) {
      throw new IllegalArgumentException("a case is numbered 1 to " + LAST + ", not " + index);
    }
    return new CaseNumber(folder.value() + String.format(Locale.ROOT, "-%02d", index));
  }

  /** The number of its folder; empty when the number is not made of one. */
  public Optional<FolderNumber> folder() {
    return parts().map(parts -> new FolderNumber(parts.group(1)));
  }

  /** Which case of its folder it is, from 1; empty when the number does not say. */
  public OptionalInt index() {
    return parts()
        .map(parts -> OptionalInt.of(Integer.parseInt(parts.group(2))))
        .orElseGet(OptionalInt::empty);
  }

  private Optional<Matcher> parts() {
    if (value.length() > LONGEST_READ) {
      return Optional.empty();
    }
    Matcher parts = SHAPE.matcher(value);
    return parts.matches() ? Optional.of(parts) : Optional.empty();
  }

  /**
   * Says what is wrong with it if it is to be sent: blank, more than 30 characters, unreadable; and
   * as information, not made of a folder's number and two digits.
   */
  public Violations check(String path) {
    Violations found = Numbering.check(value, ContractField.CASE_EXTERNAL_ID, path);
    return found.isEmpty() && parts().isEmpty()
        ? Violations.of(NumberRules.CASE_NUMBER_UNUSUAL.at(path, this))
        : found;
  }

  @Override
  public int compareTo(CaseNumber other) {
    return value.compareTo(other.value);
  }

  /** Returns the number, shortened and made printable when it is a strange one. */
  @Override
  public String toString() {
    return Numbering.shown(value);
  }
}
