// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import java.nio.charset.StandardCharsets;

/**
 * One line of the resource without its key: cells separated by a bar. A view, nothing is copied.
 */
final class Column {

  private static final byte BAR = '|';

  private final String key;
  private final byte[] text;
  private final int from;
  private final int to;

  Column(String key, byte[] text, int from, int to) {
    this.key = key;
    this.text = text;
    this.from = from;
    this.to = to;
  }

  byte[] text() {
    return text;
  }

  int length() {
    return to - from;
  }

  /** Returns the offsets where the cells begin, then the offset where one more would begin. */
  int[] cells(int expected) {
    int[] starts = new int[expected + 1];
    starts[0] = from;
    int found = 0;
    for (int at = from; at <= to; at++) {
      if (at == to || text[at] == BAR) {
        requireRoom(found++, expected);
        starts[found] = at + 1;
      }
    }
    if (found < expected) {
      throw damaged(found + " cells instead of " + expected);
    }
    return starts;
  }

  private void requireRoom(int found, int expected) {
    if (found == expected) {
      throw damaged("more than " + expected + " cells");
    }
  }

  IllegalStateException damaged(String how) {
    return new IllegalStateException("column " + key + ": " + how);
  }

  @Override
  public String toString() {
    return new String(text, from, length(), StandardCharsets.UTF_8);
  }
}
