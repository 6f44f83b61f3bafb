// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

/**
 * Which rows of a list came already, in eight bytes each and the room of a table: a list of the hub
 * may have two hundred thousand. Once in some hundred million lists of that length two rows are
 * taken for one, which only matters when a page holds nothing else. Not thread-safe.
 */
final class SeenRows {

  private static final int FIRST_ROOM = 1 << 10;

  /** FNV-1a, of 64 bits. */
  private static final long FNV_BASIS = 0xcbf29ce484222325L;

  private static final long FNV_PRIME = 0x100000001b3L;

  private long[] table = new long[FIRST_ROOM];
  private int size;

  /** Notes a row by the text of its key. */
  void add(Object key) {
    if (put(table, fingerprint(key.toString()))) {
      size++;
    }
    if (size > table.length / 2) {
      grow();
    }
  }

  /** How many there are. */
  int size() {
    return size;
  }

  private void grow() {
    long[] larger = new long[Math.multiplyExact(table.length, 2)];
    for (long each : table) {
      if (each != 0) {
        put(larger, each);
      }
    }
    table = larger;
  }

  /** True when it was not there. */
  private static boolean put(long[] table, long fingerprint) {
    int mask = table.length - 1;
    int at = (int) fingerprint & mask;
    while (table[at] != 0 && table[at] != fingerprint) {
      at = at + 1 & mask;
    }
    boolean isNew = table[at] == 0;
    table[at] = fingerprint;
    return isNew;
  }

  /** Never 0, which stands for an empty place. */
  private static long fingerprint(String text) {
    long hash = FNV_BASIS;
    for (int i = 0; i < text.length(); i++) {
      hash = (hash ^ text.charAt(i)) * FNV_PRIME;
    }
    long mixed = (hash ^ hash >>> 32) * FNV_PRIME;
    return (mixed ^ mixed >>> 29) | 1L << 63;
  }
}
