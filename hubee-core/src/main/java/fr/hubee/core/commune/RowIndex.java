// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import java.util.Arrays;

/**
 * Finds rows by a number, in the order of the rows: one sorted array of pairs, each packed in a
 * long. Immutable.
 */
final class RowIndex {

  private static final int ROW_BITS = 20;
  private static final int ROW_MASK = (1 << ROW_BITS) - 1;

  private final long[] pairs;

  private RowIndex(long[] pairs) {
    this.pairs = pairs;
  }

  /** Returns the rows that hold this number. */
  int[] rows(int number) {
    int from = firstAtOrAbove(number);
    int to = from;
    while (to < pairs.length && pairs[to] >> ROW_BITS == number) {
      to++;
    }
    int[] rows = new int[to - from];
    for (int i = 0; i < rows.length; i++) {
      rows[i] = (int) pairs[from + i] & ROW_MASK;
    }
    return rows;
  }

  private int firstAtOrAbove(int number) {
    int found = Arrays.binarySearch(pairs, (long) number << ROW_BITS);
    return found < 0 ? -found - 1 : found;
  }

  /** Gathers the pairs of an index. */
  static final class Builder {

    private final long[] pairs;
    private int count;

    Builder(int size) {
      pairs = new long[size];
    }

    void add(int number, int row) {
      pairs[count++] = (long) number << ROW_BITS | row;
    }

    RowIndex build() {
      Arrays.sort(pairs);
      return new RowIndex(pairs);
    }
  }
}
