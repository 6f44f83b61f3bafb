// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.apache;

import fr.hubee.client.internal.wire.Loopback;
import fr.hubee.client.spi.RequestNotSentException;
import fr.hubee.client.spi.TransportRequest;
import java.net.URI;
import java.time.Duration;
import org.apache.hc.client5.http.classic.methods.HttpUriRequestBase;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.core5.http.HttpHeaders;
import org.apache.hc.core5.util.Timeout;

/** Makes requests of the HTTP library. Thread-safe. */
final class Requests {

  private final RequestConfig usual;

  Requests(Duration connectTimeout) {
    this.usual =
        RequestConfig.custom()
            .setConnectionRequestTimeout(Timeout.of(connectTimeout))
            .setRedirectsEnabled(false)
            .setContentCompressionEnabled(false)
            .build();
  }

  HttpUriRequestBase convert(TransportRequest request) throws RequestNotSentException {
    requireTls(request.uri());
    try {
      HttpUriRequestBase converted = new HttpUriRequestBase(request.method(), request.uri());
      converted.setHeader(HttpHeaders.ACCEPT_ENCODING, "gzip");
      request.headers().forEach(converted::setHeader);
      converted.setConfig(
          RequestConfig.copy(usual)
              .setResponseTimeout(Timeout.of(request.limits().silence()))
              .build());
      return converted;
    } catch (IllegalArgumentException unusable) {
      throw new RequestNotSentException("the request cannot be sent over HTTP", unusable);
    }
  }

  private static void requireTls(URI uri) throws RequestNotSentException {
    boolean onLoopback = uri.getHost() != null && Loopback.isHost(uri.getHost());
    if (!"https".equalsIgnoreCase(uri.getScheme()) && !onLoopback) {
      throw new RequestNotSentException("https is for every host but this machine", null);
    }
  }
}
