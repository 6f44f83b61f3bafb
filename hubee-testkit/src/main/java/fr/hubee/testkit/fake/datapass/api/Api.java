// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.api;

import fr.hubee.testkit.fake.FakeAnswer;
import fr.hubee.testkit.fake.FakeRequest;
import fr.hubee.testkit.fake.RecordedCall;
import fr.hubee.testkit.fake.datapass.model.Latest;
import fr.hubee.testkit.fake.datapass.model.Store;
import fr.hubee.testkit.fake.datapass.model.StoredUser;
import fr.hubee.testkit.fake.datapass.model.Switch;
import fr.hubee.testkit.fake.datapass.people.History;
import fr.hubee.testkit.fake.datapass.webhook.Courier;
import fr.hubee.testkit.fake.datapass.webhook.Webhooks;
import fr.hubee.testkit.fake.datapass.wire.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests: which endpoint, whose token, which scope. Guarded by the store's monitor.
 *
 * <p>Source: DataPass v2, public API v1 (2026-08-06).
 */
public final class Api {

  /** A larger body is refused before it is read: a choice of this library. */
  public static final int LARGEST_BODY = 1 << 20;

  private static final Set<String> TOKEN_PATHS = Set.of("/oauth/token", "/api/oauth/token");
  private static final int TOO_LARGE = 413;
  private static final int UNAUTHORIZED = 401;

  private final Store store;
  private final OAuth oauth;
  private final List<Route> routes;
  private final Latest<RecordedCall> calls = new Latest<>();

  /** Serves this store. */
  public Api(Store store, History history, Courier courier, Webhooks webhooks) {
    this.store = store;
    this.oauth = new OAuth(store);
    this.routes = Routes.of(store, history, courier, webhooks);
  }

  /** Lets the application of this user ask for tokens. */
  public void allow(String clientId, String secret, StoredUser owner) {
    oauth.register(clientId, secret, owner);
  }

  /** Revokes every token. */
  public void revokeTokens() {
    oauth.revokeAll();
  }

  /** Returns the latest calls, oldest first. */
  public List<RecordedCall> calls() {
    return calls.all();
  }

  /** Forgets applications, tokens and calls. */
  public void clear() {
    oauth.clear();
    calls.clear();
  }

  /** Answers a request. */
  public FakeAnswer answer(FakeRequest request) {
    Optional<Token> token = oauth.borneBy(request);
    FakeAnswer answer =
        request.content().size() > LARGEST_BODY ? Problems.page(TOO_LARGE) : answer(request, token);
    calls.add(recorded(request, token.orElse(null), answer));
    return answer;
  }

  private RecordedCall recorded(FakeRequest request, @Nullable Token token, FakeAnswer answer) {
    return new RecordedCall(
        store.now(),
        request.method(),
        request.path(),
        token == null ? null : token.clientId(),
        token == null ? null : String.join(" ", token.scopes()),
        answer.status(),
        null,
        false);
  }

  private FakeAnswer answer(FakeRequest request, Optional<Token> token) {
    if (TOKEN_PATHS.contains(request.path()) && request.method().equals("POST")) {
      return oauth.issue(request);
    }
    for (Route route : routes) {
      Optional<Map<String, String>> identifiers = route.path().match(request.path());
      if (route.method().equals(request.method()) && identifiers.isPresent()) {
        return answer(request, token, route, identifiers.get());
      }
    }
    return Problems.page(404);
  }

  private FakeAnswer answer(
      FakeRequest request, Optional<Token> token, Route route, Map<String, String> identifiers) {
    try {
      Token checked = check(token, route);
      Object tree = route.handler().answer(new ApiCall(request, checked, identifiers));
      return new FakeAnswer(route.status(), Map.of(), Json.write(tree));
    } catch (Problem problem) {
      return problem.answer();
    }
  }

  private Token check(Optional<Token> token, Route route) {
    Token borne =
        token.orElseThrow(
            () ->
                route.withoutToken() == UNAUTHORIZED ? Problems.noToken() : Problems.serverError());
    if (route.scopes().isEmpty()) {
      return borne;
    }
    if (borne.revoked()) {
      throw Problems.unprocessable();
    }
    if (borne.isExpired(store.now())) {
      throw Problems.expiredToken();
    }
    if (!borne.hasOneOf(route.scopes())) {
      throw store.is(Switch.MISSING_SCOPE_IS_403) ? Problems.forbidden() : Problems.unprocessable();
    }
    return borne;
  }
}
