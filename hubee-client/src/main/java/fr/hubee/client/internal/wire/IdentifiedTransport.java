// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.wire;

import fr.hubee.client.spi.ResponseReader;
import fr.hubee.client.spi.Transport;
import fr.hubee.client.spi.TransportRequest;
import java.io.IOException;
import java.util.Map;

/** Adds to every request the headers by which the caller says who he is. Thread-safe. */
public final class IdentifiedTransport implements Transport {

  private final Transport next;
  private final Map<String, String> headers;

  /** Adds these headers, then hands over to this transport. */
  public IdentifiedTransport(Transport next, Map<String, String> headers) {
    this.next = next;
    this.headers = Map.copyOf(headers);
  }

  @Override
  public <T> T send(TransportRequest request, ResponseReader<T> reader) throws IOException {
    return next.send(request.withHeaders(headers), reader);
  }

  @Override
  public void close() {
    next.close();
  }
}
