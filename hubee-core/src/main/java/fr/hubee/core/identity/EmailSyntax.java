// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import fr.hubee.core.rule.Message;
import java.util.Optional;

/**
 * The syntax of DataPass, HTML5-like: no dot needed in the domain, consecutive dots allowed before
 * the "@", ASCII only. Read in one pass; says what is wrong without quoting anything.
 */
final class EmailSyntax {

  private static final int LONGEST_LABEL = 63;
  private static final String SIGNS_BEFORE_AT = ".!#$%&'*+/=?^_`{|}~-";

  private static final Message NOTHING =
      new Message("rien n'a été saisi", "nothing has been typed");
  private static final Message NO_AT = new Message("il manque « @ »", "\"@\" is missing");
  private static final Message SEVERAL_AT =
      new Message("elle a plusieurs « @ »", "it has several \"@\"");
  private static final Message NOTHING_BEFORE =
      new Message("il n'y a rien avant « @ »", "there is nothing before \"@\"");
  private static final Message SPACE = new Message("elle contient un espace", "it holds a space");
  private static final Message FOREIGN_LETTER =
      new Message(
          "elle contient une lettre accentuée ou étrangère",
          "it holds an accented or foreign letter");
  private static final Message FOREIGN_SIGN =
      new Message("elle contient un signe interdit", "it holds a forbidden sign");
  private static final Message DOMAIN =
      new Message(
          "le domaine, après « @ », est mal formé", "the domain, after \"@\", is malformed");

  private EmailSyntax() {}

  /** Returns what keeps the text from being an address; empty when nothing does. */
  static Optional<Message> defect(String text) {
    if (text.isBlank()) {
      return Optional.of(NOTHING);
    }
    int at = text.indexOf('@');
    if (at < 0) {
      return Optional.of(NO_AT);
    }
    if (text.indexOf('@', at + 1) >= 0) {
      return Optional.of(SEVERAL_AT);
    }
    if (at == 0) {
      return Optional.of(NOTHING_BEFORE);
    }
    return foreign(text).or(() -> ofDomain(text, at + 1));
  }

  private static Optional<Message> foreign(String text) {
    boolean beforeAt = true;
    for (int i = 0; i < text.length(); i++) {
      char each = text.charAt(i);
      if (each == '@') {
        beforeAt = false;
      } else if (!isAllowed(each, beforeAt)) {
        return Optional.of(kindOf(each));
      }
    }
    return Optional.empty();
  }

  private static boolean isAllowed(char each, boolean beforeAt) {
    return isLetterOrDigit(each)
        || (beforeAt ? SIGNS_BEFORE_AT.indexOf(each) >= 0 : each == '.' || each == '-');
  }

  private static Message kindOf(char each) {
    if (Character.isWhitespace(each) || Character.isSpaceChar(each)) {
      return SPACE;
    }
    return Character.isLetter(each) ? FOREIGN_LETTER : FOREIGN_SIGN;
  }

  private static Optional<Message> ofDomain(String text, int start) {
    int from = start;
    for (int i = start; i <= text.length(); i++) {
      if (i == text.length() || text.charAt(i) == '.') {
        if (!isLabel(text, from, i)) {
          return Optional.of(DOMAIN);
        }
        from = i + 1;
      }
    }
    return Optional.empty();
  }

  private static boolean isLabel(String text, int from, int to) {
    int length = to - from;
    return length >= 1
        && length <= LONGEST_LABEL
        && text.charAt(from) != '-'
        && text.charAt(to - 1) != '-';
  }

  private static boolean isLetterOrDigit(char each) {
    return (each >= 'a' && each <= 'z')
        || (each >= 'A' && each <= 'Z')
        || (each >= '0' && each <= '9');
  }
}
