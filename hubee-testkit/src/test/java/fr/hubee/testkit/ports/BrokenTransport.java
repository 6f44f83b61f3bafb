// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.ports;

import fr.hubee.client.spi.RequestBody;
import fr.hubee.client.spi.ResponseHead;
import fr.hubee.client.spi.ResponseReader;
import fr.hubee.client.spi.TimeLimits;
import fr.hubee.client.spi.Transport;
import fr.hubee.client.spi.TransportRequest;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.memory.InMemoryTransport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;

/** A transport with one fault. */
final class BrokenTransport implements Transport {

  enum Fault {
    REPEATS,
    FOLLOWS,
    HAS_ALL_THE_TIME,
    TAKES_HALVES,
    PADS_BODIES,
    LOSES_HEADERS,
    READS_TWICE,
    WRAPS_FAILURES,
    NEVER_CLOSES
  }

  private final Fault fault;
  private final Transport next;

  BrokenTransport(Fault fault, FakeHubee hub) {
    this.fault = fault;
    this.next = InMemoryTransport.to(hub);
  }

  @Override
  public <T> T send(TransportRequest request, ResponseReader<T> reader) throws IOException {
    return switch (fault) {
      case REPEATS -> repeated(request, reader);
      case FOLLOWS -> followed(request, reader);
      case HAS_ALL_THE_TIME -> {
        Duration day = Duration.ofDays(1);
        yield next.send(request.withLimits(new TimeLimits(day, day)), reader);
      }
      case TAKES_HALVES -> next.send(request, (head, body) -> reader.read(head, new Whole(body)));
      case PADS_BODIES -> next.send(padded(request), reader);
      case LOSES_HEADERS ->
          next.send(
              request, (head, body) -> reader.read(ResponseHead.of(head.status(), Map.of()), body));
      case READS_TWICE -> {
        next.send(request, reader);
        yield next.send(request, reader);
      }
      case WRAPS_FAILURES -> wrapped(request, reader);
      case NEVER_CLOSES -> next.send(request, reader);
    };
  }

  private <T> T repeated(TransportRequest request, ResponseReader<T> reader) throws IOException {
    try {
      return next.send(request, reader);
    } catch (IOException lost) {
      return next.send(request, reader);
    }
  }

  private <T> T followed(TransportRequest request, ResponseReader<T> reader) throws IOException {
    Optional<String> elsewhere = next.send(request).header("Location");
    URI uri = elsewhere.map(URI::create).orElse(request.uri());
    return next.send(TransportRequest.of(request.method(), uri), reader);
  }

  private <T> T wrapped(TransportRequest request, ResponseReader<T> reader) throws IOException {
    try {
      return next.send(request, reader);
    } catch (IOException failed) {
      throw new IOException("the transport failed", failed);
    }
  }

  private static TransportRequest padded(TransportRequest request) {
    return request
        .body()
        .map(
            body ->
                request.withBody(
                    request.headers().get("Content-Type"),
                    RequestBody.of(0, () -> new ByteArrayInputStream(new byte[0]))))
        .orElse(request);
  }

  @Override
  public void close() {
    if (fault != Fault.NEVER_CLOSES) {
      next.close();
    }
  }

  /** Takes a cut for the end. */
  private static final class Whole extends InputStream {

    private final InputStream in;

    Whole(InputStream in) {
      this.in = in;
    }

    @Override
    public int read() {
      try {
        return in.read();
      } catch (IOException cut) {
        return -1;
      }
    }
  }
}
