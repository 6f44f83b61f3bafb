// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.memory;

import fr.hubee.client.HubeeEnvironment;
import fr.hubee.client.spi.ResponseReader;
import fr.hubee.client.spi.TimeLimits;
import fr.hubee.client.spi.Transport;
import fr.hubee.client.spi.TransportRequest;
import fr.hubee.core.demarche.Environment;
import fr.hubee.testkit.SettableClock;
import fr.hubee.testkit.fake.Delivery;
import fr.hubee.testkit.fake.FakeAnswer;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.FakeRequest;
import fr.hubee.testkit.fake.datapass.FakeDataPass;
import java.io.IOException;
import java.io.InputStream;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A fake without a port: requests reach it as soon as they are sent, whatever host they are for, so
 * that a program set up for production can be tested and reaches nobody. What goes wrong looks as
 * over a socket: a cut connection and a truncated body are an {@link IOException}, an answer later
 * than the {@link TimeLimits} of its request is a {@link SocketTimeoutException}; each time the
 * fake knows what it did. Nobody waits: a late answer moves the clock given to {@link
 * #delaysMoving}, if any.
 *
 * <pre>{@code
 * FakeHubee hub = StandardSeed.sow(new FakeHubee(clock));
 * HubeeClient client =
 *     HubeeClient.builder(InMemoryTransport.ENVIRONMENT, credentials, identification)
 *         .transport(InMemoryTransport.to(hub))
 *         .build();
 * }</pre>
 *
 * <p>Thread-safe. Source: a choice of this library.
 */
public final class InMemoryTransport implements Transport {

  /** An environment for clients that have none of their own; nobody is at its addresses. */
  public static final HubeeEnvironment ENVIRONMENT =
      HubeeEnvironment.of(
          "memory",
          URI.create("https://api.hubee.invalid"),
          URI.create("https://auth.hubee.invalid/oauth2/token"),
          Environment.SANDBOX);

  private final Function<FakeRequest, FakeAnswer> fake;
  private final Consumer<Duration> time;
  private volatile boolean closed;

  private InMemoryTransport(Function<FakeRequest, FakeAnswer> fake, Consumer<Duration> time) {
    this.fake = fake;
    this.time = time;
  }

  /** Returns a transport to this hub, its token endpoint included. */
  public static InMemoryTransport to(FakeHubee hub) {
    return to(Objects.requireNonNull(hub, "hub")::answer);
  }

  /** Returns a transport to this DataPass, its token endpoint included. */
  public static InMemoryTransport to(FakeDataPass datapass) {
    return to(Objects.requireNonNull(datapass, "datapass")::answer);
  }

  /** Returns a transport to whatever answers; a fake with something of yours before it. */
  public static InMemoryTransport to(Function<FakeRequest, FakeAnswer> fake) {
    return new InMemoryTransport(Objects.requireNonNull(fake, "fake"), delay -> {});
  }

  /** Returns another transport to the same fake, whose late answers move this clock. */
  public InMemoryTransport delaysMoving(SettableClock clock) {
    return new InMemoryTransport(fake, Objects.requireNonNull(clock, "clock")::advance);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException when the transport is closed
   */
  @Override
  public <T> T send(TransportRequest request, ResponseReader<T> reader) throws IOException {
    Objects.requireNonNull(reader, "reader");
    if (closed) {
      throw new IllegalStateException("the transport is closed");
    }
    FakeAnswer answer = fake.apply(Outgoing.of(request));
    await(answer.delivery(), request.limits());
    if (answer.delivery().cut()) {
      throw new SocketException("the connection was cut before the answer");
    }
    try (InputStream body = Incoming.body(answer)) {
      return reader.read(Incoming.head(answer), body);
    }
  }

  private void await(Delivery delivery, TimeLimits limits) throws SocketTimeoutException {
    Duration patience = shorter(limits.silence(), limits.whole());
    time.accept(shorter(delivery.delay(), patience));
    if (delivery.delay().compareTo(patience) > 0) {
      throw new SocketTimeoutException("no answer came in time");
    }
  }

  private static Duration shorter(Duration one, Duration other) {
    return one.compareTo(other) <= 0 ? one : other;
  }

  @Override
  public void close() {
    closed = true;
  }
}
