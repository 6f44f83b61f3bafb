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
import fr.hubee.testkit.internal.openapi.Operation;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * A HubEE in memory: stateful, transport-free, deciding by the tables of the core, refusing in the
 * real hub's own words. It serves every operation of HubEE V1. Thread-safe.
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
  private final Processes processes;
  private final HubLife life;
  private final HubMailbox mails;
  private final Files files;
  private final Notifications notifications;
  private final FaultPlan faults = new FaultPlan();
  private final Map<String, FakeCall.Handler> handlers;
  private final Gateway gateway;
  private final Deque<RecordedCall> calls = new ArrayDeque<>();

  /** Builds an empty hub that lives on this clock, as lenient as the real one. */
  public FakeHubee(Clock clock) {
    this(builder(clock));
  }

  private FakeHubee(Builder builder) {
    this.clock = builder.clock;
    this.tokens = new Tokens(clock);
    this.organizations = new Organizations(clock);
    this.subscriptions = new Subscriptions(clock, organizations);
    this.processes = new Processes(clock);
    this.mails = new HubMailbox(clock, subscriptions);
    this.life = new HubLife(clock, processes, new Teledossiers(processes), mails);
    this.life.strict(builder.profile == Profile.STRICT);
    this.files = new Files(life);
    this.notifications = new Notifications(life);
    this.handlers = handlers();
    this.gateway = new Gateway(builder.tolerances(), handlers);
  }

  private Map<String, FakeCall.Handler> handlers() {
    Map<String, FakeCall.Handler> handlers = new HashMap<>();
    CaseMoves moves = new CaseMoves(life);
    organizations.addTo(handlers);
    subscriptions.addTo(handlers);
    processes.addTo(handlers);
    new Folders(life, organizations, subscriptions).addTo(handlers);
    new Cases(life, moves, organizations).addTo(handlers);
    new Events(life, moves).addTo(handlers);
    files.addTo(handlers);
    notifications.addTo(handlers);
    return handlers;
  }

  /** Lets the hub behave otherwise where no document decides. */
  public synchronized FakeHubee switches(HubSwitches wanted) {
    life.switchTo(wanted);
    return this;
  }

  /** Lets the hub find infected what this says; {@link Antivirus#EICAR} unless told. */
  public synchronized FakeHubee antivirus(Predicate<Content> infected) {
    files.antivirus(infected);
    return this;
  }

  /** Adds a démarche that the hub is set up for, or sets it up otherwise. */
  public synchronized FakeHubee givenProcess(ProcessSettings settings) {
    processes.store(settings.code(), settings.toJson(), WireDates.write(clock.instant()), null);
    return this;
  }

  /** What is to go wrong; nothing unless planned. */
  public FaultPlan faults() {
    return faults;
  }

  /** Returns the mails that the hub has sent, oldest first. */
  public synchronized List<HubMail> mails() {
    life.settle();
    return mails.all();
  }

  /** Starts the building of a hub that lives on this clock. */
  public static Builder builder(Clock clock) {
    return new Builder(clock);
  }

  /** What a hub is built from; as the real one unless told otherwise. Not thread-safe. */
  public static final class Builder {

    private final Clock clock;
    private Profile profile = Profile.RECETTE;
    private final Set<Tolerance> refused = EnumSet.noneOf(Tolerance.class);

    private Builder(Clock clock) {
      this.clock = Objects.requireNonNull(clock, "clock");
    }

    /** Sets how careless requests are taken; {@link Profile#RECETTE} unless set. */
    public Builder profile(Profile wanted) {
      profile = Objects.requireNonNull(wanted, "profile");
      return this;
    }

    /** Takes a tolerance away, whatever the profile. */
    public Builder without(Tolerance tolerance) {
      refused.add(Objects.requireNonNull(tolerance, "tolerance"));
      return this;
    }

    /** Builds an empty hub. */
    public FakeHubee build() {
      return new FakeHubee(this);
    }

    private Set<Tolerance> tolerances() {
      Set<Tolerance> left = EnumSet.allOf(Tolerance.class);
      left.retainAll(profile.tolerances());
      left.removeAll(refused);
      return left;
    }
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

  /** Lets no client in any more, with its tokens; {@link #reset} does not go so far. */
  public synchronized void forgetClients() {
    tokens.forgetClients();
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
  public SubscriptionId givenSubscription(
      OrganizationId subscriber, ProcessCode processCode, SubscriptionState state) {
    return givenSubscription(subscriber, processCode, state, "");
  }

  /**
   * The same, of an organisation that wants one mail for each télédossier.
   *
   * @param email the address that is told; empty for none
   * @throws IllegalArgumentException when the hub does not know the organisation
   */
  public synchronized SubscriptionId givenSubscription(
      OrganizationId subscriber, ProcessCode processCode, SubscriptionState state, String email) {
    if (!organizations.contains(subscriber)) {
      throw new IllegalArgumentException("the hub does not know " + subscriber);
    }
    SubscriptionId id = new SubscriptionId(UUID.randomUUID().toString());
    ObjectNode body = JsonNodeFactory.instance.objectNode();
    body.put("datapassId", 0)
        .put("processCode", processCode.value())
        .put("notificationFrequency", email.isEmpty() ? "Aucune" : "Unitaire");
    if (!email.isEmpty()) {
      body.put("email", email);
    }
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

  /** Returns the calls that no client should make: they break the contract. */
  public synchronized List<RecordedCall> invalidCalls() {
    return calls.stream().filter(RecordedCall::invalid).toList();
  }

  /**
   * Deposits a télédossier as its operator would: created, its files sent, completed. Leaves no
   * trace in {@link #calls}, and no fault spoils it.
   *
   * @throws IllegalArgumentException when the hub refuses it: an unknown démarche, a recipient
   *     without an active subscription, a kind of file that the démarche does not take
   */
  public synchronized Deposited deposit(Teledossier teledossier) {
    life.settle();
    return new Depositor(handlers, processes).deposit(teledossier);
  }

  /** Forgets organisations, subscriptions, tokens, calls and defects; clients stay allowed. */
  public synchronized void reset() {
    tokens.revokeAll();
    organizations.clear();
    subscriptions.clear();
    processes.clear();
    life.teledossiers().clear();
    life.clear();
    life.switchTo(HubSwitches.USUAL);
    files.antivirus(Antivirus.EICAR);
    mails.clear();
    notifications.clear();
    faults.clear();
    gateway.clear();
    calls.clear();
  }

  /** Answers a request as the real hub would. Never throws on a bad request. */
  public synchronized FakeAnswer answer(FakeRequest request) {
    life.settle();
    CallTrace trace = new CallTrace(request);
    FakeAnswer answer =
        TOKEN_PATHS.contains(request.path())
            ? faults.apply(FaultPlan.TOKEN, request, () -> token(request))
            : answer(request, trace);
    if (calls.size() == CALLS_KEPT) {
      calls.remove();
    }
    calls.add(trace.recorded(clock.instant(), answer));
    return answer;
  }

  private FakeAnswer answer(FakeRequest request, CallTrace trace) {
    try {
      Operation operation = gateway.operation(request);
      trace.of(operation);
      Caller caller = tokens.check(request);
      trace.by(caller);
      return faults.apply(operation.id(), request, () -> passed(request, caller, operation, trace));
    } catch (Refusal refusal) {
      return trace.refused(refusal);
    }
  }

  private FakeAnswer passed(
      FakeRequest request, Caller caller, Operation operation, CallTrace trace) {
    try {
      return gateway.answer(request, caller, operation);
    } catch (Refusal refusal) {
      return trace.refused(refusal);
    }
  }

  /** True when this hub does this operation of the contract. */
  synchronized boolean serves(String operation) {
    return gateway.serves(operation);
  }

  private FakeAnswer token(FakeRequest request) {
    return "POST".equals(request.method()) ? tokens.issue(request) : Voice.wrongMethod().answer();
  }

  /**
   * Returns what this fake did against its own contract, the first hundred: defects of the fake, to
   * be reported to its authors. They may quote what a test stored. Empty, one hopes.
   */
  public synchronized List<String> defects() {
    return gateway.defects();
  }
}
