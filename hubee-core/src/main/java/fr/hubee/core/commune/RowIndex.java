// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import java.util.Arrays;
import java.util.stream.IntStream;

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

  IntStream rows(int number) {
    return Arrays.stream(pairs, firstAtOrAbove(number), firstAtOrAbove(number + 1L))
        .mapToInt(pair -> (int) pair & ROW_MASK);
  }

  private int firstAtOrAbove(long number) {
    int found = Arrays.binarySearch(pairs, number << ROW_BITS);
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
