// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.settings;

import fr.hubee.client.auth.TokenProvider;
import fr.hubee.client.event.HubeeListener;
import fr.hubee.client.retry.RetryPolicy;
import fr.hubee.client.retry.Sleeper;
import fr.hubee.client.spi.TimeLimits;
import fr.hubee.client.spi.Transport;
import fr.hubee.client.spi.TransportSettings;
import java.time.Clock;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a client was told by its {@link ClientBuilder}. Immutable.
 *
 * <p>Source: a choice of this library.
 *
 * @param clock what time it is
 * @param transportOrNull how requests travel; null for the library's own transport
 * @param connections how that one reaches the other side
 * @param tokenProviderOrNull where tokens come from; null for the token endpoint
 * @param callLimits how long a request may take that carries no file
 * @param transferLimits how long a request may take that carries a file
 * @param retries how often a call is sent that may be repeated
 * @param sleeper how to wait between two attempts
 * @param listener who is told what the client does
 */
public record ClientSettings(
    Clock clock,
    @Nullable Transport transportOrNull,
    TransportSettings connections,
    @Nullable TokenProvider tokenProviderOrNull,
    TimeLimits callLimits,
    TimeLimits transferLimits,
    RetryPolicy retries,
    Sleeper sleeper,
    HubeeListener listener) {

  public ClientSettings {
    Objects.requireNonNull(clock, "clock");
    Objects.requireNonNull(connections, "connections");
    Objects.requireNonNull(callLimits, "callLimits");
    Objects.requireNonNull(transferLimits, "transferLimits");
    Objects.requireNonNull(retries, "retries");
    Objects.requireNonNull(sleeper, "sleeper");
    Objects.requireNonNull(listener, "listener");
  }
}
