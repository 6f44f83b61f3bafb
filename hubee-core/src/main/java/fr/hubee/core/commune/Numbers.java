// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import java.util.Arrays;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A column of cells that hold none, one or several numbers of one notation. Immutable. */
final class Numbers {

  private final Notation notation;
  private final int[] values;
  private final int[] starts;

  private Numbers(Notation notation, int[] values, int[] starts) {
    this.notation = notation;
    this.values = values;
    this.starts = starts;
  }

  static Numbers read(Column column, int rows, Notation notation) {
    int[] starts = column.cells(rows);
    int[] values = new int[column.length() / notation.length()];
    int count = 0;
    for (int row = 0; row < rows; row++) {
      int from = starts[row];
      starts[row] = count;
      count = readCell(column, from, starts[row + 1] - 1, notation, values, count);
    }
    starts[rows] = count;
    return new Numbers(notation, Arrays.copyOf(values, count), starts);
  }

  private static int readCell(
      Column column, int from, int to, Notation notation, int[] values, int count) {
    int step = notation.length() + 1;
    if (from != to && (to + 1 - from) % step != 0) {
      throw column.damaged("a cell of " + (to - from) + " characters");
    }
    int filled = count;
    for (int at = from; at < to; at += step) {
      values[filled++] = notation.read(column.text(), at);
    }
    return filled;
  }

  /** Returns the texts of a cell, in their order. */
  Stream<String> get(int row) {
    return Arrays.stream(values, starts[row], starts[row + 1]).mapToObj(notation::write);
  }

  /** Returns an index of every number to its row. */
  RowIndex index() {
    RowIndex.Builder index = new RowIndex.Builder(values.length);
    for (int row = 0; row < starts.length - 1; row++) {
      for (int i = starts[row]; i < starts[row + 1]; i++) {
        index.add(values[i], row);
      }
    }
    return index.build();
  }

  /** Finds the rows that hold a text, in an index made by {@link #index}. */
  IntStream rows(RowIndex index, String text) {
    return index.rows(notation.read(text));
  }
}
