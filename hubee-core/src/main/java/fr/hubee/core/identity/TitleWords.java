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
