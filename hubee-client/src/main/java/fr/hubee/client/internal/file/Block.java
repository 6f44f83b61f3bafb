// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.file;

import java.io.IOException;
import java.io.InputStream;

/** Some bytes, filled again and again. Not thread-safe: one thread has it at a time. */
final class Block {

  private final byte[] bytes;
  private int length;

  Block(int size) {
    bytes = new byte[size];
  }

  /** Fills it as far as the stream goes. */
  void fill(InputStream in) throws IOException {
    length = in.readNBytes(bytes, 0, bytes.length);
  }

  /** True when the stream had no more to fill it with. */
  boolean isLast() {
    return length < bytes.length;
  }

  byte[] bytes() {
    return bytes;
  }

  int length() {
    return length;
  }
}
