// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.api;

import fr.hubee.testkit.fake.BasicCredentials;
import fr.hubee.testkit.fake.FakeAnswer;
import fr.hubee.testkit.fake.FakeRequest;
import fr.hubee.testkit.fake.datapass.model.Store;
import fr.hubee.testkit.fake.datapass.model.StoredUser;
import fr.hubee.testkit.fake.datapass.wire.Json;
import java.time.Duration;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The token endpoint: client credentials alone, two hours, no refresh. Guarded by the store's
 * monitor.
 *
 * <p>Source: DataPass v2, OAuth (2026-08-06); the descriptions of the errors are Doorkeeper's.
 */
final class OAuth {

  static final Duration LIFE = Duration.ofHours(2);

  /** How many tokens are good at a time, the latest ones. */
  static final int KEPT = 10_000;

  private static final List<String> DEFAULTS = List.of("public", "read_authorizations");
  private static final Set<String> SCOPES =
      Set.of("public", "read_authorizations", "write_authorizations", "read_webhooks");

  private record Application(String secret, StoredUser owner) {}

  private final Store store;
  private final Map<String, Application> applications = new HashMap<>();
  private final Map<String, Token> tokens = new LinkedHashMap<>();

  OAuth(Store store) {
    this.store = store;
  }

  void register(String clientId, String secret, StoredUser owner) {
    applications.put(clientId, new Application(secret, owner));
  }

  void revokeAll() {
    tokens.replaceAll((value, token) -> token.nowRevoked());
  }

  void clear() {
    applications.clear();
    tokens.clear();
  }

  /** Finds the token that the request bears, whatever became of it. */
  Optional<Token> borneBy(FakeRequest request) {
    return request
        .header("Authorization")
        .filter(header -> header.startsWith("Bearer "))
        .map(header -> tokens.get(header.substring("Bearer ".length())));
  }

  FakeAnswer issue(FakeRequest request) {
    Map<String, List<String>> form = request.form();
    BasicCredentials client =
        BasicCredentials.in(request)
            .orElseGet(
                () -> new BasicCredentials(first(form, "client_id"), first(form, "client_secret")));
    Application application = applications.get(client.user());
    if (application == null || !application.secret().equals(client.password())) {
      return refused(
          401,
          "invalid_client",
          "Client authentication failed due to unknown client, no client authentication included,"
              + " or unsupported authentication method.");
    }
    return objection(form).orElseGet(() -> granted(client.user(), application, scopes(form)));
  }

  private static Optional<FakeAnswer> objection(Map<String, List<String>> form) {
    String grant = first(form, "grant_type");
    if (grant.isEmpty()) {
      return Optional.of(
          refused(400, "invalid_request", "Missing required parameter: grant_type."));
    }
    if (!grant.equals("client_credentials")) {
      return Optional.of(
          refused(
              400,
              "unsupported_grant_type",
              "The authorization grant type is not supported by the authorization server."));
    }
    return SCOPES.containsAll(scopes(form))
        ? Optional.empty()
        : Optional.of(
            refused(
                400, "invalid_scope", "The requested scope is invalid, unknown, or malformed."));
  }

  private static List<String> scopes(Map<String, List<String>> form) {
    String asked = first(form, "scope").strip();
    return asked.isEmpty() ? DEFAULTS : Arrays.stream(asked.split("\\s+")).distinct().toList();
  }

  private FakeAnswer granted(String clientId, Application application, List<String> scopes) {
    if (tokens.size() == KEPT) {
      tokens.remove(tokens.keySet().iterator().next());
    }
    String value = UUID.randomUUID().toString().replace("-", "");
    tokens.put(
        value, new Token(clientId, application.owner(), scopes, store.now().plus(LIFE), false));
    Map<String, @Nullable Object> body = new LinkedHashMap<>();
    body.put("access_token", value);
    body.put("token_type", "Bearer");
    body.put("expires_in", LIFE.toSeconds());
    body.put("scope", String.join(" ", scopes));
    body.put("created_at", store.now().getEpochSecond());
    return new FakeAnswer(200, Map.of(), Json.write(body));
  }

  private static String first(Map<String, List<String>> form, String name) {
    return Objects.requireNonNull(form.getOrDefault(name, List.of(""))).get(0);
  }

  private static FakeAnswer refused(int status, String error, String description) {
    Map<String, @Nullable Object> body = new LinkedHashMap<>();
    body.put("error", error);
    body.put("error_description", description);
    return new FakeAnswer(status, Map.of(), Json.write(body));
  }
}
