// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.security.Authenticator;
import fr.hubee.testkit.fake.FakeAnswer;
import fr.hubee.testkit.fake.FakeRequest;
import java.util.List;
import java.util.function.Function;

/**
 * Puts a fake behind a port of the loopback interface: WireMock asks it whatever no stub of the
 * test answers.
 */
final class LoopbackServer {

  private static final String LOOPBACK = "127.0.0.1";
  private static final int CALLS_KEPT_BY_WIREMOCK = 1_000;

  private LoopbackServer() {}

  static WireMockServer start(Function<FakeRequest, FakeAnswer> fake, int port) {
    return start(fake, port, new NobodyAuthenticator());
  }

  /** Starts one whose admin API lets in whom this says. */
  static WireMockServer start(
      Function<FakeRequest, FakeAnswer> fake, int port, Authenticator admin) {
    WireMockServer wireMock =
        new WireMockServer(
            WireMockConfiguration.options()
                .bindAddress(LOOPBACK)
                .port(port)
                .http2PlainDisabled(true)
                .httpServerFactory(TolerantJetty::new)
                .maxRequestJournalEntries(CALLS_KEPT_BY_WIREMOCK)
                .adminAuthenticator(admin)
                .maxLoggedResponseSize(LargeBodies.LARGEST_KEPT)
                .extensions(new FakeTransformer(fake))
                .extensions(
                    services ->
                        List.of(
                            new LargeBodies(services.getAdmin()),
                            new LastWord(services.getAdmin()))));
    wireMock.start();
    new LastWord(wireMock).speak();
    return wireMock;
  }
}
