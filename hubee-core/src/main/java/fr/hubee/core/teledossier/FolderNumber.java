// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import fr.hubee.core.rule.Violations;
import fr.hubee.core.rule.ViolationsException;
import java.util.Objects;

/**
 * The number that the operator gives to a folder, {@code Folder.externalId}: {@code
 * DGS-CERTDC-0000000000001}. Reading takes any text; {@link #generated} makes one by the rules and
 * {@link #check} says what the hub or a case number would refuse. Immutable.
 *
 * <p>Source: HubEE, specification 1.2.2, numbering of télédossiers (2021-08-31).
 *
 * @param value the number to the letter; never null
 */
public record FolderNumber(String value) implements Comparable<FolderNumber> {

  /** The longest number that leaves room for the {@code -01} of its cases. */
  public static final int LONGEST = ContractField.FOLDER_EXTERNAL_ID.longest() - "-01".length();

  public FolderNumber {
    Objects.requireNonNull(value, "value");
  }

  /**
   * Makes a number of its three parts. The specification gives them 5, 5 and 13 characters; longer
   * ones are in use, so only the whole is limited.
   *
   * @param operator short name of the operator: {@code DILA}
   * @param demarche short name of the démarche: {@code AEC}
   * @param number unique for the operator: thirteen digits usually
   * @throws ViolationsException when the whole would break a rule, or a part is blank
   */
  public static FolderNumber generated(String operator, String demarche, String number) {
    FolderNumber made = new FolderNumber(operator + "-" + demarche + "-" + number);
    Violations found =
        operator.isBlank() || demarche.isBlank() || number.isBlank()
            ? Violations.of(NumberRules.NUMBER_MISSING.at("externalId"))
            : made.check("externalId");
    if (found.hasErrors()) {
      throw found.asException();
    }
    return made;
  }

  /**
   * Returns the number of one of its cases.
   *
   * @param index 1 to 99
   * @throws IllegalArgumentException when the index is out of range
   */
  public CaseNumber caseNumber(int index) {
    return CaseNumber.of(this, index);
  }

  /**
   * Says what is wrong with it if it is to be sent: blank, more than 30 characters, unreadable; and
   * as a warning, no room for the numbers of its cases.
   */
  public Violations check(String path) {
    Violations found = Numbering.check(value, ContractField.FOLDER_EXTERNAL_ID, path);
    boolean cramped = value.codePointCount(0, value.length()) > LONGEST;
    return found.isEmpty() && cramped
        ? Violations.of(NumberRules.NUMBER_LEAVES_NO_ROOM.at(path, LONGEST))
        : found;
  }

  @Override
  public int compareTo(FolderNumber other) {
    return value.compareTo(other.value);
  }

  /** Returns the number, shortened and made printable when it is a strange one. */
  @Override
  public String toString() {
    return Numbering.shown(value);
  }
}
