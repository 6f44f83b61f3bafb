// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

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
public record Message(String french, String english) {

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
   * Returns a copy whose {@code %s} places are filled, in order. A {@code Message} or a {@code
   * LocalDate} among the arguments is written in the language of the sentence it goes into.
   */
  public Message with(Object... arguments) {
    return new Message(
        fill(french, Locale.FRENCH, arguments), fill(english, Locale.ENGLISH, arguments));
  }

  private static String fill(String template, Locale language, Object... arguments) {
    Object[] words = new Object[arguments.length];
    for (int i = 0; i < arguments.length; i++) {
      words[i] = word(arguments[i], language);
    }
    return String.format(Locale.ROOT, template, words);
  }

  private static Object word(Object argument, Locale language) {
    if (argument instanceof Message message) {
      return message.in(language);
    }
    return argument instanceof LocalDate date && language.equals(Locale.FRENCH)
        ? FRENCH_DATE.format(date)
        : argument;
  }
}
