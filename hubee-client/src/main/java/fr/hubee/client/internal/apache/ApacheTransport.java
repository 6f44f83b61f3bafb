// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.apache;

import fr.hubee.client.spi.RequestNotSentException;
import fr.hubee.client.spi.Transport;
import fr.hubee.client.spi.TransportRequest;
import fr.hubee.client.spi.TransportResponse;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.core5.http.ClassicHttpRequest;
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

  private final CloseableHttpClient client;
  private final int maxBody;

  private ApacheTransport(CloseableHttpClient client, int maxBody) {
    this.client = client;
    this.maxBody = maxBody;
  }

  /**
   * Returns a transport with its own connections.
   *
   * @param connectTimeout how long to wait for a connection; positive
   * @param responseTimeout the longest silence while waiting for an answer; positive
   */
  public static ApacheTransport create(Duration connectTimeout, Duration responseTimeout) {
    return create(connectTimeout, responseTimeout, MAX_BODY);
  }

  static ApacheTransport create(Duration connectTimeout, Duration responseTimeout, int maxBody) {
    return new ApacheTransport(HttpClients5.create(connectTimeout, responseTimeout), maxBody);
  }

  @Override
  public TransportResponse send(TransportRequest request) throws IOException {
    try {
      return client.execute(convert(request), this::convert);
    } catch (IOException failed) {
      throw NotSent.proves(failed)
          ? new RequestNotSentException("no connection to the hub", failed)
          : failed;
    }
  }

  @Override
  public void close() {
    client.close(CloseMode.GRACEFUL);
  }

  private static ClassicHttpRequest convert(TransportRequest request) {
    HttpUriRequestBase converted = new HttpUriRequestBase(request.method(), request.uri());
    request.headers().forEach(converted::setHeader);
    request.body().ifPresent(body -> converted.setEntity(entity(body, request.headers())));
    return converted;
  }

  private static HttpEntity entity(byte[] body, Map<String, String> headers) {
    return new ByteArrayEntity(body, ContentType.parse(headers.get(HttpHeaders.CONTENT_TYPE)));
  }

  private TransportResponse convert(ClassicHttpResponse response) throws IOException {
    return TransportResponse.of(response.getCode(), headers(response), body(response));
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
    if (entity == null) {
      return new byte[0];
    }
    try (InputStream content = entity.getContent()) {
      return BoundedBody.read(content, maxBody);
    }
  }
}
