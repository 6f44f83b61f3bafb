// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Violations;
import java.util.regex.Pattern;

/**
 * What DataPass accepts as a phone number, by period. Blank texts are refused: presence is another
 * rule. Every pattern reads a text once, however long it is.
 */
public enum PhoneProfile {

  /**
   * DataPass v1, in force when the guide was written: an optional "+", then 7 to 15 digits, each
   * followed or not by one space or one hyphen. Dots are refused.
   */
  DATAPASS_2022("\\+?(?:[0-9][ -]?){7,15}"),

  /**
   * DataPass v2 since 2025-06-05: a French number, national or international, in pairs of digits
   * that any run of spaces, dots or hyphens may separate.
   */
  DATAPASS_2025(
      String.join(
          "|",
          "0[1-9]" + pairs(4),
          "\\+(?:33|590|594|596)" + PhoneProfile.SEPARATORS + "[1-9]" + pairs(4),
          "\\+262" + pairs(4),
          "\\+(?:508|681|687)" + pairs(3),
          "\\+689" + PhoneProfile.SEPARATORS + "4[0-9]" + pairs(2)));

  /** Possessive: it never gives back what it took, so a long text costs no more than its length. */
  static final String SEPARATORS = "[\\s.-]*+";

  private final Pattern pattern;

  PhoneProfile(String pattern) {
    this.pattern = Pattern.compile(pattern);
  }

  private static String pairs(int count) {
    return "(?:" + PhoneProfile.SEPARATORS + "[0-9]{2}){" + count + "}";
  }

  /** True when DataPass accepts this text as it is typed, ASCII space around it left aside. */
  public boolean accepts(String text) {
    return pattern.matcher(Typed.stripped(text)).matches();
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
