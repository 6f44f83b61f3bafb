// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.apache;

import fr.hubee.client.internal.wire.Loopback;
import java.net.InetSocketAddress;
import java.net.ProxySelector;
import java.util.Optional;
import org.apache.hc.client5.http.HttpRoute;
import org.apache.hc.client5.http.impl.routing.DefaultProxyRoutePlanner;
import org.apache.hc.client5.http.impl.routing.SystemDefaultRoutePlanner;
import org.apache.hc.client5.http.routing.HttpRoutePlanner;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.protocol.HttpContext;

/**
 * Goes through the proxy of the settings, or else of the JVM. What is not encrypted stays on this
 * machine: a proxy elsewhere would read the token.
 */
final class Routes implements HttpRoutePlanner {

  private final HttpRoutePlanner wanted;

  private Routes(HttpRoutePlanner wanted) {
    this.wanted = wanted;
  }

  static Routes through(Optional<InetSocketAddress> proxy) {
    return new Routes(
        proxy
            .map(Routes::host)
            .<HttpRoutePlanner>map(DefaultProxyRoutePlanner::new)
            .orElseGet(() -> new SystemDefaultRoutePlanner(ProxySelector.getDefault())));
  }

  private static HttpHost host(InetSocketAddress address) {
    return new HttpHost("http", address.getHostString(), address.getPort());
  }

  @Override
  public HttpRoute determineRoute(HttpHost target, HttpContext context) throws HttpException {
    HttpRoute route = wanted.determineRoute(target, context);
    HttpHost proxy = route.getProxyHost();
    return route.isSecure() || proxy == null || Loopback.isHost(proxy.getHostName())
        ? route
        : new HttpRoute(route.getTargetHost());
  }
}
