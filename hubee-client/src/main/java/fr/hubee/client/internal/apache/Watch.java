// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.apache;

import fr.hubee.client.spi.TimeLimits;
import org.jspecify.annotations.Nullable;

/**
 * Watches over one call: ends it when it lasts too long as a whole, or when the bytes that it sends
 * stop moving. The socket itself watches over the silences of the hub.
 */
final class Watch implements AutoCloseable {

  private final Deadlines deadlines;
  private final TimeLimits limits;
  private final Runnable end;
  private final Object lock = new Object();
  private final Deadlines.Deadline whole;
  private Deadlines.@Nullable Deadline stalled;
  private volatile boolean expired;
  private boolean closed;

  Watch(Deadlines deadlines, TimeLimits limits, Runnable end) {
    this.deadlines = deadlines;
    this.limits = limits;
    this.end = end;
    this.whole = deadlines.after(limits.whole(), this::expire);
  }

  private void expire() {
    synchronized (lock) {
      if (!closed) {
        expired = true;
        end.run();
      }
    }
  }

  /** A block is about to be sent. */
  void sending() {
    sent();
    stalled = deadlines.after(limits.silence(), this::expire);
  }

  /** It has been sent. */
  void sent() {
    if (stalled != null) {
      stalled.cancel();
    }
  }

  /** True when the call was ended for its time is up. */
  boolean isExpired() {
    return expired;
  }

  /** When it returns, an end that had begun is over: the connection is given up. */
  @Override
  public void close() {
    sent();
    whole.cancel();
    synchronized (lock) {
      closed = true;
    }
  }
}
