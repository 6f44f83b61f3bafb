// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import fr.hubee.core.rule.Excerpt;
import fr.hubee.core.rule.Message;

/** Reads numbers made of a fixed count of ASCII digits, and explains what is not one. */
final class Digits {

  private static final int LONGEST_TEXT_EXPLAINED = 100;

  private Digits() {}

  static boolean areExactly(int count, CharSequence text) {
    if (text.length() != count) {
      return false;
    }
    for (int i = 0; i < count; i++) {
      if (!isAsciiDigit(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  /** True when the weighted sum of Luhn is a multiple of ten; the text holds ASCII digits only. */
  static boolean passLuhn(CharSequence digits) {
    int sum = 0;
    for (int i = 0; i < digits.length(); i++) {
      int digit = digits.charAt(digits.length() - 1 - i) - '0';
      int weighted = i % 2 == 0 ? digit : 2 * digit;
      sum += weighted > 9 ? weighted - 9 : weighted;
    }
    return sum % 10 == 0;
  }

  /** Says what came instead of the digits. */
  static Message received(CharSequence text) {
    if (text.length() > LONGEST_TEXT_EXPLAINED) {
      return counted(text.length(), "caractères", "characters");
    }
    for (int i = 0; i < text.length(); ) {
      int point = Character.codePointAt(text, i);
      if (!isAsciiDigit(point)) {
        return foreign(point, i + 1);
      }
      i += Character.charCount(point);
    }
    return counted(text.length(), "chiffre(s)", "digit(s)");
  }

  /**
   * Returns ", soit 21920023500014" when dropping the separators leaves the right count, else "".
   */
  static Message suggestion(int count, CharSequence text) {
    if (text.length() <= LONGEST_TEXT_EXPLAINED) {
      String bare = bareDigits(text);
      if (areExactly(count, bare)) {
        return new Message(", soit " + bare, ", that is " + bare);
      }
    }
    return new Message("", "");
  }

  private static String bareDigits(CharSequence text) {
    StringBuilder bare = new StringBuilder();
    text.codePoints()
        .filter(point -> !isSeparator(point))
        .map(point -> Character.isDigit(point) ? '0' + Character.digit(point, 10) : point)
        .forEach(bare::appendCodePoint);
    return bare.toString();
  }

  private static Message foreign(int point, int position) {
    Message kind = kindOf(point);
    return new Message(
        kind.french() + " en position " + position, kind.english() + " at position " + position);
  }

  private static Message kindOf(int point) {
    if (isSpace(point)) {
      return new Message(
          "un espace (" + Excerpt.name(point) + ")", "a space (" + Excerpt.name(point) + ")");
    }
    if (Character.isDigit(point)) {
      return new Message(
          "un chiffre qui n'est pas de 0 à 9 (" + Excerpt.name(point) + ")",
          "a digit other than 0 to 9 (" + Excerpt.name(point) + ")");
    }
    String shown = Excerpt.of(Character.toString(point));
    return Character.isLetter(point)
        ? new Message("une lettre « " + shown + " »", "a letter \"" + shown + "\"")
        : new Message("un signe « " + shown + " »", "a sign \"" + shown + "\"");
  }

  private static Message counted(int count, String french, String english) {
    return new Message(count + " " + french, count + " " + english);
  }

  private static boolean isSeparator(int point) {
    return isSpace(point) || point == '.' || point == '-';
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  private static boolean isAsciiDigit(int point) {
    return point >= '0' && point <= '9';
  }
}
