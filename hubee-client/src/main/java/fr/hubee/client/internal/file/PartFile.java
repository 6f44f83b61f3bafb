// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.file;

import fr.hubee.client.file.IfExists;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.UUID;

/**
 * A file under a temporary name beside its target, until it is whole. Closed before that, it is
 * gone. Used by one thread.
 */
final class PartFile implements Pump.Sink, AutoCloseable {

  /** Opens a new file to write: the disk, or what stands for it in a test. */
  @FunctionalInterface
  interface Disk {

    /** The real one: never an existing file, never through a link. */
    Disk SYSTEM =
        file ->
            Files.newByteChannel(
                file, Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE));

    SeekableByteChannel create(Path file) throws IOException;
  }

  private final Path part;
  private final Path target;
  private final SeekableByteChannel channel;

  private PartFile(Path part, Path target, SeekableByteChannel channel) {
    this.part = part;
    this.target = target;
    this.channel = channel;
  }

  /** Begins a file that is to be this one. */
  static PartFile of(Path target, Disk disk) throws IOException {
    Path part = target.resolveSibling(".hubee-" + UUID.randomUUID() + ".part");
    return new PartFile(part, target, disk.create(part));
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(bytes, offset, length);
    while (buffer.hasRemaining()) {
      channel.write(buffer);
    }
  }

  /** Puts the whole file in its place, on the disk and not only in a cache of the system. */
  void moveIntoPlace(IfExists ifExists) throws IOException {
    force(channel);
    channel.close();
    if (ifExists == IfExists.REPLACE) {
      Files.move(part, target, StandardCopyOption.ATOMIC_MOVE);
    } else {
      moveWhereNothingIs();
    }
    forceFolder();
  }

  /**
   * An atomic move would silently replace; a second name for the same file is refused when it is
   * taken. Where there are no second names, what looks and then moves is the best there is.
   */
  private void moveWhereNothingIs() throws IOException {
    try {
      Files.createLink(target, part);
    } catch (FileAlreadyExistsException taken) {
      throw taken;
    } catch (IOException | UnsupportedOperationException noSecondNames) {
      Files.move(part, target);
    }
  }

  private static void force(SeekableByteChannel written) throws IOException {
    if (written instanceof FileChannel file) {
      file.force(true);
    }
  }

  /** Not every system lets a folder be opened; the file itself is safe already. */
  private void forceFolder() {
    Path folder = target.toAbsolutePath().getParent();
    if (folder == null) {
      return;
    }
    try (FileChannel opened = FileChannel.open(folder, StandardOpenOption.READ)) {
      opened.force(true);
    } catch (IOException | UnsupportedOperationException notHere) {
      // The move itself has succeeded.
    }
  }

  @Override
  public void close() throws IOException {
    try {
      channel.close();
    } finally {
      Files.deleteIfExists(part);
    }
  }
}
