// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.apache;

import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.core5.function.Resolver;
import org.apache.hc.core5.util.TimeValue;

/**
 * Decides when a connection of the pool is looked at before it serves again, in case the hub has
 * closed it: each look waits a millisecond. What only reads is repeated if need be, so it looks
 * after a rest; anything else always does. Thread-safe.
 */
final class Looks implements Resolver<HttpRoute, ConnectionConfig> {

  private static final TimeValue REST = TimeValue.ofMilliseconds(100);

  /** The HTTP library tells its pool the address, not the request; it asks in the same thread. */
  private static final ThreadLocal<Boolean> ONLY_READS = ThreadLocal.withInitial(() -> false);

  private final ConnectionConfig always;
  private final ConnectionConfig afterRest;

  Looks(ConnectionConfig usual) {
    this.always =
        ConnectionConfig.copy(usual)
            .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS)
            .build();
    this.afterRest = ConnectionConfig.copy(usual).setValidateAfterInactivity(REST).build();
  }

  /** The request that this thread is about to send has this method. */
  void before(String method) {
    ONLY_READS.set(method.equals("GET"));
  }

  /** The request has been sent, or never will be. */
  void after() {
    ONLY_READS.remove();
  }

  @Override
  public ConnectionConfig resolve(HttpRoute route) {
    return ONLY_READS.get() ? afterRest : always;
  }
}
