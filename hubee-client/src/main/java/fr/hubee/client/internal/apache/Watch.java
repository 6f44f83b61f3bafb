// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.apache;

import fr.hubee.client.spi.TimeLimits;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/**
 * Watches over one call: ends it when it lasts too long as a whole, or when the bytes that it sends
 * stop moving. The socket itself watches over the silences of the hub.
 */
final class Watch implements AutoCloseable {

  private final Deadlines deadlines;
  private final TimeLimits limits;
  private final Runnable end;
  private final Future<?> whole;
  private @Nullable Future<?> stalled;
  private volatile boolean expired;

  Watch(Deadlines deadlines, TimeLimits limits, Runnable end) {
    this.deadlines = deadlines;
    this.limits = limits;
    this.end = end;
    this.whole = deadlines.after(limits.whole(), this::expire);
  }

  private void expire() {
    expired = true;
    end.run();
  }

  /** A block is about to be sent. */
  void sending() {
    sent();
    stalled = deadlines.after(limits.silence(), this::expire);
  }

  /** It has been sent. */
  void sent() {
    if (stalled != null) {
      stalled.cancel(false);
    }
  }

  /** True when the call was ended for its time is up. */
  boolean isExpired() {
    return expired;
  }

  @Override
  public void close() {
    sent();
    whole.cancel(false);
  }
}
