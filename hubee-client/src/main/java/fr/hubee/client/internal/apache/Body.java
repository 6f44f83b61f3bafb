// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.apache;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.zip.GZIPInputStream;

/**
 * The body of an answer, unzipped if it is zipped, that knows whether it was read to its end: only
 * then can its connection serve again.
 */
final class Body extends FilterInputStream {

  private final InputStream raw;
  private boolean ended;

  private Body(InputStream content, InputStream raw) {
    super(content);
    this.raw = raw;
  }

  static Body plain(InputStream raw) {
    return new Body(raw, raw);
  }

  /** An empty body is no zip, whatever its header says. */
  static Body zipped(InputStream raw) throws IOException {
    PushbackInputStream ahead = new PushbackInputStream(raw, 1);
    int first = ahead.read();
    if (first < 0) {
      return plain(ahead);
    }
    ahead.unread(first);
    return new Body(new GZIPInputStream(ahead), ahead);
  }

  boolean isEnded() {
    return ended;
  }

  @Override
  public int read() throws IOException {
    return noting(in.read());
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    return noting(in.read(buffer, offset, length));
  }

  private int noting(int read) throws IOException {
    if (read < 0 && !ended) {
      ended = raw.read() < 0;
    }
    return read;
  }

  /** Closing would read the rest; the transport gives up the connection instead. */
  @Override
  public void close() {}
}
