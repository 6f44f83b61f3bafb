// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.apache;

import fr.hubee.client.internal.wire.Nameless;
import fr.hubee.client.spi.BodyUnreadableException;
import fr.hubee.client.spi.RequestBody;
import fr.hubee.client.spi.TransportRequest;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.net.SocketException;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.AbstractHttpEntity;

/**
 * Sends a body block by block, exactly as long as it was said to be: a source that gives less or
 * more ends the request, and the hub never gets what it could take for the whole.
 */
final class StreamedEntity extends AbstractHttpEntity {

  private static final int BLOCK = 64 << 10;

  private final RequestBody body;
  private final Watch watch;

  StreamedEntity(RequestBody body, TransportRequest request, Watch watch) {
    super(request.headers().get(HttpHeaders.CONTENT_TYPE), null);
    this.body = body;
    this.watch = watch;
  }

  @Override
  public long getContentLength() {
    return body.length();
  }

  @Override
  public boolean isRepeatable() {
    return false;
  }

  @Override
  public boolean isStreaming() {
    return true;
  }

  @Override
  public InputStream getContent() throws IOException {
    return body.open();
  }

  @Override
  public void writeTo(OutputStream out) throws IOException {
    try (InputStream in = opened()) {
      byte[] block = new byte[(int) Math.max(1, Math.min(BLOCK, body.length()))];
      long left = body.length();
      while (left > 0) {
        requireGoingOn();
        int read = read(in, block, (int) Math.min(block.length, left));
        left -= read;
        requireEnd(in, left);
        watch.sending();
        send(out, block, read);
        watch.sent();
      }
    }
  }

  private static void send(OutputStream out, byte[] block, int length) throws IOException {
    try {
      out.write(block, 0, length);
    } catch (SocketException cut) {
      EarlyAnswers.hear(out, block, length);
      throw cut;
    }
  }

  /** A blocked socket hears no interrupt: it is listened to between two blocks. */
  private static void requireGoingOn() throws InterruptedIOException {
    if (Thread.currentThread().isInterrupted()) {
      throw new InterruptedIOException("interrupted between two blocks");
    }
  }

  private InputStream opened() throws IOException {
    try {
      return body.open();
    } catch (IOException unreadable) {
      throw new BodyUnreadableException("the body cannot be opened", Nameless.of(unreadable));
    }
  }

  private static int read(InputStream in, byte[] block, int wanted) throws IOException {
    int read = atMost(in, block, wanted);
    if (read < wanted) {
      throw new BodyUnreadableException("the body is shorter than it was said to be", null);
    }
    return read;
  }

  /** Asked before the last block leaves. */
  private static void requireEnd(InputStream in, long left) throws IOException {
    if (left == 0 && atMost(in, new byte[1], 1) > 0) {
      throw new BodyUnreadableException("the body is longer than it was said to be", null);
    }
  }

  private static int atMost(InputStream in, byte[] block, int wanted) throws IOException {
    try {
      return in.readNBytes(block, 0, wanted);
    } catch (IOException unreadable) {
      throw new BodyUnreadableException("the body cannot be read", Nameless.of(unreadable));
    }
  }

  @Override
  public void close() {}
}
