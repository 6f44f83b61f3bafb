// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.commune;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A column of texts, kept as UTF-8 bytes end to end. Immutable. */
final class Texts {

  private final byte[] bytes;
  private final int[] starts;

  private Texts(byte[] bytes, int[] starts) {
    this.bytes = bytes;
    this.starts = starts;
  }

  static Texts read(Column column, int rows) {
    int[] starts = column.cells(rows);
    int origin = starts[0];
    byte[] bytes = Arrays.copyOfRange(column.text(), origin, starts[rows] - 1);
    Arrays.setAll(starts, row -> starts[row] - origin);
    return new Texts(bytes, starts);
  }

  int size() {
    return starts.length - 1;
  }

  String get(int row) {
    int length = starts[row + 1] - 1 - starts[row];
    return new String(bytes, starts[row], length, StandardCharsets.UTF_8);
  }
}
