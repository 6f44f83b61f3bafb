// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The token endpoint and the check of bearer tokens, as WSO2 does both. */
final class Tokens {

  static final Duration LIFE = Duration.ofHours(1);

  /** What WSO2 grants when the scope asked for is not the client's. */
  private static final String NO_SCOPE = "default";

  private record Client(
      String secret,
      Set<String> scopes,
      @Nullable OrganizationId organizationOrNull,
      @Nullable ProcessCode processCodeOrNull) {}

  private record Grant(Caller caller, Instant expires) {}

  private final Clock clock;
  private final Map<String, Client> clients = new HashMap<>();
  private final Map<String, Grant> grants = new LinkedHashMap<>();

  Tokens(Clock clock) {
    this.clock = clock;
  }

  void register(
      String clientId,
      String secret,
      Set<String> scopes,
      @Nullable OrganizationId organizationOrNull,
      @Nullable ProcessCode processCodeOrNull) {
    clients.put(
        clientId, new Client(secret, Set.copyOf(scopes), organizationOrNull, processCodeOrNull));
  }

  void revokeAll() {
    grants.clear();
  }

  void forgetClients() {
    clients.clear();
    revokeAll();
  }

  FakeAnswer issue(FakeRequest request) {
    BasicCredentials basic =
        BasicCredentials.in(request).orElseGet(() -> new BasicCredentials("", ""));
    Client client = clients.get(basic.user());
    if (client == null) {
      return oauthError(
          401,
          "invalid_client",
          "A valid OAuth client could not be found for client_id: " + basic.user());
    }
    if (!client.secret().equals(basic.password())) {
      return oauthError(401, "invalid_client", "Client Authentication failed.");
    }
    Map<String, List<String>> form = request.form();
    if (!form.getOrDefault("grant_type", List.of()).equals(List.of("client_credentials"))) {
      return oauthError(400, "unsupported_grant_type", "Unsupported grant_type value");
    }
    return granted(basic.user(), client, form.getOrDefault("scope", List.of(NO_SCOPE)).get(0));
  }

  private FakeAnswer granted(String clientId, Client client, String asked) {
    String scope = client.scopes().contains(asked) ? asked : NO_SCOPE;
    String token = jwtLike();
    if (grants.size() == FakeHubee.TOKENS_KEPT) {
      grants.remove(grants.keySet().iterator().next());
    }
    grants.put(
        token,
        new Grant(
            new Caller(clientId, scope, client.organizationOrNull(), client.processCodeOrNull()),
            clock.instant().plus(LIFE)));
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("access_token", token)
        .put("scope", scope)
        .put("token_type", "Bearer")
        .put("expires_in", LIFE.toSeconds());
    return FakeAnswer.of(200, body);
  }

  /** Returns who is behind the request's bearer token, or refuses as the gateway does. */
  Caller check(FakeRequest request) {
    String header = request.header("Authorization").orElse("");
    if (!header.startsWith("Bearer ")) {
      throw new Refusal(
          FakeAnswer.error(
              401,
              900902,
              "Missing Credentials : Required OAuth credentials not provided. Make sure your API"
                  + " invocation call has a header: \"Authorization: Bearer ACCESS_TOKEN\""));
    }
    Grant grant = grants.get(header.substring("Bearer ".length()));
    if (grant == null || !clock.instant().isBefore(grant.expires())) {
      throw new Refusal(
          FakeAnswer.error(
              401,
              900901,
              "Invalid Credentials : Invalid Credentials. Make sure you have given the correct"
                  + " access token"));
    }
    return grant.caller();
  }

  private static String jwtLike() {
    return Stream.of("{\"typ\":\"JWT\"}", UUID.randomUUID().toString(), "signature")
        .map(part -> part.getBytes(StandardCharsets.UTF_8))
        .map(Base64.getUrlEncoder().withoutPadding()::encodeToString)
        .collect(Collectors.joining("."));
  }

  private static FakeAnswer oauthError(int status, String error, String description) {
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("error_description", description).put("error", error);
    return FakeAnswer.of(status, body);
  }
}
