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
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private static final Set<String> TOKEN_PATHS = Set.of("/oauth2/token", "/token");

  private final Clock clock;
  private final Tokens tokens;
  private final Organizations organizations;
  private final Subscriptions subscriptions;
  private final Map<String, FakeCall.Handler> handlers = new HashMap<>();
  private final Deque<RecordedCall> calls = new ArrayDeque<>();

  /** Builds an empty hub that lives on this clock. */
  public FakeHubee(Clock clock) {
    this.clock = Objects.requireNonNull(clock, "clock");
    this.tokens = new Tokens(clock);
    this.organizations = new Organizations(clock);
    this.subscriptions = new Subscriptions(clock, organizations);
    organizations.addTo(handlers);
    subscriptions.addTo(handlers);
  }

  /**
   * Lets a client ask for tokens. Asking for another scope than these gives a token without any, as
   * the real hub does: the refusal comes later.
   */
  public synchronized FakeHubee allow(String clientId, String secret, String... scopes) {
    tokens.register(clientId, secret, Set.of(scopes), null, null);
    return this;
  }

  /** Lets an SI ask for tokens of the scope {@code SI}: its pair for one démarche. */
  public synchronized FakeHubee allowSi(
      String clientId, String secret, OrganizationId organization, ProcessCode processCode) {
    tokens.register(clientId, secret, Set.of(Caller.SI), organization, processCode);
    return this;
  }

  /** Lets an operator ask for tokens of the scope {@code OSL}, for all its démarches. */
  public synchronized FakeHubee allowOsl(
      String clientId, String secret, OrganizationId organization) {
    tokens.register(clientId, secret, Set.of(Caller.OSL), organization, null);
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
    Caller caller;
    try {
      caller = tokens.check(request);
    } catch (Refusal refusal) {
      return recorded(request, null, refusal.answer());
    }
    return recorded(request, caller, answer(request, caller));
  }

  private FakeAnswer answer(FakeRequest request, Caller caller) {
    List<Operation> onPath =
        Operations.all().stream()
            .filter(operation -> operation.identifiersIn(request.path()).isPresent())
            .toList();
    if (onPath.isEmpty()) {
      return Voice.unknownPath();
    }
    return onPath.stream()
        .filter(operation -> operation.method().equals(request.method()))
        .findFirst()
        .map(operation -> answer(request, caller, operation))
        .orElseGet(FakeHubee::methodNotAllowed);
  }

  private FakeAnswer answer(FakeRequest request, Caller caller, Operation operation) {
    if (!operation.scopes().contains(caller.scope())) {
      return Voice.wrongScope();
    }
    try {
      refuseUnknownParameters(request, operation);
      return handlers
          .getOrDefault(operation.id(), call -> Voice.unknownPath())
          .answer(
              new FakeCall(request, caller, operation.identifiersIn(request.path()).orElseThrow()));
    } catch (Refusal refusal) {
      return refusal.answer();
    }
  }

  private static void refuseUnknownParameters(FakeRequest request, Operation operation) {
    for (String name : request.query().keySet()) {
      if (!operation.parameters().contains(name)) {
        throw Voice.unexpectedParameter(request, name, operation.template());
      }
    }
  }

  private static FakeAnswer methodNotAllowed() {
    return FakeAnswer.error(405, "Method not allowed");
  }

  private FakeAnswer recorded(FakeRequest request, @Nullable Caller caller, FakeAnswer answer) {
    if (calls.size() == CALLS_KEPT) {
      calls.remove();
    }
    calls.add(
        new RecordedCall(
            clock.instant(),
            request.method(),
            request.path(),
            caller == null ? null : caller.clientId(),
            caller == null ? null : caller.scope(),
            answer.status()));
    return answer;
  }
}
