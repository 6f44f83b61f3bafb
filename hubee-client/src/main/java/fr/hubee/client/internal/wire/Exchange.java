// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.wire;

import fr.hubee.client.event.HubeeListener;
import fr.hubee.client.event.RequestEnded;
import fr.hubee.client.internal.wire.Outcome.Lost;
import fr.hubee.client.internal.wire.Outcome.Refused;
import fr.hubee.client.internal.wire.Outcome.Success;
import fr.hubee.client.spi.RequestBody;
import fr.hubee.client.spi.ResponseHead;
import fr.hubee.client.spi.ResponseReader;
import fr.hubee.client.spi.Transport;
import fr.hubee.client.spi.TransportResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.OptionalInt;

/** Sends one request, once, and tells the listener what became of it. Thread-safe. */
public final class Exchange implements Sender {

  private final Transport transport;
  private final Clock clock;
  private final HubeeListener listener;

  /** Sends by this transport, which it does not close. */
  public Exchange(Transport transport, Clock clock, HubeeListener listener) {
    this.transport = transport;
    this.clock = clock;
    this.listener = listener;
  }

  @Override
  public <T> Reply<T> send(Call call, ResponseReader<T> reader) {
    Instant start = clock.instant();
    Received<T> received = new Received<>(reader);
    Outcome<T> outcome = outcome(call, received);
    FailureKind kind = kind(call.operation(), outcome);
    Duration took = Duration.between(start, clock.instant());
    boolean doubt = kind.possiblyDone() && !call.operation().preliminary();
    listener.on(ended(call, outcome, took, received.bytes()));
    return new Reply<>(outcome, kind, new Trace(start, took, 1, doubt));
  }

  private <T> Outcome<T> outcome(Call call, Received<T> received) {
    try {
      return transport.send(call.request(), received);
    } catch (IOException failed) {
      return new Lost<>(failed);
    }
  }

  private static FailureKind kind(Operation operation, Outcome<?> outcome) {
    if (outcome instanceof Refused<?> refused) {
      return Refusals.kind(operation, refused.response());
    }
    return outcome instanceof Lost<?> lost ? Losses.kind(lost.cause()) : FailureKind.NONE;
  }

  private static RequestEnded ended(
      Call call, Outcome<?> outcome, Duration took, long bytesReceived) {
    long bytesSent = call.request().body().map(RequestBody::length).orElse(0L);
    return new RequestEnded(
        call.operation().name(), status(outcome), failure(outcome), took, bytesSent, bytesReceived);
  }

  private static OptionalInt status(Outcome<?> outcome) {
    if (outcome instanceof Success<?> success) {
      return OptionalInt.of(success.head().status());
    }
    return outcome instanceof Refused<?> refused
        ? OptionalInt.of(refused.response().status())
        : OptionalInt.empty();
  }

  private static Optional<String> failure(Outcome<?> outcome) {
    return outcome instanceof Lost<?> lost
        ? Optional.of(lost.cause().getClass().getSimpleName())
        : Optional.empty();
  }

  /** Hands successes to the reader, reads anything else whole, and counts. */
  private static final class Received<T> implements ResponseReader<Outcome<T>> {

    private final ResponseReader<T> reader;
    private long bytes;

    Received(ResponseReader<T> reader) {
      this.reader = reader;
    }

    @Override
    public Outcome<T> read(ResponseHead head, InputStream body) throws IOException {
      CountedStream counted = new CountedStream(body);
      try {
        return head.isSuccess()
            ? new Success<>(head, reader.read(head, counted))
            : new Refused<>(TransportResponse.read(head, counted));
      } finally {
        bytes = counted.count();
      }
    }

    long bytes() {
      return bytes;
    }
  }
}
