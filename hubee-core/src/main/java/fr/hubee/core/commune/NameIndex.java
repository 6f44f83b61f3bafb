// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The folded names end to end, each on its own line, and an index of their hashes. Immutable. */
final class NameIndex {

  private static final char LINE = '\n';

  private final String lines;
  private final int[] starts;
  private final RowIndex byHash;

  private NameIndex(String lines, int[] starts, RowIndex byHash) {
    this.lines = lines;
    this.starts = starts;
    this.byHash = byHash;
  }

  static NameIndex of(Texts names) {
    StringBuilder lines = new StringBuilder();
    int[] starts = new int[names.size() + 1];
    RowIndex.Builder byHash = new RowIndex.Builder(names.size());
    for (int row = 0; row < names.size(); row++) {
      String folded = NameFolding.fold(names.get(row));
      byHash.add(folded.hashCode(), row);
      lines.append(folded).append(LINE);
      starts[row + 1] = lines.length();
    }
    return new NameIndex(lines.toString(), starts, byHash.build());
  }

  /** Returns the rows whose name folds to this. */
  IntStream named(String folded) {
    return Arrays.stream(byHash.rows(folded.hashCode())).filter(row -> isWhole(row, folded));
  }

  private boolean isWhole(int row, String folded) {
    return length(row) == folded.length() && lines.startsWith(folded, starts[row]);
  }

  private int length(int row) {
    return starts[row + 1] - 1 - starts[row];
  }

  /**
   * Returns the rows whose name folds to a text that holds this: whole, then begun, then others.
   */
  IntStream holding(String folded) {
    IntStream.Builder begun = IntStream.builder();
    IntStream.Builder others = IntStream.builder();
    int next;
    for (int at = lines.indexOf(folded); at >= 0; at = lines.indexOf(folded, next)) {
      int row = rowAt(at);
      next = starts[row + 1];
      if (!isWhole(row, folded)) {
        (at == starts[row] ? begun : others).add(row);
      }
    }
    return IntStream.concat(named(folded), IntStream.concat(begun.build(), others.build()));
  }

  private int rowAt(int position) {
    int found = Arrays.binarySearch(starts, position);
    return found < 0 ? -found - 2 : found;
  }
}
