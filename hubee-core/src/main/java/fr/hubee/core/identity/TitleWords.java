// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/**
 * Cuts a text into words without accents, in lower case; {@value #END} stands where a title ends
 * and another may begin. A hyphen inside a word separates like a space: {@code maire-adjoint}.
 */
final class TitleWords {

  static final String END = "|";

  private static final char LAST_ASCII = 0x7F;
  private static final char LAST_LATIN_1 = 0xFF;

  private final List<String> words = new ArrayList<>();
  private final StringBuilder word = new StringBuilder();

  private TitleWords() {}

  static List<String> of(String text) {
    TitleWords cut = new TitleWords();
    String folded = Normalizer.normalize(text, Normalizer.Form.NFKD);
    int before = ' ';
    for (int i = 0; i < folded.length(); ) {
      int point = folded.codePointAt(i);
      int width = Character.charCount(point);
      int after = i + width < folded.length() ? folded.codePointAt(i + width) : ' ';
      cut.read(point, before, after);
      before = point;
      i += width;
    }
    cut.endWord();
    return cut.words;
  }

  /**
   * False when no word of the text can begin so: spares cutting most titles. A Latin letter with an
   * accent may stand for any, and a text that holds rarer signs may hold any word.
   */
  static boolean mayHold(String text, String beginning) {
    for (int from = 0; from < text.length(); from++) {
      if (text.charAt(from) > LAST_LATIN_1 || mayHold(text, from, beginning)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayHold(String text, int from, String beginning) {
    if (text.length() - from < beginning.length()) {
      return false;
    }
    for (int i = 0; i < beginning.length(); i++) {
      char each = text.charAt(from + i);
      if (each <= LAST_ASCII && Character.toLowerCase(each) != beginning.charAt(i)) {
        return false;
      }
    }
    return true;
  }

  private void read(int point, int before, int after) {
    if (Character.isLetterOrDigit(point)) {
      word.appendCodePoint(Character.toLowerCase(point));
    } else if (Character.getType(point) != Character.NON_SPACING_MARK) {
      endWord();
      if (endsTitle(point, before, after)) {
        words.add(END);
      }
    }
  }

  private static boolean endsTitle(int point, int before, int after) {
    return switch (Character.getType(point)) {
      case Character.DASH_PUNCTUATION -> isSpace(before) && isSpace(after);
      case Character.SPACE_SEPARATOR -> false;
      default -> ",;:/&+()[]|\n".indexOf(point) >= 0;
    };
  }

  private static boolean isSpace(int point) {
    return Character.isWhitespace(point) || Character.isSpaceChar(point);
  }

  private void endWord() {
    if (word.length() > 0) {
      String ended = word.toString();
      words.add(ended.equals("et") || ended.equals("ou") ? END : ended);
      word.setLength(0);
    }
  }
}
