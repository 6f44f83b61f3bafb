// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.file;

import fr.hubee.client.file.ReceivedFile;
import fr.hubee.client.file.Sha256;
import java.io.IOException;
import java.io.InputStream;
import java.security.MessageDigest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A file as a stream that fails when it is not what was announced: when there is too much of it, or
 * at its end. Remembers its failures, whatever becomes of the exceptions. Not thread-safe.
 */
final class VerifiedStream extends InputStream {

  private static final int BLOCK = 64 << 10;

  private final InputStream body;
  private final Announced announced;
  private final MessageDigest digest = Sha256.newDigest();
  private long size;
  private @Nullable ReceivedFile file;
  private @Nullable IOException failure;
  private @Nullable NotAsAnnouncedException mismatch;

  VerifiedStream(InputStream body, Announced announced) {
    this.body = body;
    this.announced = announced;
  }

  Optional<IOException> failure() {
    return Optional.ofNullable(failure);
  }

  Optional<NotAsAnnouncedException> mismatch() {
    return Optional.ofNullable(mismatch);
  }

  /** Reads what is left, and returns what is known of the file. */
  ReceivedFile finish() throws IOException {
    byte[] block = new byte[BLOCK];
    ReceivedFile known = file;
    while (known == null) {
      read(block, 0, BLOCK);
      known = file;
    }
    return known;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    if (failure != null) {
      throw failure;
    }
    if (file != null) {
      return -1;
    }
    try {
      return checked(buffer, offset, body.read(buffer, offset, length));
    } catch (NotAsAnnouncedException otherwise) {
      mismatch = otherwise;
      throw failed(new IOException(otherwise.detail()));
    } catch (IOException network) {
      throw failed(network);
    }
  }

  private int checked(byte[] buffer, int offset, int read)
      throws NotAsAnnouncedException, IOException {
    if (read < 0) {
      announced.checkWhole(size);
      file = announced.checkDigest(Sha256.of(digest.digest()));
      return read;
    }
    size += read;
    announced.checkSoFar(size);
    digest.update(buffer, offset, read);
    return read;
  }

  private IOException failed(IOException why) {
    failure = why;
    return why;
  }
}
