// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.identity;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Violations;

/**
 * The syntax of DataPass, HTML5-like: no dot needed in the domain, consecutive dots allowed before
 * the "@", ASCII only. Says what is wrong without quoting anything.
 */
final class EmailSyntax {

  private static final int LONGEST_LABEL = 63;
  private static final String LETTERS_AND_DIGITS =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789";

  /** By ASCII sign, what may stand on each side of the "@". */
  private static final boolean[] BEFORE_AT = allowing(".!#$%&'*+/=?^_`{|}~-");

  private static final boolean[] AFTER_AT = allowing(".-");

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

  private static boolean[] allowing(String signs) {
    boolean[] allowed = new boolean[128];
    (LETTERS_AND_DIGITS + signs).chars().forEach(sign -> allowed[sign] = true);
    return allowed;
  }

  static boolean isRight(String text) {
    int at = text.indexOf('@');
    return at > 0 && firstForeign(text, at) == text.length() && isDomain(text, at + 1);
  }

  static Violations check(String text, String path) {
    return isRight(text)
        ? Violations.none()
        : Violations.of(ContactRules.EMAIL_MALFORMED.at(path, defect(text)));
  }

  /** Returns what keeps the text from being an address. */
  private static Message defect(String text) {
    int at = text.indexOf('@');
    if (at < 0) {
      return text.isBlank() ? NOTHING : NO_AT;
    }
    if (text.indexOf('@', at + 1) >= 0) {
      return SEVERAL_AT;
    }
    if (at == 0) {
      return NOTHING_BEFORE;
    }
    int foreign = firstForeign(text, at);
    return foreign < text.length() ? kindOf(text.charAt(foreign)) : DOMAIN;
  }

  /** Returns the place of the first sign that is not allowed on its side of the "@", or the end. */
  private static int firstForeign(String text, int at) {
    int foreign = firstForeign(text, 0, at, BEFORE_AT);
    return foreign < at ? foreign : firstForeign(text, at + 1, text.length(), AFTER_AT);
  }

  private static int firstForeign(String text, int from, int to, boolean[] allowed) {
    int at = from;
    while (at < to && text.charAt(at) < allowed.length && allowed[text.charAt(at)]) {
      at++;
    }
    return at;
  }

  private static Message kindOf(char each) {
    if (Character.isWhitespace(each) || Character.isSpaceChar(each)) {
      return SPACE;
    }
    return Character.isLetter(each) ? FOREIGN_LETTER : FOREIGN_SIGN;
  }

  private static boolean isDomain(String text, int start) {
    int from = start;
    for (int dot = text.indexOf('.', from); dot >= 0; dot = text.indexOf('.', from)) {
      if (!isLabel(text, from, dot)) {
        return false;
      }
      from = dot + 1;
    }
    return isLabel(text, from, text.length());
  }

  private static boolean isLabel(String text, int from, int to) {
    int length = to - from;
    return length >= 1
        && length <= LONGEST_LABEL
        && text.charAt(from) != '-'
        && text.charAt(to - 1) != '-';
  }
}
