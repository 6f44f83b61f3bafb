// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.junit;

import fr.hubee.client.HubeeClient;
import fr.hubee.client.HubeeEnvironment;
import fr.hubee.testkit.SettableClock;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.http.FakeHubeeServer;
import fr.hubee.testkit.memory.InMemoryTransport;
import java.lang.reflect.Parameter;
import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * Gives a test its fake hub. Parameters of a test, or of its {@code @BeforeEach}, may be a {@link
 * FakeHubee}, a {@link FakeHubeeServer} (started when first asked for), a {@link HubeeClient} of
 * the administration, a {@link HubeeEnvironment}, a {@link SettableClock} or an {@link
 * InMemoryTransport}, which needs no port.
 *
 * <p>Usually each test has a hub of its own, with the {@linkplain
 * fr.hubee.testkit.fake.StandardSeed standard seed}; {@link #perClass} shares one, and its port,
 * among the tests of a class that run one after the other, and sows it again before each. A test
 * fails when it made a call that breaks the contract of the hub, unless {@link
 * #allowingInvalidCalls}. Everything is closed at the end. JUnit 5.12 to 6.
 *
 * <pre>{@code
 * @ExtendWith(HubeeExtension.class)
 * class InboxTest {
 *   @Test
 *   void reads_what_was_deposited(FakeHubee hub, FakeHubeeServer server) { … }
 * }
 * }</pre>
 *
 * <p>Immutable and thread-safe: what a test uses is kept by JUnit. Source: a choice of this
 * library.
 */
public final class HubeeExtension
    implements ParameterResolver, BeforeAllCallback, AfterEachCallback {

  private static final ExtensionContext.Namespace NAMESPACE =
      ExtensionContext.Namespace.create(HubeeExtension.class);

  private static final Map<Class<?>, Function<HubeeSession, Object>> PARAMETERS =
      Map.of(
          FakeHubee.class, HubeeSession::hub,
          FakeHubeeServer.class, HubeeSession::server,
          HubeeClient.class, HubeeSession::client,
          HubeeEnvironment.class, session -> session.server().environment(),
          SettableClock.class, HubeeSession::clock,
          InMemoryTransport.class, HubeeSession::transport);

  private final HubeeSession.Settings settings;
  private final boolean shared;

  /** For {@code @ExtendWith}: one seeded hub per test, at 9:00 UTC on 5 January 2026. */
  public HubeeExtension() {
    this(HubeeSession.Settings.USUAL, false);
  }

  private HubeeExtension(HubeeSession.Settings settings, boolean shared) {
    this.settings = settings;
    this.shared = shared;
  }

  /** Returns an extension that gives each test its own hub, for {@code @RegisterExtension}. */
  public static HubeeExtension perTest() {
    return new HubeeExtension();
  }

  /**
   * Returns an extension whose hub and port serve all tests of a class, for a static
   * {@code @RegisterExtension}. The hub is emptied and sown again before each test; tests that run
   * at the same time would disturb each other.
   */
  public static HubeeExtension perClass() {
    return new HubeeExtension(HubeeSession.Settings.USUAL, true);
  }

  /** Returns a copy whose clock starts at this instant. */
  public HubeeExtension at(Instant start) {
    return new HubeeExtension(settings.at(Objects.requireNonNull(start, "start")), shared);
  }

  /** Returns a copy that sows its hubs otherwise; nothing is put in but this. */
  public HubeeExtension sownBy(Consumer<FakeHubee> seed) {
    return new HubeeExtension(settings.sownBy(Objects.requireNonNull(seed, "seed")), shared);
  }

  /** Returns a copy whose hubs refuse what the real one shrugs at. */
  public HubeeExtension strict() {
    return new HubeeExtension(settings.strict(), shared);
  }

  /** Returns a copy that lets a test make calls that break the contract. */
  public HubeeExtension allowingInvalidCalls() {
    return new HubeeExtension(settings.allowingInvalidCalls(), shared);
  }

  @Override
  public void beforeAll(ExtensionContext context) {
    if (shared) {
      session(context);
    }
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return PARAMETERS.containsKey(typeOf(parameter));
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return Objects.requireNonNull(PARAMETERS.get(typeOf(parameter))).apply(session(context));
  }

  private static Class<?> typeOf(ParameterContext context) {
    Parameter parameter = context.getParameter();
    return parameter.getType();
  }

  /** Looks at what the test sent, then readies the hub for the next one. */
  @Override
  public void afterEach(ExtensionContext context) {
    HubeeSession session = session(context);
    try {
      session.verify();
    } finally {
      session.reset();
    }
  }

  /**
   * A store asks its parents: what a class opened is what its tests find. JUnit 6 has another name.
   */
  @SuppressWarnings("deprecation")
  private HubeeSession session(ExtensionContext context) {
    return Objects.requireNonNull(
        context
            .getStore(NAMESPACE)
            .getOrComputeIfAbsent(this, key -> new HubeeSession(settings), HubeeSession.class));
  }
}
