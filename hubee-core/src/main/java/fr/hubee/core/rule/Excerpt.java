// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

/** Quotes foreign text in a message: short, printable, harmless in a log or a terminal. */
public final class Excerpt {

  /** The longest quotation, in characters. */
  public static final int MAX_LENGTH = 24;

  private Excerpt() {}

  /**
   * Returns the first {@value #MAX_LENGTH} characters, each control, format or unpaired surrogate
   * character written as {@code U+XXXX}; an ellipsis says that something was cut.
   */
  public static String of(CharSequence text) {
    StringBuilder quoted = new StringBuilder();
    int end = end(text);
    text.subSequence(0, end)
        .codePoints()
        .forEach(
            point -> {
              if (isPlain(point)) {
                quoted.appendCodePoint(point);
              } else {
                quoted.append(name(point));
              }
            });
    return end < text.length() ? quoted.append('…').toString() : quoted.toString();
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
    return String.format(java.util.Locale.ROOT, "U+%04X", codePoint);
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
