// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import com.github.tomakehurst.wiremock.client.WireMock;
import com.github.tomakehurst.wiremock.core.Admin;
import com.github.tomakehurst.wiremock.extension.StubLifecycleListener;
import com.github.tomakehurst.wiremock.stubbing.StubMapping;
import java.util.UUID;

/** Keeps the stub that asks the fake: whoever resets WireMock's stubs means those of his own. */
final class LastWord implements StubLifecycleListener {

  private static final int AFTER_ANY_STUB_OF_THE_TEST = 1_000_000;
  private static final UUID ID = UUID.fromString("00000000-0000-0000-0000-00000000fa4e");

  private final Admin wireMock;

  LastWord(Admin wireMock) {
    this.wireMock = wireMock;
  }

  @Override
  public String getName() {
    return "last-word";
  }

  @Override
  public void afterStubRemoved(StubMapping stub) {
    if (stub.getId().equals(ID)) {
      speak();
    }
  }

  @Override
  public void afterStubsReset() {
    speak();
  }

  void speak() {
    wireMock.addStubMapping(
        WireMock.any(WireMock.anyUrl())
            .withId(ID)
            .atPriority(AFTER_ANY_STUB_OF_THE_TEST)
            .willReturn(WireMock.aResponse().withTransformers(FakeTransformer.NAME))
            .build());
  }
}
