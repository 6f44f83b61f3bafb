// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.apache;

import fr.hubee.client.spi.AnswerTooLargeException;
import fr.hubee.client.spi.RequestNotSentException;
import fr.hubee.client.spi.Transport;
import fr.hubee.client.spi.TransportRequest;
import fr.hubee.client.spi.TransportResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.Header;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.http.io.entity.ByteArrayEntity;
import org.apache.hc.core5.io.CloseMode;

/** The transport of the library, on Apache HttpClient 5. Thread-safe. */
public final class ApacheTransport implements Transport {

  /** The largest body accepted, in bytes, once decompressed. */
  public static final int MAX_BODY = 32 << 20;

  /** The largest body accepted of an answer that is no success: an explanation, not a list. */
  public static final int MAX_EXPLANATION = 256 << 10;

  private static final int SUCCESS_FAMILY = 2;
  private static final int CLASS_OF_STATUS = 100;

  private final CloseableHttpClient client;
  private final int maxBody;
  private volatile boolean closed;

  private ApacheTransport(CloseableHttpClient client, int maxBody) {
    this.client = client;
    this.maxBody = maxBody;
  }

  /**
   * Returns a transport with its own connections.
   *
   * @param connectTimeout how long to wait for a connection; positive
   * @param responseTimeout the longest silence while waiting for an answer, not its duration;
   *     positive
   */
  public static ApacheTransport create(Duration connectTimeout, Duration responseTimeout) {
    return create(connectTimeout, responseTimeout, MAX_BODY);
  }

  static ApacheTransport create(Duration connectTimeout, Duration responseTimeout, int maxBody) {
    return new ApacheTransport(HttpClients5.create(connectTimeout, responseTimeout), maxBody);
  }

  /**
   * {@inheritDoc}
   *
   * @throws IllegalStateException when the transport is closed
   */
  @Override
  public TransportResponse send(TransportRequest request) throws IOException {
    if (closed) {
      throw new IllegalStateException("the transport is closed");
    }
    HttpUriRequestBase converted = convert(request);
    try {
      return client.execute(converted, answer -> convert(answer, converted));
    } catch (IOException failed) {
      throw NotSent.proves(failed)
          ? new RequestNotSentException("no connection to the hub", failed)
          : failed;
    } catch (RuntimeException stray) {
      throw new IOException("the HTTP library failed", stray);
    }
  }

  @Override
  public void close() {
    closed = true;
    client.close(CloseMode.GRACEFUL);
  }

  private static HttpUriRequestBase convert(TransportRequest request)
      throws RequestNotSentException {
    try {
      HttpUriRequestBase converted = new HttpUriRequestBase(request.method(), request.uri());
      request.headers().forEach(converted::setHeader);
      request.body().ifPresent(body -> converted.setEntity(entity(body, request.headers())));
      return converted;
    } catch (IllegalArgumentException unusable) {
      throw new RequestNotSentException("the request cannot be sent over HTTP", unusable);
    }
  }

  private static HttpEntity entity(byte[] body, Map<String, String> headers) {
    return new ByteArrayEntity(body, ContentType.parse(headers.get(HttpHeaders.CONTENT_TYPE)));
  }

  /** Gives up the connection of an answer that is too large: closing it would read the rest. */
  private TransportResponse convert(ClassicHttpResponse response, HttpUriRequestBase request)
      throws IOException {
    try {
      return TransportResponse.of(response.getCode(), headers(response), body(response));
    } catch (AnswerTooLargeException tooLarge) {
      request.cancel();
      throw tooLarge;
    }
  }

  private static Map<String, List<String>> headers(ClassicHttpResponse response) {
    Map<String, List<String>> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
    for (Header header : response.getHeaders()) {
      headers
          .computeIfAbsent(header.getName(), name -> new ArrayList<>())
          .add(header.getValue() == null ? "" : header.getValue());
    }
    return headers;
  }

  private byte[] body(ClassicHttpResponse response) throws IOException {
    HttpEntity entity = response.getEntity();
    return entity == null
        ? new byte[0]
        : BoundedBody.read(entity.getContent(), limit(response.getCode()));
  }

  private int limit(int status) {
    return status / CLASS_OF_STATUS == SUCCESS_FAMILY
        ? maxBody
        : Math.min(maxBody, MAX_EXPLANATION);
  }
}
