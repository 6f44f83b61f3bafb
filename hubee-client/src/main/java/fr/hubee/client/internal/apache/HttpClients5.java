// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.apache;

import fr.hubee.client.spi.TransportSettings;
import java.util.List;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.TlsConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.io.HttpClientConnectionManager;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.ssl.TLS;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;

/** The settings of the HTTP library, all in one place. */
final class HttpClients5 {

  private static final TimeValue LIFE_OF_A_CONNECTION = TimeValue.ofMinutes(5);
  private static final int BUFFER = 64 << 10;

  /**
   * What is larger leaves at once: what waits in the buffer of a cut connection hides the answer.
   */
  private static final int LEAVES_WITH_THE_HEAD = 1 << 10;

  /** Far above any real answer; without them a head without end fills the memory. */
  private static final Http1Config LIMITS =
      Http1Config.custom()
          .setMaxLineLength(64 << 10)
          .setMaxHeaderCount(200)
          .setBufferSize(BUFFER)
          .setChunkSizeHint(LEAVES_WITH_THE_HEAD)
          .build();

  private HttpClients5() {}

  /**
   * Whatever acts by itself is off: a repeated POST creates twice, a followed redirect carries the
   * token to another host, an answered challenge gives it the passwords of the JVM, a library found
   * on the class path would decide which zips are read. The proxy, its password and the trust store
   * of the JVM are honoured.
   */
  static CloseableHttpClient create(
      TransportSettings settings, HttpClientConnectionManager connections) {
    return HttpClients.custom()
        .useSystemProperties()
        .setConnectionManager(connections)
        .disableAutomaticRetries()
        .disableRedirectHandling()
        .disableContentCompression()
        .disableCookieManagement()
        .disableAuthCaching()
        .setTargetAuthenticationStrategy((type, challenges, context) -> List.of())
        .setProxyAuthenticationStrategy(new ProxyChallenges())
        .setRoutePlanner(Routes.through(settings.proxy()))
        .setUserAgent("hubee-client")
        .build();
  }

  static PoolingHttpClientConnectionManager connections(TransportSettings settings, Looks looks) {
    PoolingHttpClientConnectionManagerBuilder connections =
        PoolingHttpClientConnectionManagerBuilder.create()
            .useSystemProperties()
            .setConnectionFactory(
                ManagedHttpClientConnectionFactory.builder()
                    .http1Config(LIMITS)
                    .responseOutOfOrderStrategy(new EarlyAnswers())
                    .build())
            .setDefaultTlsConfig(tls(settings))
            .setConnectionConfigResolver(looks)
            .setMaxConnPerRoute(settings.maxConnectionsPerHost())
            .setMaxConnTotal(settings.maxConnections());
    settings.tls().map(DefaultClientTlsStrategy::new).ifPresent(connections::setTlsSocketStrategy);
    return connections.build();
  }

  private static TlsConfig tls(TransportSettings settings) {
    return TlsConfig.custom()
        .setSupportedProtocols(TLS.V_1_2, TLS.V_1_3)
        .setHandshakeTimeout(Timeout.of(settings.connectTimeout()))
        .build();
  }

  static Looks looks(TransportSettings settings) {
    return new Looks(
        ConnectionConfig.custom()
            .setConnectTimeout(Timeout.of(settings.connectTimeout()))
            .setSocketTimeout(Timeout.of(settings.connectTimeout()))
            .setTimeToLive(LIFE_OF_A_CONNECTION)
            .build());
  }
}
