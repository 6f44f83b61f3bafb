// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.file;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Path;

/** A disk with room for so many bytes and no more. */
final class FullDisk implements PartFile.Disk {

  private final long room;

  FullDisk(long room) {
    this.room = room;
  }

  @Override
  public SeekableByteChannel create(Path file) throws IOException {
    return new FullChannel(PartFile.Disk.SYSTEM.create(file));
  }

  private final class FullChannel implements SeekableByteChannel {

    private final SeekableByteChannel next;

    FullChannel(SeekableByteChannel next) {
      this.next = next;
    }

    @Override
    public int write(ByteBuffer source) throws IOException {
      if (next.position() + source.remaining() > room) {
        throw new IOException("No space left on device");
      }
      return next.write(source);
    }

    @Override
    public int read(ByteBuffer target) throws IOException {
      return next.read(target);
    }

    @Override
    public long position() throws IOException {
      return next.position();
    }

    @Override
    public SeekableByteChannel position(long position) throws IOException {
      next.position(position);
      return this;
    }

    @Override
    public long size() throws IOException {
      return next.size();
    }

    @Override
    public SeekableByteChannel truncate(long size) throws IOException {
      next.truncate(size);
      return this;
    }

    @Override
    public boolean isOpen() {
      return next.isOpen();
    }

    @Override
    public void close() throws IOException {
      next.close();
    }
  }
}
