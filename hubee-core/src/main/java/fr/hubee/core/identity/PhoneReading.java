// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import java.util.regex.Pattern;

/**
 * Understands French numbers that exist but that DataPass refuses as they are written: nine digits
 * after +262 or +508, "00" or "(0)", the spaces and dashes of a word processor.
 */
final class PhoneReading {

  private static final String SEPARATORS = "[\\s\\p{Z}.\\-\\u2010-\\u2015]*+";
  private static final String PREFIX = "(?:\\+|00)";
  private static final String PAIR = "(?:" + SEPARATORS + "[0-9]{2})";
  private static final int NATIONAL_DIGITS = 9;

  private static final Pattern WITH_NATIONAL_FORM =
      Pattern.compile(
          "(?:0|"
              + PREFIX
              + "(?:33|262|508|590|594|596)"
              + SEPARATORS
              + "(?:\\(0\\))?+"
              + SEPARATORS
              + ")[1-9]"
              + PAIR
              + "{4}");

  private static final Pattern POLYNESIAN =
      Pattern.compile(PREFIX + "689" + SEPARATORS + "[48][0-9]" + PAIR + "{3}");

  private PhoneReading() {}

  static boolean hasNationalForm(String text) {
    return WITH_NATIONAL_FORM.matcher(text).matches();
  }

  /** The ten digits of a text that {@link #hasNationalForm}. */
  static String nationalForm(String text) {
    String digits = digits(text);
    return "0" + digits.substring(digits.length() - NATIONAL_DIGITS);
  }

  /** Eight digits in Polynésie française, where DataPass expects six: no spelling is accepted. */
  static boolean isPolynesian(String text) {
    return POLYNESIAN.matcher(text).matches();
  }

  static String digits(String text) {
    StringBuilder digits = new StringBuilder();
    for (int i = 0; i < text.length(); i++) {
      if (isDigit(text.charAt(i))) {
        digits.append(text.charAt(i));
      }
    }
    return digits.toString();
  }

  static int digitCount(String text) {
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      count += isDigit(text.charAt(i)) ? 1 : 0;
    }
    return count;
  }

  private static boolean isDigit(char each) {
    return each >= '0' && each <= '9';
  }
}
