// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import com.github.tomakehurst.wiremock.core.Options;
import com.github.tomakehurst.wiremock.http.AdminRequestHandler;
import com.github.tomakehurst.wiremock.http.StubRequestHandler;
import com.github.tomakehurst.wiremock.jetty11.Jetty11HttpServer;
import java.util.regex.Pattern;
import wiremock.jakarta.servlet.http.HttpServletRequest;
import wiremock.jakarta.servlet.http.HttpServletResponse;
import wiremock.org.eclipse.jetty.http.HttpMethod;
import wiremock.org.eclipse.jetty.http.HttpURI;
import wiremock.org.eclipse.jetty.server.Handler;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.Server;
import wiremock.org.eclipse.jetty.server.handler.AbstractHandler;
import wiremock.org.eclipse.jetty.server.handler.HandlerList;
import wiremock.org.eclipse.jetty.servlet.ServletContextHandler;

/**
 * WireMock's server, but a query that is not well encoded ({@code q=%zz}) is taken to the letter,
 * what is no HTTP gets a bare status, and {@code CONNECT} opens no tunnel: WireMock would answer a
 * stack trace, a page, and a cheerful 200.
 */
final class TolerantJetty extends Jetty11HttpServer {

  private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  TolerantJetty(Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
    super(options, admin, stubs);
  }

  @Override
  protected void applyAdditionalServerConfiguration(Server server, Options options) {
    super.applyAdditionalServerConfiguration(server, options);
    server.setErrorHandler(new BareErrors());
  }

  @Override
  protected void decorateMockServiceContextAfterConfig(ServletContextHandler context) {
    super.decorateMockServiceContextAfterConfig(context);
    context.setErrorHandler(new BareErrors());
  }

  @Override
  protected Handler createHandler(
      Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
    return new HandlerList(new NoTunnel(), super.createHandler(options, admin, stubs));
  }

  @Override
  public Handler[] extensionHandlers() {
    return new Handler[] {new LiteralPercent()};
  }

  private static final class NoTunnel extends AbstractHandler {

    @Override
    public void handle(
        String target, Request base, HttpServletRequest request, HttpServletResponse response) {
      if (HttpMethod.CONNECT.is(request.getMethod())) {
        response.setStatus(HttpServletResponse.SC_METHOD_NOT_ALLOWED);
        base.setHandled(true);
      }
    }
  }

  private static final class LiteralPercent extends AbstractHandler {

    @Override
    public void handle(
        String target, Request base, HttpServletRequest request, HttpServletResponse response) {
      String query = base.getQueryString();
      if (query != null) {
        base.setHttpURI(
            HttpURI.build(base.getHttpURI()).query(STRAY_PERCENT.matcher(query).replaceAll("%25")));
      }
    }
  }
}
