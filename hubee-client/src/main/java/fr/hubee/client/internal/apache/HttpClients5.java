// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.apache;

import java.time.Duration;
import java.util.List;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.ssl.TLS;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** The settings of the HTTP library, all in one place. */
final class HttpClients5 {

  private static final int MAX_CONNECTIONS = 64;
  private static final TimeValue LIFE_OF_A_CONNECTION = TimeValue.ofMinutes(5);

  /** Far above any real answer; without them a head without end fills the memory. */
  private static final Http1Config LIMITS =
      Http1Config.custom().setMaxLineLength(64 << 10).setMaxHeaderCount(200).build();

  private HttpClients5() {}

  /**
   * Whatever acts by itself is off: a repeated POST creates twice, a followed redirect carries the
   * token to another host, an answered challenge gives it the passwords of the JVM. The proxy, its
   * password and the trust store of the JVM are honoured.
   */
  static CloseableHttpClient create(Duration connectTimeout, Duration responseTimeout) {
    return HttpClients.custom()
        .useSystemProperties()
        .setConnectionManager(connections(connectTimeout, responseTimeout))
        .setDefaultRequestConfig(requests(connectTimeout, responseTimeout))
        .disableAutomaticRetries()
        .disableRedirectHandling()
        .disableCookieManagement()
        .disableAuthCaching()
        .setTargetAuthenticationStrategy((type, challenges, context) -> List.of())
        .setProxyAuthenticationStrategy(new ProxyChallenges())
        .setUserAgent("hubee-client")
        .build();
  }

  private static RequestConfig requests(Duration connectTimeout, Duration responseTimeout) {
    return RequestConfig.custom()
        .setConnectionRequestTimeout(Timeout.of(connectTimeout))
        .setResponseTimeout(Timeout.of(responseTimeout))
        .setRedirectsEnabled(false)
        .build();
  }

  private static HttpClientConnectionManager connections(
      Duration connectTimeout, Duration responseTimeout) {
    return PoolingHttpClientConnectionManagerBuilder.create()
        .useSystemProperties()
        .setConnectionFactory(
            ManagedHttpClientConnectionFactory.builder().http1Config(LIMITS).build())
        .setDefaultTlsConfig(TlsConfig.custom().setSupportedProtocols(TLS.V_1_2, TLS.V_1_3).build())
        .setDefaultConnectionConfig(
            ConnectionConfig.custom()
                .setConnectTimeout(Timeout.of(connectTimeout))
                .setSocketTimeout(Timeout.of(responseTimeout))
                .setTimeToLive(LIFE_OF_A_CONNECTION)
                // Nothing is repeated, so a connection that the hub closed must be found out first.
                .setValidateAfterInactivity(TimeValue.ZERO_MILLISECONDS)
                .build())
        .setMaxConnPerRoute(MAX_CONNECTIONS)
        .setMaxConnTotal(MAX_CONNECTIONS)
        .build();
  }
}
