// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Violations;
import java.util.List;
import java.util.regex.Pattern;

/**
 * What DataPass accepts as a phone number, by period. Blank texts are refused: presence is another
 * rule. A text is read once, however long it is.
 */
public enum PhoneProfile {

  /**
   * DataPass v1, in force when the guide was written: an optional "+", then 7 to 15 digits, each
   * followed or not by one space or one hyphen. Dots are refused.
   */
  DATAPASS_2022,

  /**
   * DataPass v2 since 2025-06-05: a French number, national or international, in pairs of digits
   * that any run of spaces, dots or hyphens may separate.
   */
  DATAPASS_2025;

  private static final Pattern LOOSE = Pattern.compile("\\+?(?:[0-9][ -]?){7,15}");

  private static final List<PhoneShape> FRENCH =
      PhoneShape.of(
          "0Z XX XX XX XX",
          "+33 Z XX XX XX XX",
          "+590 Z XX XX XX XX",
          "+594 Z XX XX XX XX",
          "+596 Z XX XX XX XX",
          "+262 XX XX XX XX",
          "+508 XX XX XX",
          "+681 XX XX XX",
          "+687 XX XX XX",
          "+689 4X XX XX");

  /** True when DataPass accepts this text as it is typed, ASCII space around it left aside. */
  public boolean accepts(String text) {
    String typed = Typed.stripped(text);
    return switch (this) {
      case DATAPASS_2022 -> LOOSE.matcher(typed).matches();
      case DATAPASS_2025 -> PhoneShape.anyFits(FRENCH, typed);
    };
  }

  /**
   * Says by the rule of this period what is wrong with the text as it is typed: {@link
   * ContactRules#PHONE_REFUSED_IN_2022} or {@link ContactRules#PHONE_MALFORMED}.
   *
   * @param path where the text was typed, for the violation
   */
  public Violations check(String text, String path) {
    return accepts(text) ? Violations.none() : Violations.of(rule().at(path));
  }

  private Rule rule() {
    return this == DATAPASS_2022
        ? ContactRules.PHONE_REFUSED_IN_2022
        : ContactRules.PHONE_MALFORMED;
  }
}
