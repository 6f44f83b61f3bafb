// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.file;

import fr.hubee.client.file.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.ClosedByInterruptException;

/**
 * Moves a file from the network to a sink, no further than what was announced, and digests it on
 * the way. Memory does not depend on its size. Between two blocks it listens to interrupts.
 */
final class Pump {

  private static final int BLOCK = 128 << 10;

  /** Takes what arrives, in order. */
  @FunctionalInterface
  interface Sink {
    void write(byte[] bytes, int offset, int length) throws IOException;
  }

  private Pump() {}

  /**
   * Returns the digest of all that came through.
   *
   * @throws NotAsAnnouncedException when there is less or more than announced
   * @throws IOException when the network fails
   */
  static Sha256 pump(InputStream in, Sink sink, Announced announced)
      throws IOException, InterruptedException, SinkFailedException, NotAsAnnouncedException {
    long size = 0;
    try (Hashing hashing = new Hashing(blockSize(announced.size()))) {
      Block block;
      do {
        block = hashing.next();
        block.fill(in);
        size += block.length();
        announced.checkSoFar(size);
        hashing.digest(block);
        write(sink, block);
      } while (!block.isLast());
      announced.checkWhole(size);
      return hashing.end();
    }
  }

  /** A small file fits into one block, with the end that follows it. */
  private static int blockSize(long announced) {
    return (int) Math.min(BLOCK, announced + 1);
  }

  private static void write(Sink sink, Block block)
      throws SinkFailedException, InterruptedException {
    try {
      sink.write(block.bytes(), 0, block.length());
    } catch (ClosedByInterruptException interrupted) {
      throw new InterruptedException();
    } catch (IOException failed) {
      throw new SinkFailedException(failed);
    }
  }
}
