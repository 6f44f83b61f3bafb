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
 * <p>Source: a choice of this library.
 *
 * @param french what a mairie reads; never null
 * @param english what a developer reads; never null
 */
public record Message(String french, String english) implements Serializable {

  private static final String PLACE = "%s";

  /** What the arguments are likely to take. */
  private static final int ROOM = 64;

  private static final int ISO_LENGTH = 10;
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

  /** Returns this sentence followed by another one. */
  public Message then(Message next) {
    return new Message(french + " " + next.french, english + " " + next.english);
  }

  private static String fill(String template, Locale language, Object... arguments) {
    if (arguments.length == 0 && !template.contains(PLACE)) {
      return template;
    }
    StringBuilder filled = new StringBuilder(template.length() + ROOM);
    int from = 0;
    for (Object argument : arguments) {
      int place = template.indexOf(PLACE, from);
      if (place < 0) {
        throw miscounted(template, arguments.length);
      }
      filled.append(template, from, place).append(Excerpt.onOneLine(word(argument, language)));
      from = place + PLACE.length();
    }
    if (template.indexOf(PLACE, from) >= 0) {
      throw miscounted(template, arguments.length);
    }
    return filled.append(template, from, template.length()).toString();
  }

  private static IllegalArgumentException miscounted(String template, int arguments) {
    return new IllegalArgumentException(
        "\"" + template + "\" has " + places(template) + " places, not " + arguments);
  }

  /** Counts the places that are to be filled. */
  static int places(String template) {
    int count = 0;
    for (int at = template.indexOf(PLACE); at >= 0; at = template.indexOf(PLACE, at + 1)) {
      count++;
    }
    return count;
  }

  /** The ISO form of a year of four digits holds the same digits, and is much cheaper to write. */
  private static String french(LocalDate date) {
    String iso = date.toString();
    return iso.length() == ISO_LENGTH
        ? iso.substring(8) + "/" + iso.substring(5, 7) + "/" + iso.substring(0, 4)
        : FRENCH_DATE.format(date);
  }

  private static String word(Object argument, Locale language) {
    if (argument instanceof Message message) {
      return message.in(language);
    }
    return argument instanceof LocalDate date && language.equals(Locale.FRENCH)
        ? french(date)
        : argument.toString();
  }
}
