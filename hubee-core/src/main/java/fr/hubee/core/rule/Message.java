// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

/**
 * One sentence in the two languages of the library. Immutable.
 *
 * @param french what a mairie reads; never null
 * @param english what a developer reads; never null
 */
public record Message(String french, String english) implements Serializable {

  private static final String PLACE = "%s";
  private static final DateTimeFormatter FRENCH_DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");

  public Message {
    Objects.requireNonNull(french, "french");
    Objects.requireNonNull(english, "english");
  }

  /** Returns the French sentence for a French locale, the English one for any other. */
  public String in(Locale locale) {
    return locale.getLanguage().equals(Locale.FRENCH.getLanguage()) ? french : english;
  }

  /**
   * Returns a copy whose {@code %s} places are filled, in order; any other sign is kept. A {@code
   * Message} or a {@code LocalDate} among the arguments is written in the language of the sentence
   * it goes into. Arguments are put on one line: control characters are named instead.
   *
   * @throws IllegalArgumentException when there are more or fewer arguments than places
   */
  public Message with(Object... arguments) {
    return new Message(
        fill(french, Locale.FRENCH, arguments), fill(english, Locale.ENGLISH, arguments));
  }

  private static String fill(String template, Locale language, Object... arguments) {
    String[] parts = template.split(PLACE, -1);
    if (parts.length - 1 != arguments.length) {
      throw new IllegalArgumentException(
          "\"" + template + "\" has " + (parts.length - 1) + " places, not " + arguments.length);
    }
    StringBuilder filled = new StringBuilder(parts[0]);
    for (int i = 0; i < arguments.length; i++) {
      filled.append(Excerpt.onOneLine(word(arguments[i], language))).append(parts[i + 1]);
    }
    return filled.toString();
  }

  private static String word(Object argument, Locale language) {
    if (argument instanceof Message message) {
      return message.in(language);
    }
    return argument instanceof LocalDate date && language.equals(Locale.FRENCH)
        ? FRENCH_DATE.format(date)
        : argument.toString();
  }
}
