// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import com.github.tomakehurst.wiremock.WireMockServer;
import fr.hubee.client.HubeeEnvironment;
import fr.hubee.testkit.fake.FakeHubee;
import java.util.Objects;

/**
 * A {@link FakeHubee} behind a real port of the loopback interface, on WireMock. A test may add its
 * own stubs and verifications on {@link #wireMock}: they come before the fake. WireMock remembers
 * the latest thousand calls, but for those whose body is larger than 64 KiB; its admin API is
 * closed to the network. Thread-safe.
 */
public final class FakeHubeeServer implements AutoCloseable {

  private final FakeHubee hub;
  private final WireMockServer wireMock;

  private FakeHubeeServer(FakeHubee hub, WireMockServer wireMock) {
    this.hub = hub;
    this.wireMock = wireMock;
  }

  /** Starts on a free port. */
  public static FakeHubeeServer start(FakeHubee hub) {
    return start(hub, 0);
  }

  /**
   * Starts on this port; 0 takes a free one.
   *
   * @throws RuntimeException when the port is taken
   */
  public static FakeHubeeServer start(FakeHubee hub, int port) {
    Objects.requireNonNull(hub, "hub");
    return new FakeHubeeServer(hub, LoopbackServer.start(hub::answer, port));
  }

  /** The hub behind the port. */
  public FakeHubee hub() {
    return hub;
  }

  /** The port it listens on. */
  public int port() {
    return wireMock.port();
  }

  /** The environment to give to a client. */
  public HubeeEnvironment environment() {
    return HubeeEnvironment.loopback(port());
  }

  /** The WireMock server, for stubs, faults and verifications of the test's own. */
  public WireMockServer wireMock() {
    return wireMock;
  }

  /** Stops listening. */
  @Override
  public void close() {
    wireMock.stop();
  }
}
