// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.FatalStartupException;
import fr.hubee.core.rule.Message;
import fr.hubee.testkit.control.BadSeedException;
import fr.hubee.testkit.control.HubInABox;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CountDownLatch;

/**
 * A hub for whoever has nothing but curl: {@link HubInABox} behind a port of the loopback
 * interface. As a program ({@code --help} tells its options) it runs until it is stopped; a test
 * starts one by {@link #start}. Thread-safe.
 *
 * <p>Exit codes: 0 stopped, or help was asked for; 2 an option or the seed must be made clearer; 3
 * it cannot listen.
 *
 * <p>Source: a choice of this library.
 */
public final class FakeHub implements AutoCloseable {

  static final int DONE = 0;
  static final int CLARIFY = 2;
  static final int CANNOT_LISTEN = 3;

  private static final Message NO_PORT =
      new Message(
          "Le port %s n'est pas libre : choisissez-en un autre par --port, ou 0.",
          "Port %s is not free: choose another one by --port, or 0.");

  private final HubInABox box;
  private final WireMockServer wireMock;

  private FakeHub(HubInABox box, WireMockServer wireMock) {
    this.box = box;
    this.wireMock = wireMock;
  }

  /**
   * Starts on this port; 0 takes a free one. WireMock's admin API is closed to the network.
   *
   * @throws RuntimeException when the port is taken
   */
  public static FakeHub start(HubInABox box, int port) {
    return new FakeHub(box, LoopbackServer.start(box::answer, port));
  }

  /**
   * The same, whose WireMock takes stubs and verifications of the programs of this machine: {@code
   * /__admin}.
   *
   * @throws RuntimeException when the port is taken
   */
  public static FakeHub startWithWireMockAdmin(HubInABox box, int port) {
    return new FakeHub(box, LoopbackServer.start(box::answer, port, new LocalAuthenticator()));
  }

  /** Runs the program. */
  public static void main(String... arguments) {
    PrintStream out = utf8(FileDescriptor.out);
    PrintStream err = utf8(FileDescriptor.err);
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(stopped::countDown));
    int code = run(List.of(arguments), out, err, stopped);
    out.flush();
    err.flush();
    if (code != DONE) {
      System.exit(code);
    }
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
  }

  /** Runs until this latch opens. */
  static int run(List<String> arguments, PrintStream out, PrintStream err, CountDownLatch stopped) {
    try {
      FakeHubOptions options = FakeHubOptions.of(arguments);
      if (options.help()) {
        out.print(Banner.HELP);
        return DONE;
      }
      HubInABox box =
          HubInABox.builder().profile(options.profile()).seed(options.readSeed()).build();
      return serve(box, options, out, err, stopped);
    } catch (UnclearOptionException unclear) {
      err.print(Banner.told(unclear.told()));
    } catch (BadSeedException bad) {
      err.print(Banner.told(bad));
    }
    return CLARIFY;
  }

  private static int serve(
      HubInABox box,
      FakeHubOptions options,
      PrintStream out,
      PrintStream err,
      CountDownLatch stopped) {
    try (FakeHub hub = start(box, options)) {
      out.print(Banner.started(hub, options));
      stopped.await();
      return DONE;
    } catch (FatalStartupException taken) {
      err.print(Banner.told(NO_PORT.with(options.port())));
      return CANNOT_LISTEN;
    } catch (InterruptedException enough) {
      Thread.currentThread().interrupt();
      return DONE;
    }
  }

  private static FakeHub start(HubInABox box, FakeHubOptions options) {
    return options.wireMockAdmin()
        ? startWithWireMockAdmin(box, options.port())
        : start(box, options.port());
  }

  /** The hub and the DataPass behind the port. */
  public HubInABox box() {
    return box;
  }

  /** The port it listens on. */
  public int port() {
    return wireMock.port();
  }

  /** The address of everything: {@code http://127.0.0.1:8042}. */
  public URI address() {
    return URI.create("http://127.0.0.1:" + port());
  }

  /** Stops listening. */
  @Override
  public void close() {
    wireMock.stop();
  }
}
