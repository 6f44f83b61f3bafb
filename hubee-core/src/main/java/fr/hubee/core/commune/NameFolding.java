// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * Brings the spellings of one name together: {@code ST-ETIENNE} and {@code Saint-Étienne} both give
 * {@code saint etienne}. Depends on no locale; folding twice changes nothing more.
 */
final class NameFolding {

  private static final Pattern ABBREVIATED_SAINT = Pattern.compile("(?<![^ ])st(e?)(?![^ ])");

  private NameFolding() {}

  static String fold(String text) {
    StringBuilder folded = new StringBuilder(text.length() + 8);
    Normalizer.normalize(text, Normalizer.Form.NFKD)
        .codePoints()
        .forEach(point -> append(folded, point));
    return ABBREVIATED_SAINT.matcher(withoutLastSeparator(folded)).replaceAll("saint$1");
  }

  private static StringBuilder withoutLastSeparator(StringBuilder folded) {
    int last = folded.length() - 1;
    if (last >= 0 && folded.charAt(last) == ' ') {
      folded.setLength(last);
    }
    return folded;
  }

  private static void append(StringBuilder folded, int point) {
    switch (roleOf(point)) {
      case SEPARATOR -> separate(folded);
      case LETTER -> appendLetter(folded, Character.toLowerCase(point));
      case ACCENT -> {}
    }
  }

  private static void separate(StringBuilder folded) {
    int length = folded.length();
    if (length > 0 && folded.charAt(length - 1) != ' ') {
      folded.append(' ');
    }
  }

  private static void appendLetter(StringBuilder folded, int letter) {
    switch (letter) {
      case 'œ' -> folded.append("oe");
      case 'æ' -> folded.append("ae");
      default -> folded.appendCodePoint(letter);
    }
  }

  private enum Role {
    LETTER,
    ACCENT,
    SEPARATOR
  }

  /** What is no accent and no separator, a control character for one, stays and matches nothing. */
  private static Role roleOf(int point) {
    return switch (Character.getType(point)) {
      case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.ENCLOSING_MARK ->
          Role.ACCENT;
      case Character.SPACE_SEPARATOR,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.DASH_PUNCTUATION,
          Character.START_PUNCTUATION,
          Character.END_PUNCTUATION,
          Character.INITIAL_QUOTE_PUNCTUATION,
          Character.FINAL_QUOTE_PUNCTUATION,
          Character.OTHER_PUNCTUATION ->
          Role.SEPARATOR;
      default -> isOtherSeparator(point) ? Role.SEPARATOR : Role.LETTER;
    };
  }

  /** Tabs and line ends, as pasted from a spreadsheet; the signs typed for an apostrophe. */
  private static boolean isOtherSeparator(int point) {
    return switch (point) {
      case '\t', '\n', '\r', '`', 'ʼ', 'ʹ' -> true;
      default -> false;
    };
  }
}
