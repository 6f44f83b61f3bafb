// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import com.github.tomakehurst.wiremock.core.Admin;
import com.github.tomakehurst.wiremock.extension.Parameters;
import com.github.tomakehurst.wiremock.extension.ServeEventListener;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;

/**
 * Takes a call with a large body out of WireMock's journal, which bounds its length but not its
 * weight.
 */
final class LargeBodies implements ServeEventListener {

  static final int LARGEST_KEPT = 64 << 10;

  private final Admin wireMock;

  LargeBodies(Admin wireMock) {
    this.wireMock = wireMock;
  }

  @Override
  public String getName() {
    return "large-bodies";
  }

  @Override
  public void afterComplete(ServeEvent event, Parameters parameters) {
    if (event.getRequest().getBody().length > LARGEST_KEPT) {
      wireMock.removeServeEvent(event.getId());
    }
  }
}
