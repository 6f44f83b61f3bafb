// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.junit;

import fr.hubee.client.HubeeClient;
import fr.hubee.client.Identification;
import fr.hubee.client.auth.ClientCredentials;
import fr.hubee.testkit.SettableClock;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.Profile;
import fr.hubee.testkit.fake.StandardSeed;
import fr.hubee.testkit.http.FakeHubeeServer;
import fr.hubee.testkit.memory.InMemoryTransport;
import java.time.Instant;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * What one test, or one class, works with. It is both kinds of closeable that JUnit knows: 5.12
 * closes the one, 6 the other, and none closes twice.
 */
@SuppressWarnings("deprecation")
final class HubeeSession implements AutoCloseable, ExtensionContext.Store.CloseableResource {

  private static final int CALLS_SHOWN = 10;

  /** How hubs are made. Immutable. */
  record Settings(
      Instant start, Consumer<FakeHubee> seed, Profile profile, boolean invalidCallsAllowed) {

    static final Settings USUAL =
        new Settings(
            Instant.parse("2026-01-05T09:00:00Z"), StandardSeed::sow, Profile.RECETTE, false);

    Settings at(Instant other) {
      return new Settings(other, seed, profile, invalidCallsAllowed);
    }

    Settings sownBy(Consumer<FakeHubee> other) {
      return new Settings(start, other, profile, invalidCallsAllowed);
    }

    Settings strict() {
      return new Settings(start, seed, Profile.STRICT, invalidCallsAllowed);
    }

    Settings allowingInvalidCalls() {
      return new Settings(start, seed, profile, true);
    }
  }

  private final Settings settings;
  private final SettableClock clock;
  private final FakeHubee hub;
  private @Nullable FakeHubeeServer server;
  private @Nullable HubeeClient client;

  HubeeSession(Settings settings) {
    this.settings = settings;
    this.clock = new SettableClock(settings.start());
    this.hub = FakeHubee.builder(clock).profile(settings.profile()).build();
    settings.seed().accept(hub);
  }

  SettableClock clock() {
    return clock;
  }

  FakeHubee hub() {
    return hub;
  }

  InMemoryTransport transport() {
    return InMemoryTransport.to(hub).delaysMoving(clock);
  }

  synchronized FakeHubeeServer server() {
    if (server == null) {
      server = FakeHubeeServer.start(hub);
    }
    return server;
  }

  synchronized HubeeClient client() {
    if (client == null) {
      client =
          HubeeClient.builder(
                  server().environment(),
                  ClientCredentials.of("admin", StandardSeed.secretOf("admin")),
                  new Identification("testkit", "junit", "1"))
              .clock(clock)
              .build();
    }
    return client;
  }

  void verify() {
    List<String> invalid =
        hub.invalidCalls().stream()
            .map(call -> call.method() + " " + call.path() + " (" + call.status() + ")")
            .toList();
    if (!invalid.isEmpty() && !settings.invalidCallsAllowed()) {
      throw new AssertionError(
          invalid.size()
              + " call(s) that break the contract of the hub: "
              + invalid.stream().limit(CALLS_SHOWN).collect(Collectors.joining(", ")));
    }
    if (!hub.defects().isEmpty()) {
      throw new AssertionError("the fake hub itself is wrong: " + hub.defects());
    }
  }

  void reset() {
    hub.reset();
    clock.set(settings.start());
    settings.seed().accept(hub);
  }

  @Override
  public synchronized void close() {
    if (client != null) {
      client.close();
      client = null;
    }
    if (server != null) {
      server.close();
      server = null;
    }
  }
}
