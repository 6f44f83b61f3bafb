// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

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

  /** Returns what is made of the first text of a cell; null for an empty one. */
  <T> @Nullable T first(int row, Function<String, T> maker) {
    return starts[row] == starts[row + 1] ? null : maker.apply(notation.write(values[starts[row]]));
  }

  /** Returns what is made of every text of a cell, in order. */
  <T> List<T> all(int row, Function<String, T> maker) {
    int count = starts[row + 1] - starts[row];
    if (count <= 1) {
      T first = first(row, maker);
      return first == null ? List.of() : List.of(first);
    }
    List<T> cell = new ArrayList<>(count);
    for (int i = starts[row]; i < starts[row + 1]; i++) {
      cell.add(maker.apply(notation.write(values[i])));
    }
    return cell;
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
  int[] rows(RowIndex index, String text) {
    return index.rows(notation.read(text));
  }
}
