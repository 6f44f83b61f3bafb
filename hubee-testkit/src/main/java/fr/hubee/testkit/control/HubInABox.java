// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import fr.hubee.testkit.fake.FakeAnswer;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.FakeRequest;
import fr.hubee.testkit.fake.Profile;
import fr.hubee.testkit.fake.datapass.Cast;
import fr.hubee.testkit.fake.datapass.FakeDataPass;
import fr.hubee.testkit.fake.datapass.bridge.HubeePortal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * A fake HubEE and a fake DataPass that knows it, on one clock, sown with a {@link Seed}, and a
 * control API under {@code /__hubee} for those who are outside this JVM; {@code GET /} is a page
 * that explains all of it. DataPass has the paths below {@code /api} and {@code /oauth/token}, the
 * hub every other one. What is due by the clock is done before each answer. Thread-safe.
 *
 * <p>The control API and the page answer nobody but programs of this machine: a request that names
 * another host, or comes from the page of another site, is refused.
 *
 * <p>Source: a choice of this library.
 */
public final class HubInABox {

  private static final Set<String> DATAPASS_TOKEN = Set.of("/oauth/token");
  private static final String DATAPASS = "/api/";

  private final HubClock clock;
  private final Profile profile;
  private final FakeHubee hub;
  private final FakeDataPass datapass;
  private final ControlApi control = new ControlApi(this);
  private volatile Seed seed;
  private volatile Ground ground;
  private volatile Cast cast;
  private volatile HubeePortal portal;

  private HubInABox(Builder builder) {
    this.clock = new HubClock(builder.clock);
    this.profile = builder.profile;
    this.hub = FakeHubee.builder(clock).profile(profile).build();
    this.ground = new Ground(hub);
    this.datapass =
        FakeDataPass.builder(clock).sirene(siret -> ground().sirene().find(siret)).build();
    this.seed = tried(builder.seed);
    seed.sowIn(ground);
    this.portal = datapass.connect(hub);
    this.cast = Cast.in(datapass);
  }

  /** Starts the building of one. */
  public static Builder builder() {
    return new Builder();
  }

  /** Returns the usual one: the standard seed, on the clock of this machine. */
  public static HubInABox standard() {
    return builder().build();
  }

  /** What a hub in a box is built from. Not thread-safe. */
  public static final class Builder {

    private Clock clock = Clock.systemUTC();
    private Profile profile = Profile.RECETTE;
    private Seed seed = Seed.standard();

    private Builder() {}

    /** Goes with this clock until it is told another time; the one of this machine unless set. */
    public Builder clock(Clock base) {
      this.clock = Objects.requireNonNull(base, "base");
      return this;
    }

    /** Sets how careless requests are taken; {@link Profile#RECETTE} unless set. */
    public Builder profile(Profile wanted) {
      this.profile = Objects.requireNonNull(wanted, "wanted");
      return this;
    }

    /** Sets what it starts with; {@link Seed#standard} unless set. */
    public Builder seed(Seed wanted) {
      this.seed = Objects.requireNonNull(wanted, "wanted");
      return this;
    }

    /**
     * Builds it.
     *
     * @throws BadSeedException when the hub refuses what the seed says
     */
    public HubInABox build() {
      return new HubInABox(this);
    }
  }

  /** Answers a request, whoever of the three it is for. Never throws on a bad request. */
  public FakeAnswer answer(FakeRequest request) {
    if (ControlApi.concerns(request.path())) {
      return control.answer(request);
    }
    datapass.runDue();
    return isForDataPass(request.path()) ? datapass.answer(request) : hub.answer(request);
  }

  private static boolean isForDataPass(String path) {
    return path.startsWith(DATAPASS) || DATAPASS_TOKEN.contains(path);
  }

  /** The hub. */
  public FakeHubee hub() {
    return hub;
  }

  /** The DataPass that tells this hub of approvals. */
  public FakeDataPass datapass() {
    return datapass;
  }

  /** How careless requests are taken. */
  public Profile profile() {
    return profile;
  }

  /** The clock of both. */
  public HubClock clock() {
    return clock;
  }

  /** What {@link #reset} sows. */
  public Seed seed() {
    return seed;
  }

  /** Who may ask the hub for tokens, as its seed says. */
  public List<Credentials> credentials() {
    return ground.credentials();
  }

  /** Forgets everything that happened, faults and clock included, and sows the seed again. */
  public synchronized void reset() {
    clock.reset();
    hub.reset();
    hub.forgetClients();
    datapass.reset();
    ground = new Ground(hub);
    seed.sowIn(ground);
    portal = datapass.connect(hub);
    cast = Cast.in(datapass);
  }

  /**
   * Forgets everything that happened and starts with another seed.
   *
   * @throws BadSeedException when the hub refuses it; nothing has changed then
   */
  public synchronized void startWith(Seed other) {
    seed = tried(other);
    reset();
  }

  /**
   * Sows more, which stands on what was sown before.
   *
   * @throws BadSeedException when it cannot be sown; nothing has changed then
   */
  public synchronized void sow(Seed more) {
    seed = tried(seed.plus(more));
    more.sowIn(ground);
  }

  /** Sows it in a hub that nobody sees, to know whether it can be sown. */
  private Seed tried(Seed wanted) {
    wanted.sowIn(new Ground(FakeHubee.builder(clock).profile(profile).build()));
    return wanted;
  }

  /**
   * Moves the clock to this instant; what DataPass has to do until then is done, each thing at its
   * own date.
   *
   * @return how many things were done
   */
  public synchronized int moveTo(Instant target) {
    int done = 0;
    while (datapass.nextDue().filter(due -> !due.isAfter(target)).isPresent()) {
      Instant due = datapass.nextDue().orElse(target);
      clock.set(due.isAfter(clock.instant()) ? due : clock.instant());
      int ran = datapass.runDue();
      if (ran == 0) {
        break;
      }
      done += ran;
    }
    clock.set(target);
    return done;
  }

  Ground ground() {
    return ground;
  }

  Cast cast() {
    return cast;
  }

  HubeePortal portal() {
    return portal;
  }
}
