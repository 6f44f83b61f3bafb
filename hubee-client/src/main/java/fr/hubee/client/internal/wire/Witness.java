// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.wire;

import fr.hubee.client.spi.ResponseHead;
import fr.hubee.client.spi.ResponseReader;
import fr.hubee.client.spi.Transport;
import fr.hubee.client.spi.TransportRequest;
import java.io.IOException;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/** Notes what time the other side says it is. Not thread-safe. */
public final class Witness implements Transport {

  private final Transport next;
  private final Clock clock;
  private Optional<Duration> skew = Optional.empty();

  /** Hands over to this transport, which it does not close. */
  public Witness(Transport next, Clock clock) {
    this.next = next;
    this.clock = clock;
  }

  @Override
  public <T> T send(TransportRequest request, ResponseReader<T> reader) throws IOException {
    return next.send(
        request,
        (head, body) -> {
          note(head);
          return reader.read(head, body);
        });
  }

  /** The other side's clock less ours, by the latest answer that says; to the second. */
  public Optional<Duration> skew() {
    return skew;
  }

  private void note(ResponseHead head) {
    Instant now = clock.instant().truncatedTo(ChronoUnit.SECONDS);
    head.header("Date")
        .flatMap(Witness::read)
        .ifPresent(date -> skew = Optional.of(Duration.between(now, date)));
  }

  private static Optional<Instant> read(String date) {
    try {
      return Optional.of(DateTimeFormatter.RFC_1123_DATE_TIME.parse(date.strip(), Instant::from));
    } catch (DateTimeException unreadable) {
      return Optional.empty();
    }
  }

  @Override
  public void close() {}
}
