// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.auth;

import fr.hubee.client.internal.wire.Address;
import fr.hubee.client.internal.wire.Dialect;
import fr.hubee.client.internal.wire.Operation;
import fr.hubee.client.spi.TransportRequest;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Who asks whom for a token of which scopes: HubEE reads the pair in a header, DataPass in the form
 * (HubEE V1 contract, token request; DataPass v2, OAuth). Immutable.
 */
record Grant(URI endpoint, ClientCredentials credentials, List<Scope> scopes, Dialect dialect) {

  Operation operation() {
    return Operation.preliminary("POST " + endpoint.getRawPath()).in(dialect);
  }

  /** The scopes as the form names them, separated by spaces. */
  String scope() {
    return scopes.stream().map(Scope::value).collect(Collectors.joining(" "));
  }

  TransportRequest request() {
    return switch (dialect) {
      case HUBEE -> form("").withHeader("Authorization", credentials.basic());
      case DATAPASS ->
          form(
              "&client_id="
                  + Address.encode(credentials.clientId())
                  + "&client_secret="
                  + Address.encode(credentials.secret()));
    };
  }

  private TransportRequest form(String pair) {
    String form = "grant_type=client_credentials&scope=" + Address.encode(scope()) + pair;
    return TransportRequest.of("POST", endpoint)
        .withHeader("Accept", "application/json")
        .withBody("application/x-www-form-urlencoded", form.getBytes(StandardCharsets.US_ASCII));
  }

  /** Returns the scopes: the rest is secret. */
  @Override
  public String toString() {
    return "Grant[" + scope() + "]";
  }
}
