// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass;

import fr.hubee.testkit.SettableClock;
import fr.hubee.testkit.fake.BasicCredentials;
import fr.hubee.testkit.fake.FakeAnswer;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.FakeRequest;
import fr.hubee.testkit.fake.RecordedCall;
import fr.hubee.testkit.fake.datapass.api.Api;
import fr.hubee.testkit.fake.datapass.bridge.BridgeJob;
import fr.hubee.testkit.fake.datapass.bridge.CreatedSubscription;
import fr.hubee.testkit.fake.datapass.bridge.HubeeBridge;
import fr.hubee.testkit.fake.datapass.bridge.HubeeLine;
import fr.hubee.testkit.fake.datapass.bridge.HubeePortal;
import fr.hubee.testkit.fake.datapass.mail.Mail;
import fr.hubee.testkit.fake.datapass.mail.Mailroom;
import fr.hubee.testkit.fake.datapass.model.Deliverability;
import fr.hubee.testkit.fake.datapass.model.Latest;
import fr.hubee.testkit.fake.datapass.model.RequestView;
import fr.hubee.testkit.fake.datapass.model.Store;
import fr.hubee.testkit.fake.datapass.model.StoredRequest;
import fr.hubee.testkit.fake.datapass.model.Switch;
import fr.hubee.testkit.fake.datapass.people.History;
import fr.hubee.testkit.fake.datapass.people.People;
import fr.hubee.testkit.fake.datapass.people.Person;
import fr.hubee.testkit.fake.datapass.webhook.Courier;
import fr.hubee.testkit.fake.datapass.webhook.Webhooks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * A DataPass in memory: stateful, transport-free, deciding by the tables of the core, answering in
 * the real DataPass' own words. Programs ask it by {@link #answer}, humans act by {@link #people}.
 * What DataPass does later (webhooks, HubEE, scripts) happens in {@link #runDue} and {@link
 * #advance}, never by itself. Requests and their history are kept until {@link #reset}; of mails,
 * calls, tokens and attempts, the latest {@value #KEPT}. Thread-safe.
 *
 * <pre>{@code
 * SettableClock clock = new SettableClock(Instant.parse("2026-11-23T08:00:00Z"));
 * FakeHubee hub = new FakeHubee(clock);
 * FakeDataPass datapass = FakeDataPass.builder(clock).build();
 * Cast cast = Cast.in(datapass);
 * datapass.people().script(Script.approves(cast.dgs(), Duration.ofDays(3)));
 * datapass.people().script(Script.activates(datapass.connect(hub), Duration.ofDays(2)));
 *
 * Person applicant = cast.applicant();
 * long id = applicant.open(RequestForm.CERTDC, FormData.of(Cast.ADMINISTRATOR)).orThrow().id();
 * applicant.acceptTerms(id).orThrow();
 * applicant.submit(id).orThrow();
 * datapass.advance(Duration.ofDays(5)); // hub.subscriptions() has one, active
 * }</pre>
 *
 * <p>Source: DataPass v2 (2026-08-06).
 */
public final class FakeDataPass {

  /** How many mails, calls, tokens, attempts of one webhook are kept, the latest ones. */
  public static final int KEPT = Latest.KEPT;

  private static final String CLIENT_ID = "datapass";
  private static final String PORTAL_CLIENT_ID = "portail-hubee";
  private static final String SECRET = "secret-of-a-fake";

  private final Clock clock;
  private final Store store;
  private final Mailroom mailroom;
  private final History history;
  private final Courier courier;
  private final HubeeBridge bridge;
  private final Webhooks webhooks;
  private final People people;
  private final Api api;

  FakeDataPass(FakeDataPassBuilder parts) {
    this.clock = parts.clock;
    this.store = new Store(parts.clock, parts.sirene, parts.catalogue, parts.environment);
    this.mailroom = new Mailroom(store);
    this.history = new History(store);
    this.courier = new Courier(store, mailroom, parts.sink);
    this.bridge = new HubeeBridge(store);
    this.webhooks = new Webhooks(courier);
    this.people = new People(store, history, mailroom, courier, bridge);
    this.api = new Api(store, history, courier, webhooks);
    bridge.listen(this::created);
  }

  /** Starts a DataPass that lives on this clock. */
  public static FakeDataPassBuilder builder(Clock clock) {
    return new FakeDataPassBuilder(Objects.requireNonNull(clock, "clock"));
  }

  /** Answers a request as the real DataPass would. Never throws on a bad request. */
  public FakeAnswer answer(FakeRequest request) {
    synchronized (store) {
      return api.answer(request);
    }
  }

  /** Lets an application of this person ask for tokens; what it sees is what its owner may. */
  public FakeDataPass allow(String clientId, String secret, Person owner) {
    synchronized (store) {
      api.allow(clientId, secret, store.user(owner.email()).orElseThrow());
    }
    return this;
  }

  /** Revokes every token; an expiry is a matter of the clock. */
  public void revokeTokens() {
    synchronized (store) {
      api.revokeTokens();
    }
  }

  /** What people do. */
  public People people() {
    return people;
  }

  /** The webhooks, as their developers see them. */
  public Webhooks webhooks() {
    return webhooks;
  }

  /** Returns the latest mails, oldest first. */
  public List<Mail> mails() {
    synchronized (store) {
      return mailroom.sent();
    }
  }

  /** Returns every request, oldest first. */
  public List<RequestView> requests() {
    synchronized (store) {
      return store.requests().stream().map(RequestView::of).toList();
    }
  }

  /** Finds a request. */
  public Optional<RequestView> request(long id) {
    synchronized (store) {
      return store.requests().find(id).map(RequestView::of);
    }
  }

  /** Returns the latest calls answered, oldest first. */
  public List<RecordedCall> calls() {
    synchronized (store) {
      return api.calls();
    }
  }

  /** Turns a switch on. */
  public FakeDataPass turnOn(Switch one) {
    return turn(one, true);
  }

  /** Turns a switch off. */
  public FakeDataPass turnOff(Switch one) {
    return turn(one, false);
  }

  private FakeDataPass turn(Switch one, boolean on) {
    synchronized (store) {
      store.turn(one, on);
    }
    return this;
  }

  /** Says what the verifier of addresses knows of this one. */
  public void givenDeliverability(String email, Deliverability known) {
    synchronized (store) {
      store.deliverability(email, known);
    }
  }

  /**
   * Makes a request one that was taken over from v1 without passing the rules of v2.
   *
   * @throws IllegalArgumentException when there is no such request
   */
  public void givenDirtyFromV1(long id) {
    synchronized (store) {
      stored(id).markDirtyFromV1();
    }
  }

  /**
   * Changes what DataPass noted of HubEE: identifiers joined by commas, as v1 left them, make the
   * bridge of the bundle fail.
   *
   * @throws IllegalArgumentException when there is no such request
   */
  public void givenExternalProviderId(long id, String noted) {
    synchronized (store) {
      stored(id).externalProviderId(noted);
    }
  }

  private StoredRequest stored(long id) {
    return store
        .requests()
        .find(id)
        .orElseThrow(() -> new IllegalArgumentException("no request " + id));
  }

  /**
   * Tells this hub of approvals from now on, with ADMIN credentials of its own: its journal shows
   * the client {@code datapass}. Returns the portal where subscriptions are activated.
   */
  public HubeePortal connect(FakeHubee hub) {
    hub.allow(CLIENT_ID, SECRET, "ADMIN").allow(PORTAL_CLIENT_ID, SECRET, "ADMIN");
    connect(hub::answer, new BasicCredentials(CLIENT_ID, SECRET));
    return new HubeePortal(hub::answer, new BasicCredentials(PORTAL_CLIENT_ID, SECRET));
  }

  /** Tells the hub at the end of this line of approvals from now on. */
  public void connect(HubeeLine line, BasicCredentials admin) {
    synchronized (store) {
      bridge.connect(line, admin);
    }
  }

  /** Returns the approvals that HubEE has not wholly heard of yet, oldest first. */
  public List<BridgeJob> bridgeJobs() {
    synchronized (store) {
      return bridge.pending();
    }
  }

  private void created(CreatedSubscription created) {
    store
        .requests()
        .find(created.requestId())
        .ifPresent(request -> history.subscriptionCreated(request, created.id()));
  }

  /** The date of the next thing to happen. */
  public Optional<Instant> nextDue() {
    return store.agenda().nextDue();
  }

  /**
   * Does everything that is due by now, each thing at its own date.
   *
   * @return how many things were done; 0 when somebody else is doing them
   */
  public int runDue() {
    return store.agenda().run(clock.instant(), due -> {});
  }

  /**
   * Lets time pass: moves the clock from one thing to happen to the next, and does each.
   *
   * @return how many things were done
   * @throws IllegalStateException when the clock is not a {@link SettableClock}
   */
  public int advance(Duration duration) {
    if (!(clock instanceof SettableClock settable)) {
      throw new IllegalStateException("only a SettableClock can be advanced");
    }
    Instant until = settable.instant().plus(duration);
    int done = store.agenda().run(until, due -> forward(settable, due));
    settable.set(until);
    return done;
  }

  /** What was overdue happens now: a clock does not go back. */
  private static void forward(SettableClock clock, Instant due) {
    if (due.isAfter(clock.instant())) {
      clock.set(due);
    }
  }

  /** Forgets everything but the switches and the line to HubEE. */
  public void reset() {
    synchronized (store) {
      store.clear();
      mailroom.clear();
      history.clear();
      courier.clear();
      bridge.clear();
      api.clear();
    }
  }
}
