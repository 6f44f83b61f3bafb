// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.security.Authenticator;

/** Closes WireMock's admin API to the network; the test's own JVM does not go through it. */
final class NobodyAuthenticator implements Authenticator {

  @Override
  public boolean authenticate(Request request) {
    return false;
  }
}
