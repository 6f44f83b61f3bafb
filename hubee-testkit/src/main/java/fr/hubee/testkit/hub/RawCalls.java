// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.hub;

import fr.hubee.client.HubeeEnvironment;
import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.client.auth.Scope;
import fr.hubee.client.spi.Transport;
import fr.hubee.client.spi.TransportRequest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Raw requests of one caller, with a token that is asked for once. Not thread-safe.
 *
 * <p>Source: HubEE V1 contract, token request and headers (2022-06-30).
 */
public final class RawCalls {

  private static final String FORM = "application/x-www-form-urlencoded";

  private final HubeeEnvironment environment;
  private final Transport transport;
  private final ClientCredentials credentials;
  private final Scope scope;
  private @Nullable String token;

  /** Starts without a token; the transport is not closed. */
  public RawCalls(
      HubeeEnvironment environment,
      Transport transport,
      ClientCredentials credentials,
      Scope scope) {
    this.environment = Objects.requireNonNull(environment, "environment");
    this.transport = Objects.requireNonNull(transport, "transport");
    this.credentials = Objects.requireNonNull(credentials, "credentials");
    this.scope = Objects.requireNonNull(scope, "scope");
  }

  Scope scope() {
    return scope;
  }

  /** Asks for a token with this secret, and keeps nothing. */
  public RawAnswer token(String clientId, String secret, String wanted) {
    String basic =
        Base64.getEncoder()
            .encodeToString((clientId + ":" + secret).getBytes(StandardCharsets.UTF_8));
    String form = "grant_type=client_credentials&scope=" + wanted;
    return send(
        TransportRequest.of("POST", environment.tokenEndpoint())
            .withHeader("Authorization", "Basic " + basic)
            .withHeader("Accept", "application/json")
            .withBody(FORM, form.getBytes(StandardCharsets.UTF_8)));
  }

  /** Sends a request of the caller, without a body. */
  public RawAnswer call(String method, String path) {
    return send(authorized(method, path));
  }

  /** Sends a request of the caller that carries JSON. */
  public RawAnswer call(String method, String path, String json) {
    return send(
        authorized(method, path)
            .withBody("application/json", json.getBytes(StandardCharsets.UTF_8)));
  }

  /** Sends a request with this {@code Authorization}, or none when it is empty. */
  public RawAnswer callAs(String authorization, String method, String path) {
    TransportRequest request = request(method, path);
    return send(
        authorization.isEmpty() ? request : request.withHeader("Authorization", authorization));
  }

  TransportRequest authorized(String method, String path) {
    return request(method, path).withHeader("Authorization", "Bearer " + bearer());
  }

  private TransportRequest request(String method, String path) {
    return TransportRequest.of(method, URI.create(environment.apiBase() + path))
        .withHeader("Accept", "*/*")
        .withHeader("editorName", "hubee-testkit")
        .withHeader("applicationName", "contract")
        .withHeader("softwareVersion", "1");
  }

  private String bearer() {
    if (token == null) {
      RawAnswer answer = token(credentials.clientId(), credentials.secret(), scope.value());
      token =
          answer
              .at("/access_token")
              .orElseThrow(() -> new AssertionError("no token for " + scope + ": " + answer));
    }
    return token;
  }

  RawAnswer send(TransportRequest request) {
    try {
      return new RawAnswer(transport.send(request));
    } catch (IOException lost) {
      throw new UncheckedIOException("no answer to " + request, lost);
    }
  }
}
