// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.model;

import java.util.Map;

/**
 * What is left of a typed text: no tag, entities decoded, no space around. Reads a text once,
 * however long it is.
 */
final class PlainText {

  private static final int LONGEST_ENTITY = 8;
  private static final Map<String, String> ENTITIES =
      Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'", "#39", "'", "nbsp", " ");

  private PlainText() {}

  static String of(String typed) {
    return decoded(withoutTags(typed)).strip();
  }

  /** A "<" that begins no tag, or one that nothing closes, is a text like any other. */
  private static String withoutTags(String typed) {
    int lastClosing = typed.lastIndexOf('>');
    StringBuilder kept = new StringBuilder(typed.length());
    for (int at = 0; at < typed.length(); at++) {
      if (at < lastClosing && beginsTag(typed, at)) {
        at = typed.indexOf('>', at);
      } else {
        kept.append(typed.charAt(at));
      }
    }
    return kept.toString();
  }

  private static boolean beginsTag(String typed, int at) {
    char next = typed.charAt(at + 1);
    return typed.charAt(at) == '<' && (Character.isLetter(next) || next == '/' || next == '!');
  }

  private static String decoded(String typed) {
    StringBuilder decoded = new StringBuilder(typed.length());
    for (int at = 0; at < typed.length(); at++) {
      String entity = entityAt(typed, at);
      String meant = ENTITIES.get(entity);
      decoded.append(meant != null ? meant : String.valueOf(typed.charAt(at)));
      at += meant != null ? entity.length() + 1 : 0;
    }
    return decoded.toString();
  }

  private static String entityAt(String typed, int at) {
    if (typed.charAt(at) != '&') {
      return "";
    }
    int end = at + 1;
    while (end < typed.length() && end - at < LONGEST_ENTITY && typed.charAt(end) != ';') {
      end++;
    }
    return end < typed.length() && typed.charAt(end) == ';' ? typed.substring(at + 1, end) : "";
  }
}
