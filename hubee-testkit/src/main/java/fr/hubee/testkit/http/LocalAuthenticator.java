// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.security.Authenticator;
import fr.hubee.testkit.control.LoopbackGuard;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens WireMock's admin API to the programs of this machine, and to no page of another site. */
final class LocalAuthenticator implements Authenticator {

  @Override
  public boolean authenticate(Request request) {
    return LoopbackGuard.isOwn(
        header(request, "Host").orElse(""),
        header(request, "Origin"),
        header(request, "Sec-Fetch-Site"));
  }

  private static Optional<String> header(Request request, String name) {
    @Nullable HttpHeader header = request.header(name);
    return header == null || !header.isPresent()
        ? Optional.empty()
        : Optional.of(header.firstValue());
  }
}
