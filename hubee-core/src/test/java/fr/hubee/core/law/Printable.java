// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.law;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Violation;

/** What is shown to people is short, on one line, and can be printed anywhere. */
public final class Printable {

  private static final int LONGEST = 400;

  private Printable() {}

  public static void assertPrintable(Violation violation) {
    assertPrintable(violation.message());
    assertPrintable(violation.remedy());
    assertPrintable(violation.toString());
  }

  public static void assertPrintable(Message message) {
    assertPrintable(message.french());
    assertPrintable(message.english());
  }

  public static void assertPrintable(String text) {
    assertThat(text).isNotBlank().hasSizeLessThan(LONGEST);
    text.codePoints().forEach(point -> assertThat(isPrintable(point)).as("U+%04X", point).isTrue());
  }

  private static boolean isPrintable(int point) {
    return switch (Character.getType(point)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      case Character.SPACE_SEPARATOR -> point == ' ';
      default -> true;
    };
  }
}
