// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import java.nio.charset.StandardCharsets;

/** Reads the resource line by line; each line is a key, a space, and the rest. */
final class Lines {

  private final byte[] text;
  private int at;

  Lines(byte[] text) {
    this.text = text;
  }

  /** Returns the next line, which must have this key. */
  Column next(String key) {
    int end = endOfLine();
    int from = at + key.length() + 1;
    if (from > end || !new String(text, at, from - at, StandardCharsets.UTF_8).equals(key + " ")) {
      throw new IllegalStateException("no line \"" + key + "\" where one should be");
    }
    at = end + 1;
    return new Column(key, text, from, end);
  }

  private int endOfLine() {
    int end = at;
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    if (end == text.length) {
      throw new IllegalStateException("the text ends inside a line");
    }
    return end;
  }
}
