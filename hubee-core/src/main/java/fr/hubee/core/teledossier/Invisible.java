// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import fr.hubee.core.rule.Excerpt;
import java.util.Optional;
import java.util.OptionalInt;

/** Finds what no one can see in a text: control and format characters, half characters, spaces. */
final class Invisible {

  private Invisible() {}

  /** Returns the name of the first, {@code U+200B}; the plain space is none. */
  static Optional<String> first(String text) {
    OptionalInt found = text.codePoints().filter(Invisible::isInvisible).findFirst();
    return found.isPresent() ? Optional.of(Excerpt.name(found.getAsInt())) : Optional.empty();
  }

  private static boolean isInvisible(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> Character.isSpaceChar(point) && point != ' ';
    };
  }
}
