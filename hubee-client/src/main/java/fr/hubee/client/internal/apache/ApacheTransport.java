// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.apache;

import fr.hubee.client.spi.RequestNotSentException;
import fr.hubee.client.spi.ResponseReader;
import fr.hubee.client.spi.Transport;
import fr.hubee.client.spi.TransportRequest;
import fr.hubee.client.spi.TransportSettings;
import java.io.IOException;
import java.net.SocketTimeoutException;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.io.CloseMode;

/** The transport of the library, on Apache HttpClient 5. Thread-safe. */
public final class ApacheTransport implements Transport {

  private final Requests requests;
  private final Looks looks;
  private final PoolingHttpClientConnectionManager connections;
  private final CloseableHttpClient client;
  private final Deadlines deadlines = new Deadlines();
  private volatile boolean closed;

  private ApacheTransport(TransportSettings settings) {
    this.requests = new Requests(settings.connectTimeout());
    this.looks = HttpClients5.looks(settings);
    this.connections = HttpClients5.connections(settings, looks);
    this.client = HttpClients5.create(settings, connections);
  }

  /** Returns a transport with its own connections. */
  public static ApacheTransport create(TransportSettings settings) {
    return new ApacheTransport(settings);
  }

  /** How many connections are in use: none when no call is under way, or one has leaked. */
  public int connectionsInUse() {
    return connections.getTotalStats().getLeased();
  }

  /** How many connections wait to serve again. */
  int connectionsIdle() {
    return connections.getTotalStats().getAvailable();
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException when the transport is closed
   */
  @Override
  public <T> T send(TransportRequest request, ResponseReader<T> reader) throws IOException {
    if (closed) {
      throw new IllegalStateException("the transport is closed");
    }
    HttpUriRequestBase converted = requests.convert(request);
    try (Watch watch = new Watch(deadlines, request.limits(), converted::cancel)) {
      request
          .body()
          .ifPresent(body -> converted.setEntity(new StreamedEntity(body, request, watch)));
      return exchange(converted, reader, watch);
    }
  }

  private <T> T exchange(HttpUriRequestBase request, ResponseReader<T> reader, Watch watch)
      throws IOException {
    try (Reception reception = new Reception(request, opened(request))) {
      return reception.readBy(reader);
    } catch (IOException failed) {
      if (watch.isExpired()) {
        throw tooLong(failed);
      }
      throw failed;
    }
  }

  private ClassicHttpResponse opened(HttpUriRequestBase request) throws IOException {
    looks.before(request.getMethod());
    try {
      return client.executeOpen(null, request, null);
    } catch (IOException failed) {
      throw NotSent.proves(failed)
          ? new RequestNotSentException("no connection to the hub", failed)
          : Unquoted.of(failed);
    } catch (RuntimeException stray) {
      throw new IOException("the HTTP library failed", stray);
    } finally {
      looks.after();
    }
  }

  private static SocketTimeoutException tooLong(IOException failed) {
    SocketTimeoutException tooLong = new SocketTimeoutException("the call lasted too long");
    tooLong.initCause(failed);
    return tooLong;
  }

  @Override
  public void close() {
    closed = true;
    client.close(CloseMode.GRACEFUL);
    deadlines.close();
  }
}
