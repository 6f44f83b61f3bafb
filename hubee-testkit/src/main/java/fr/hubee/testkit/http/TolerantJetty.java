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
import wiremock.org.eclipse.jetty.http.HttpURI;
import wiremock.org.eclipse.jetty.server.Handler;
import wiremock.org.eclipse.jetty.server.Request;
import wiremock.org.eclipse.jetty.server.handler.AbstractHandler;

/**
 * WireMock's server, but a query that is not well encoded ({@code q=%zz}) is taken to the letter:
 * WireMock would answer its own stack trace before any stub is asked.
 */
final class TolerantJetty extends Jetty11HttpServer {

  private static final Pattern STRAY_PERCENT = Pattern.compile("%(?![0-9A-Fa-f]{2})");

  TolerantJetty(Options options, AdminRequestHandler admin, StubRequestHandler stubs) {
    super(options, admin, stubs);
  }

  @Override
  public Handler[] extensionHandlers() {
    return new Handler[] {new LiteralPercent()};
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
