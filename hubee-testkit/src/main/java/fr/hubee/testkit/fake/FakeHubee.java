// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import fr.hubee.core.commune.Establishment;
import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.subscription.Subscription;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.core.subscription.SubscriptionLifecycle;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A HubEE in memory: stateful, transport-free, deciding by the tables of the core, refusing in the
 * real hub's own words. So far: the token endpoint, organisations and subscriptions. Thread-safe.
 */
public final class FakeHubee {

  /** How many calls are remembered, the latest ones. */
  public static final int CALLS_KEPT = 10_000;

  /** How many tokens are good at a time, the latest ones. */
  public static final int TOKENS_KEPT = 10_000;

  private static final String REFERENTIAL = "/referential/v1";
  private static final Set<String> TOKEN_PATHS = Set.of("/oauth2/token", "/token");
  private static final Set<String> NONE = Set.of();
  private static final Set<String> ADMIN = Set.of("ADMIN");
  private static final Set<String> ORGANIZATION_SCOPES = Set.of("ADMIN", "SUBCRT");

  private final Clock clock;
  private final Tokens tokens;
  private final Organizations organizations;
  private final Subscriptions subscriptions;
  private final List<Route> routes;
  private final Deque<RecordedCall> calls = new ArrayDeque<>();

  /** Builds an empty hub that lives on this clock. */
  public FakeHubee(Clock clock) {
    this.clock = Objects.requireNonNull(clock, "clock");
    this.tokens = new Tokens(clock);
    this.organizations = new Organizations(clock);
    this.subscriptions = new Subscriptions(clock, organizations);
    this.routes = routes();
  }

  private List<Route> routes() {
    Set<String> organizationQuery =
        Set.of("type", "company_register", "companyRegister", "offSet", "maxResult", "orderBy");
    Set<String> subscriptionQuery =
        Set.of(
            "processCode",
            "status",
            "companyRegister",
            "delegationActorEmail",
            "orderBy",
            "offSet",
            "maxResult",
            "datapassId");
    return List.of(
        route(
            "POST",
            "/organizations",
            ORGANIZATION_SCOPES,
            organizationQuery,
            (request, id) -> organizations.create(request)),
        route(
            "GET",
            "/organizations",
            ADMIN,
            organizationQuery,
            (request, id) -> organizations.list(request)),
        route("GET", "/organizations/{id}", ORGANIZATION_SCOPES, NONE, organizations::get),
        route("PUT", "/organizations/{id}", ADMIN, NONE, organizations::update),
        route(
            "POST",
            "/subscriptions",
            Set.of("ADMIN", "DATAPASS"),
            NONE,
            (request, id) -> subscriptions.create(request)),
        route(
            "GET",
            "/subscriptions",
            Set.of("ADMIN", "OSL"),
            subscriptionQuery,
            (request, id) -> subscriptions.list(request)),
        route(
            "GET",
            "/subscriptions/{subscriptionId}",
            Set.of("ADMIN", "OSL"),
            NONE,
            subscriptions::get),
        route("PUT", "/subscriptions/{subscriptionId}", ADMIN, NONE, subscriptions::update));
  }

  private static Route route(
      String method,
      String template,
      Set<String> scopes,
      Set<String> parameters,
      Route.Handler handler) {
    return new Route(method, REFERENTIAL, template, scopes, parameters, handler);
  }

  /**
   * Lets a client ask for tokens. Asking for another scope than these gives a token without any, as
   * the real hub does: the refusal comes later.
   */
  public synchronized FakeHubee allow(String clientId, String secret, String... scopes) {
    tokens.register(clientId, secret, Set.of(scopes));
    return this;
  }

  /** Makes every token issued so far invalid, as an expiry would. */
  public synchronized void revokeTokens() {
    tokens.revokeAll();
  }

  /** Adds an organisation that the hub knows already. */
  public synchronized OrganizationId givenOrganization(Establishment establishment) {
    OrganizationId id = establishment.organizationId();
    ObjectNode body = identifier(id);
    body.put("name", establishment.name())
        .put("country", "France")
        .put("postalCode", establishment.postalCode())
        .put("territory", establishment.communeLabel())
        .put("email", "mairie@example.org")
        .put("status", "Actif");
    organizations.store(id.toString(), body, WireDates.write(clock.instant()), null);
    return id;
  }

  /**
   * Adds a subscription that the hub holds already, for an organisation that it knows; an active
   * one is dated today.
   *
   * @throws IllegalArgumentException when the hub does not know the organisation
   */
  public synchronized SubscriptionId givenSubscription(
      OrganizationId subscriber, ProcessCode processCode, SubscriptionState state) {
    if (!organizations.contains(subscriber)) {
      throw new IllegalArgumentException("the hub does not know " + subscriber);
    }
    SubscriptionId id = new SubscriptionId(UUID.randomUUID().toString());
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("datapassId", 0)
        .put("processCode", processCode.value())
        .put("notificationFrequency", "Aucune");
    body.set("subscriber", identifier(subscriber));
    body.putObject("localAdministrator").put("email", "admin.local@example.org");
    LocalDate activated =
        state == SubscriptionState.ACTIF ? WireDates.dayInParis(clock.instant()) : null;
    if (activated != null) {
      Instant effective = SubscriptionLifecycle.effectiveAt(activated);
      body.put("activateDateTime", WireDates.write(effective));
    }
    Subscription subscription = new Subscription(id, subscriber, processCode, state, activated);
    subscriptions.store(subscription, body, clock.instant());
    return id;
  }

  private static ObjectNode identifier(OrganizationId id) {
    return JsonNodeFactory.instance
        .objectNode()
        .put("type", id.type().value())
        .put("companyRegister", id.siret().value())
        .put("branchCode", id.branchCode().value());
  }

  /** Returns every subscription as it stands now, oldest first. */
  public synchronized List<Subscription> subscriptions() {
    return subscriptions.all();
  }

  /** Returns the calls answered so far, the latest {@value #CALLS_KEPT}, oldest first. */
  public synchronized List<RecordedCall> calls() {
    return List.copyOf(calls);
  }

  /** Forgets organisations, subscriptions, tokens and calls; clients stay allowed. */
  public synchronized void reset() {
    tokens.revokeAll();
    organizations.clear();
    subscriptions.clear();
    calls.clear();
  }

  /** Answers a request as the real hub would. Never throws on a bad request. */
  public synchronized FakeAnswer answer(FakeRequest request) {
    if (TOKEN_PATHS.contains(request.path())) {
      FakeAnswer answer =
          "POST".equals(request.method()) ? tokens.issue(request) : methodNotAllowed();
      return recorded(request, null, answer);
    }
    Tokens.Grant grant;
    try {
      grant = tokens.check(request);
    } catch (Refusal refusal) {
      return recorded(request, null, refusal.answer());
    }
    return recorded(request, grant, answer(request, grant));
  }

  private FakeAnswer answer(FakeRequest request, Tokens.Grant grant) {
    List<Route> onPath =
        routes.stream().filter(route -> route.identifierIn(request.path()).isPresent()).toList();
    if (onPath.isEmpty()) {
      return Voice.unknownPath();
    }
    Optional<Route> route =
        onPath.stream().filter(known -> known.method().equals(request.method())).findFirst();
    return route.map(found -> answer(request, grant, found)).orElseGet(FakeHubee::methodNotAllowed);
  }

  private static FakeAnswer answer(FakeRequest request, Tokens.Grant grant, Route route) {
    if (!route.scopes().contains(grant.scope())) {
      return Voice.wrongScope();
    }
    try {
      refuseUnknownParameters(request, route);
      return route.handler().answer(request, route.identifierIn(request.path()).orElse(""));
    } catch (Refusal refusal) {
      return refusal.answer();
    }
  }

  private static void refuseUnknownParameters(FakeRequest request, Route route) {
    for (String name : request.query().keySet()) {
      if (!route.parameters().contains(name)) {
        throw Voice.unexpectedParameter(request, name, route.template());
      }
    }
  }

  private static FakeAnswer methodNotAllowed() {
    return FakeAnswer.error(405, "Method not allowed");
  }

  private FakeAnswer recorded(
      FakeRequest request, Tokens.@Nullable Grant grant, FakeAnswer answer) {
    if (calls.size() == CALLS_KEPT) {
      calls.remove();
    }
    calls.add(
        new RecordedCall(
            clock.instant(),
            request.method(),
            request.path(),
            grant == null ? null : grant.clientId(),
            grant == null ? null : grant.scope(),
            answer.status()));
    return answer;
  }
}
