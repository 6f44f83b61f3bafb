// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Quotes foreign text in a message: short, printable, harmless in a log or a terminal, and without
 * what may belong to a person.
 *
 * <p>Source: a choice of this library.
 */
public final class Excerpt {

  /** The longest quotation, in characters. */
  public static final int MAX_LENGTH = 24;

  /** How much of the text is read for personal data: what is shown, and what may hang over. */
  private static final int WINDOW = 320;

  private static final String HIDDEN = "[…]";
  private static final Pattern E_MAIL = Pattern.compile("[^\\s@]{0,100}@[^\\s@]{0,253}");
  private static final Pattern LONG_NUMBER =
      Pattern.compile("(?<![0-9])[0-9]{14}(?![0-9])|\\p{Nd}(?:[ .-]?\\p{Nd}){8,}");
  private static final int DIGITS_OF_A_SIRET = 14;

  private Excerpt() {}

  /**
   * Returns the first {@value #MAX_LENGTH} characters, each control, format or unpaired surrogate
   * character written as {@code U+XXXX}; an ellipsis says that something was cut. E-mail addresses
   * and numbers of nine digits and more are hidden, a SIRET excepted: it is public.
   */
  public static String of(CharSequence text) {
    return isHarmless(text) ? text.toString() : quoted(text);
  }

  /** Spares the search to what is short and made of letters: most of what is ever quoted. */
  private static boolean isHarmless(CharSequence text) {
    if (text.length() > MAX_LENGTH) {
      return false;
    }
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      boolean letter = (sign >= 'a' && sign <= 'z') || (sign >= 'A' && sign <= 'Z');
      if (!letter && sign != '_' && sign != '-') {
        return false;
      }
    }
    return true;
  }

  private static String quoted(CharSequence text) {
    String shown = withoutPersonalData(text.subSequence(0, Math.min(WINDOW, text.length())));
    int end = end(shown);
    StringBuilder quoted = new StringBuilder();
    shown
        .substring(0, end)
        .codePoints()
        .forEach(point -> quoted.append(isPlain(point) ? Character.toString(point) : name(point)));
    boolean cut = end < shown.length() || text.length() > WINDOW;
    return cut ? quoted.append('…').toString() : quoted.toString();
  }

  /**
   * Returns the text with e-mail addresses and numbers of nine digits and more hidden, a SIRET
   * excepted.
   */
  public static String withoutPersonalData(CharSequence text) {
    String withoutMail = E_MAIL.matcher(text).replaceAll(HIDDEN);
    return LONG_NUMBER.matcher(withoutMail).replaceAll(Excerpt::numberShown);
  }

  private static String numberShown(MatchResult number) {
    long digits = number.group().chars().filter(Character::isDigit).count();
    return digits == DIGITS_OF_A_SIRET ? Matcher.quoteReplacement(number.group()) : HIDDEN;
  }

  /** Returns the whole text on one line: what would move a cursor or a log is named instead. */
  static String onOneLine(String text) {
    return staysOnItsLine(text)
        ? text
        : text.codePoints()
            .mapToObj(point -> breaksTheLine(point) ? name(point) : Character.toString(point))
            .collect(Collectors.joining());
  }

  private static boolean staysOnItsLine(String text) {
    for (int i = 0; i < text.length(); i++) {
      char sign = text.charAt(i);
      if (sign < ' ' || (sign > '~' && breaksTheLine(text.codePointAt(i)))) {
        return false;
      }
    }
    return true;
  }

  private static boolean breaksTheLine(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /** Returns where to cut, never inside a surrogate pair. */
  private static int end(CharSequence text) {
    if (text.length() <= MAX_LENGTH) {
      return text.length();
    }
    boolean inside =
        Character.isSurrogatePair(text.charAt(MAX_LENGTH - 1), text.charAt(MAX_LENGTH));
    return inside ? MAX_LENGTH - 1 : MAX_LENGTH;
  }

  /** Returns for example {@code U+00A0}. */
  public static String name(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  private static boolean isPlain(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          false;
      default -> point == ' ' || !Character.isSpaceChar(point);
    };
  }
}
