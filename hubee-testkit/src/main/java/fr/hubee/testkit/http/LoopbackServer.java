// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
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
  private static final int AFTER_ANY_STUB_OF_THE_TEST = 1_000_000;
  private static final int CALLS_KEPT_BY_WIREMOCK = 1_000;

  private LoopbackServer() {}

  static WireMockServer start(Function<FakeRequest, FakeAnswer> fake, int port) {
    WireMockServer wireMock =
        new WireMockServer(
            WireMockConfiguration.options()
                .bindAddress(LOOPBACK)
                .port(port)
                .http2PlainDisabled(true)
                .httpServerFactory(TolerantJetty::new)
                .maxRequestJournalEntries(CALLS_KEPT_BY_WIREMOCK)
                .adminAuthenticator(new NobodyAuthenticator())
                .maxLoggedResponseSize(LargeBodies.LARGEST_KEPT)
                .extensions(new FakeTransformer(fake))
                .extensions(services -> List.of(new LargeBodies(services.getAdmin()))));
    wireMock.start();
    wireMock.stubFor(
        WireMock.any(WireMock.anyUrl())
            .atPriority(AFTER_ANY_STUB_OF_THE_TEST)
            .willReturn(WireMock.aResponse().withTransformers(FakeTransformer.NAME)));
    return wireMock;
  }
}
