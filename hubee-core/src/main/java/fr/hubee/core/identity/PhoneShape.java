// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import java.util.List;
import java.util.stream.Stream;

/**
 * How a number may be written: Z stands for a digit from 1 to 9, X for any digit, a space for any
 * run of separators, and anything else for itself. Reads a text once, however long it is.
 */
final class PhoneShape {

  private final String shape;

  private PhoneShape(String shape) {
    this.shape = shape;
  }

  static List<PhoneShape> of(String... shapes) {
    return Stream.of(shapes).map(PhoneShape::new).toList();
  }

  static boolean anyFits(List<PhoneShape> shapes, String text) {
    for (int i = 0; i < shapes.size(); i++) {
      if (shapes.get(i).fits(text)) {
        return true;
      }
    }
    return false;
  }

  private boolean fits(String text) {
    int at = 0;
    for (int i = 0; i < shape.length(); i++) {
      if (shape.charAt(i) == ' ') {
        at = afterSeparators(text, at);
      } else if (at == text.length() || !admits(shape.charAt(i), text.charAt(at++))) {
        return false;
      }
    }
    return at == text.length();
  }

  private static int afterSeparators(String text, int from) {
    int at = from;
    while (at < text.length() && isSeparator(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSeparator(char each) {
    return each == ' ' || each == '.' || each == '-' || (each >= '\t' && each <= '\r');
  }

  private static boolean admits(char wanted, char found) {
    return switch (wanted) {
      case 'Z' -> found >= '1' && found <= '9';
      case 'X' -> found >= '0' && found <= '9';
      default -> found == wanted;
    };
  }
}
