// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import com.github.tomakehurst.wiremock.WireMockServer;
import fr.hubee.testkit.fake.datapass.FakeDataPass;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;

/**
 * A {@link FakeDataPass} behind a real port of the loopback interface, on WireMock. A test may add
 * its own stubs and verifications on {@link #wireMock}: they come before the fake. WireMock
 * remembers the latest thousand calls, but for those whose body is larger than 64 KiB; its admin
 * API is closed to the network. What DataPass does later still waits for {@code runDue} or {@code
 * advance}. Thread-safe.
 *
 * <p>Source: a choice of this library.
 */
public final class FakeDataPassServer implements AutoCloseable {

  private final FakeDataPass datapass;
  private final WireMockServer wireMock;

  private FakeDataPassServer(FakeDataPass datapass, WireMockServer wireMock) {
    this.datapass = datapass;
    this.wireMock = wireMock;
  }

  /** Starts on a free port. */
  public static FakeDataPassServer start(FakeDataPass datapass) {
    return start(datapass, 0);
  }

  /**
   * Starts on this port; 0 takes a free one.
   *
   * @throws RuntimeException when the port is taken
   */
  public static FakeDataPassServer start(FakeDataPass datapass, int port) {
    Objects.requireNonNull(datapass, "datapass");
    return new FakeDataPassServer(datapass, LoopbackServer.start(datapass::answer, port));
  }

  /** Answers this much later from now on; zero for at once. */
  public FakeDataPassServer latency(Duration delay) {
    wireMock.setGlobalFixedDelay(Math.toIntExact(delay.toMillis()));
    return this;
  }

  /** The DataPass behind the port. */
  public FakeDataPass datapass() {
    return datapass;
  }

  /** The port it listens on. */
  public int port() {
    return wireMock.port();
  }

  /** The address to give to a client, without any path: {@code http://127.0.0.1:34567}. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + port());
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
