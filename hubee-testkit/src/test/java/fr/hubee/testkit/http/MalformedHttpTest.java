// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.http;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.testkit.SettableClock;
import fr.hubee.testkit.fake.FakeHubee;
import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is no HTTP gets a status and nothing else, or a closed connection; then the port lives on.
 */
class MalformedHttpTest {

  private static final FakeHubeeServer SERVER =
      FakeHubeeServer.start(
          new FakeHubee(new SettableClock(Instant.parse("2026-11-23T08:00:00Z"))));

  private static final String END = "Host: x\r\nConnection: close\r\n\r\n";
  private static final String POST = "POST /oauth2/token HTTP/1.1\r\n";

  @AfterAll
  static void close() {
    SERVER.close();
  }

  static Stream<Arguments> malformed() {
    return Stream.of(
        Arguments.of("a word", "400", "garbage\r\n\r\n"),
        Arguments.of("control characters", "400", "\0\1\2\r\n\r\n"),
        Arguments.of("a TLS greeting", "400", "\26\3\1\2\0\1"),
        Arguments.of("another version", "505", "GET /x HTTP/9.9\r\n" + END),
        Arguments.of("no version", "505", "GET /x\r\n\r\n"),
        Arguments.of("a method with an accent", "400", "GÉT /x HTTP/1.1\r\n" + END),
        Arguments.of("a NUL in the path", "400", "GET /a\0b HTTP/1.1\r\n" + END),
        Arguments.of("an encoded NUL in the path", "400", "GET /%00 HTTP/1.1\r\n" + END),
        Arguments.of("a path above the root", "400", "GET /../x HTTP/1.1\r\n" + END),
        Arguments.of("a NUL in a header", "400", "GET / HTTP/1.1\r\nX: a\0b\r\n" + END),
        Arguments.of("a bare CR", "400", "GET / HTTP/1.1\rHost: x\r\r"),
        Arguments.of("no host", "400", "GET / HTTP/1.1\r\nConnection: close\r\n\r\n"),
        Arguments.of("a host that is none", "400", "GET / HTTP/1.1\r\nHost: [::\r\n\r\n"),
        Arguments.of("a header without colon", "400", "GET / HTTP/1.1\r\nX\r\n" + END),
        Arguments.of("a folded header", "400", "GET / HTTP/1.1\r\nX: y\r\n z\r\n" + END),
        Arguments.of("a huge header", "431|", "GET / HTTP/1.1\r\nX: " + huge() + "\r\n" + END),
        Arguments.of(
            "too many headers", "431|", "GET / HTTP/1.1\r\n" + "X: y\r\n".repeat(9_999) + END),
        Arguments.of("an oversized URI", "414|", "GET /" + huge() + " HTTP/1.1\r\n" + END),
        Arguments.of(
            "two lengths", "400", POST + "Content-Length: 1\r\nContent-Length: 2\r\n" + END),
        Arguments.of("a length that is none", "400", POST + "Content-Length: -1\r\n" + END + "abc"),
        Arguments.of(
            "a length and chunks",
            "400",
            chunked("Content-Length: 3\r\n", "3\r\nabc\r\n0\r\n\r\n")),
        Arguments.of("another transfer", "400", POST + "Transfer-Encoding: gzip\r\n" + END + "abc"),
        Arguments.of("a chunk of no size", "400", chunked("", "zz\r\nabc\r\n0\r\n\r\n")),
        Arguments.of("a chunk of huge size", "400", chunked("", "fffffffffffffffff\r\nabc\r\n")),
        Arguments.of("a chunk cut short", "400", chunked("", "a\r\nabc")),
        Arguments.of("a body cut short", "400", POST + "Content-Length: 100\r\n" + END + "abc"),
        Arguments.of("a gzip that is none", "400", body("Content-Encoding: gzip")),
        Arguments.of("parts without boundary", "400", body("Content-Type: multipart/form-data")),
        Arguments.of("an unknown charset", "400", body("Content-Type: text/plain; charset=x")),
        Arguments.of("an impossible charset", "400", body("Content-Type: text/plain; charset=é")),
        Arguments.of("an unknown expectation", "417", body("Expect: miracles")),
        Arguments.of("HTTP/2 unasked", "426", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
        Arguments.of("a tunnel", "405", "CONNECT elsewhere:1 HTTP/1.1\r\n" + END));
  }

  /**
   * A status that ends with a bar may not arrive: the port closes before it has read everything.
   */
  private static String bare(String status) {
    return status.endsWith("|")
        ? "|" + bare(status.replace("|", ""))
        : "HTTP/1\\.1 " + status + " [A-Za-z -]+\r\n(?!Content-Type)[^\r\n]+\r\n\r\n";
  }

  private static String huge() {
    return "x".repeat(100_000);
  }

  private static String chunked(String header, String chunks) {
    return POST + "Transfer-Encoding: chunked\r\n" + header + END + chunks;
  }

  private static String body(String header) {
    return POST + header + "\r\nContent-Length: 3\r\n" + END + "abc";
  }

  @ParameterizedTest(name = "{0}: {1}")
  @MethodSource("malformed")
  void it_gets_a_bare_status(String what, String status, String bytes) throws IOException {
    String answer = send(bytes.getBytes(StandardCharsets.ISO_8859_1));
    assertThat(answer).matches(bare(status));
    assertThatItLives();
  }

  @Test
  void a_bare_line_feed_ends_a_line() throws IOException {
    byte[] request =
        "GET /x HTTP/1.1\nHost: x\nConnection: close\n\n".getBytes(StandardCharsets.US_ASCII);
    assertThat(send(request)).startsWith("HTTP/1.1 404 ").contains("{\"errors\":[");
  }

  @Test
  void random_bytes_get_a_bare_status_or_nothing() throws IOException {
    Random random = new Random(20261125);
    for (int i = 0; i < 300; i++) {
      byte[] bytes = new byte[1 + random.nextInt(300)];
      random.nextBytes(bytes);
      assertThat(send(bytes)).matches("|" + bare("(400|505)"));
    }
    assertThatItLives();
  }

  private static void assertThatItLives() throws IOException {
    byte[] request = ("GET /x HTTP/1.1\r\n" + END).getBytes(StandardCharsets.US_ASCII);
    assertThat(send(request)).contains("{\"errors\":[");
  }

  /** Empty when the connection was closed without a word. */
  private static String send(byte[] bytes) throws IOException {
    try (Socket socket = new Socket("127.0.0.1", SERVER.port())) {
      socket.getOutputStream().write(bytes);
      socket.shutdownOutput();
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    } catch (SocketException closedWhileSending) {
      return "";
    }
  }
}
