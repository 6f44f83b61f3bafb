// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.apache;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.impl.io.MonitoringResponseOutOfOrderStrategy;
import org.apache.hc.core5.http.io.HttpClientConnection;
import org.apache.hc.core5.http.io.ResponseOutOfOrderStrategy;
import org.apache.hc.core5.util.Timeout;

/**
 * Hears an answer that comes before the whole body has left: from time to time while it leaves, and
 * when the hub, having answered, has cut the connection. Thread-safe.
 */
final class EarlyAnswers implements ResponseOutOfOrderStrategy {

  /** Each look costs a millisecond over TLS. */
  private static final long LOOK_EVERY = 1 << 20;

  /** What the hub said before it cut is already here, or never will be. */
  private static final Timeout ALREADY_HERE = Timeout.ONE_MILLISECOND;

  /** The HTTP library tells its strategy nothing of a failure; it asks in the same thread. */
  private static final ThreadLocal<Boolean> CUT = ThreadLocal.withInitial(() -> false);

  private final ResponseOutOfOrderStrategy whileSending =
      new MonitoringResponseOutOfOrderStrategy(LOOK_EVERY);

  @Override
  public boolean isEarlyResponseDetected(
      ClassicHttpRequest request,
      HttpClientConnection connection,
      InputStream input,
      long sent,
      long next)
      throws IOException {
    return CUT.get()
        ? connection.isDataAvailable(ALREADY_HERE)
        : whileSending.isEarlyResponseDetected(request, connection, input, sent, next);
  }

  /**
   * Tries once more to send what could not be sent, so that the HTTP library looks for a last word
   * of the hub: it then ends the body, and reads the answer.
   */
  static void hear(OutputStream out, byte[] block, int length) throws IOException {
    CUT.set(true);
    try {
      out.write(block, 0, length);
    } finally {
      CUT.remove();
    }
  }
}
