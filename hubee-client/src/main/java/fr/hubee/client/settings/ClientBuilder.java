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
 * The settings that all clients of this library share. Not thread-safe.
 *
 * <p>Source: a choice of this library.
 *
 * @param <B> the builder of one client
 */
public abstract class ClientBuilder<B extends ClientBuilder<B>> {

  private Clock clock = Clock.systemUTC();
  private @Nullable Transport transport;
  private TransportSettings connections = TransportSettings.standard();
  private @Nullable TokenProvider tokenProvider;
  private TimeLimits callLimits = TimeLimits.CONTROL;
  private TimeLimits transferLimits = TimeLimits.TRANSFER;
  private RetryPolicy retries = RetryPolicy.standard();
  private Sleeper sleeper = Sleeper.system();
  private HubeeListener listener = HubeeListener.none();

  /** Starts with the usual settings. */
  protected ClientBuilder() {}

  /** Returns this builder. */
  protected abstract B self();

  /** What time it is, for the life of tokens and of attempts; the system's unless given. */
  public final B clock(Clock value) {
    this.clock = Objects.requireNonNull(value, "clock");
    return self();
  }

  /**
   * How requests travel; the library's own unless given. The client does not close it, and {@link
   * #connections} does not apply to it.
   */
  public final B transport(Transport value) {
    this.transport = Objects.requireNonNull(value, "transport");
    return self();
  }

  /**
   * Where tokens come from, one shared by several clients for example; the token endpoint of the
   * environment unless given. The credentials, the scope and the clock then serve nothing.
   */
  public final B tokenProvider(TokenProvider value) {
    this.tokenProvider = Objects.requireNonNull(value, "tokenProvider");
    return self();
  }

  /**
   * How the client's own transport reaches the other side; {@link TransportSettings} unless given.
   */
  public final B connections(TransportSettings value) {
    this.connections = Objects.requireNonNull(value, "connections");
    return self();
  }

  /** How long a request may take that carries no file; {@link TimeLimits#CONTROL} unless given. */
  public final B callLimits(TimeLimits value) {
    this.callLimits = Objects.requireNonNull(value, "callLimits");
    return self();
  }

  /** How long a request may take that carries a file; {@link TimeLimits#TRANSFER} unless given. */
  public final B transferLimits(TimeLimits value) {
    this.transferLimits = Objects.requireNonNull(value, "transferLimits");
    return self();
  }

  /**
   * How often a call is sent that may be repeated; {@link RetryPolicy#standard} unless given. A
   * creation that may have been done is never sent again by itself. For a file, the total time is
   * at least what one transfer may take.
   */
  public final B retries(RetryPolicy value) {
    this.retries = Objects.requireNonNull(value, "retries");
    return self();
  }

  /** How to wait between two attempts; really, unless given. */
  public final B sleeper(Sleeper value) {
    this.sleeper = Objects.requireNonNull(value, "sleeper");
    return self();
  }

  /** Who is told what the client does; nobody but the log unless given. */
  public final B listener(HubeeListener value) {
    this.listener = Objects.requireNonNull(value, "listener");
    return self();
  }

  /** Returns what was told so far. */
  protected final ClientSettings settings() {
    return new ClientSettings(
        clock,
        transport,
        connections,
        tokenProvider,
        callLimits,
        transferLimits,
        retries,
        sleeper,
        listener);
  }
}
