// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.file;

import fr.hubee.client.file.Sha256;
import java.security.MessageDigest;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import org.jspecify.annotations.Nullable;

/**
 * Computes a digest in a thread of its own, from blocks that go round: while one is digested, the
 * next one arrives and the previous one is written. Used by one thread, to be closed.
 */
final class Hashing implements AutoCloseable {

  private static final int BLOCKS = 4;
  private static final Block END = new Block(0);

  private final BlockingQueue<Block> free = new ArrayBlockingQueue<>(BLOCKS);
  private final BlockingQueue<Block> filled = new ArrayBlockingQueue<>(BLOCKS + 1);
  private final MessageDigest digest = Sha256.newDigest();
  private @Nullable Thread thread;
  private volatile boolean whole = true;

  Hashing(int blockSize) {
    for (int i = 0; i < BLOCKS; i++) {
      free.add(new Block(blockSize));
    }
  }

  /** Returns a block to fill; waits until one has been digested. */
  Block next() throws InterruptedException {
    return alive(free.take());
  }

  /** Hands a filled block over: it must not be changed any more. One alone needs no thread. */
  void digest(Block block) {
    if (thread == null && block.isLast()) {
      digest.update(block.bytes(), 0, block.length());
      free.add(block);
      return;
    }
    if (thread == null) {
      thread = start();
    }
    filled.add(block);
  }

  /** Returns the digest of all that was handed over. */
  Sha256 end() throws InterruptedException {
    if (thread != null) {
      filled.add(END);
      thread.join();
    }
    alive(END);
    return Sha256.of(digest.digest());
  }

  private Block alive(Block block) {
    if (!whole) {
      throw new IllegalStateException("the thread of the digest has died");
    }
    return block;
  }

  private Thread start() {
    Thread started = new Thread(this::run, "hubee-digest");
    started.setDaemon(true);
    started.start();
    return started;
  }

  /** Whatever ends it before its time, nobody takes the digest for whole or waits for ever. */
  private void run() {
    boolean ended = false;
    try {
      for (Block block = filled.take(); block != END; block = filled.take()) {
        digest.update(block.bytes(), 0, block.length());
        free.add(block);
      }
      ended = true;
    } catch (InterruptedException closed) {
      // Nobody waits for the digest any more.
    } finally {
      whole = ended;
      free.offer(END);
    }
  }

  @Override
  public void close() {
    if (thread != null) {
      thread.interrupt();
    }
  }
}
