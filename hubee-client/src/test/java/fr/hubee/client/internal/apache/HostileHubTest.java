// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.apache;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.hubee.client.spi.AnswerTooLargeException;
import fr.hubee.client.spi.RequestNotSentException;
import fr.hubee.client.spi.TransportRequest;
import fr.hubee.client.spi.TransportResponse;
import fr.hubee.client.spi.TransportSettings;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Authenticator;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketAddress;
import java.net.URI;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A hub that wants the credentials of the JVM, or its memory. */
class HostileHubTest {

  private static final String OK = "HTTP/1.1 200 OK\r\nContent-Length: 0\r\n";

  private final ApacheTransport transport = ApacheTransport.create(TransportSettings.standard());
  private final RawServer hub = new RawServer();

  @AfterEach
  void close() {
    transport.close();
    hub.close();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Basic realm=\"hub\"",
        "Digest realm=\"hub\", nonce=\"abc\", qop=\"auth\"",
        "OAuth2 realm=\"WSO2 API Manager\", error=\"invalid_token\"",
        "Bearer",
        "Negotiate",
        "Basic realm=\"",
        "",
        ",,,=\u0001"
      })
  void challenge_isNeverAnsweredWithTheCredentialsOfTheJvm(String challenge) throws Exception {
    assertNotAnswered("401 Unauthorized\r\nWWW-Authenticate: " + challenge);
  }

  /** There is no proxy: the hub pretends to be one. */
  @ParameterizedTest
  @ValueSource(
      strings = {"Basic realm=\"hub\"", "Digest realm=\"hub\", nonce=\"abc\", qop=\"auth\""})
  void challengeOfAFalseProxy_isNotAnsweredEither(String challenge) throws Exception {
    assertNotAnswered("407 Proxy Authentication Required\r\nProxy-Authenticate: " + challenge);
  }

  @Test
  void challengeOfTheProxyOfTheJvm_isAnswered() throws Exception {
    ProxySelector before = ProxySelector.getDefault();
    ProxySelector.setDefault(
        ProxySelector.of(new InetSocketAddress("127.0.0.1", hub.address().getPort())));
    try (ApacheTransport behindProxy = ApacheTransport.create(TransportSettings.standard())) {
      TransportRequest request = TransportRequest.of("GET", URI.create("http://127.0.0.1:1/"));
      String challenge = "407 X\r\nProxy-Authenticate: Basic realm=\"proxy\"";
      assertThat(askedBy(behindProxy, challenge, request)).isPositive();
      assertThat(hub.requests()).hasValue(2);
    } finally {
      ProxySelector.setDefault(before);
    }
  }

  private void assertNotAnswered(String answer) throws Exception {
    assertThat(askedBy(transport, answer, get())).isZero();
    assertThat(hub.requests()).hasValue(1);
  }

  /** Returns how many times the JVM was asked for a password. */
  private int askedBy(ApacheTransport asking, String answer, TransportRequest request)
      throws Exception {
    AtomicInteger asked = new AtomicInteger();
    Authenticator before = Authenticator.getDefault();
    Authenticator.setDefault(
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            asked.incrementAndGet();
            return new PasswordAuthentication("jvm", "secret".toCharArray());
          }
        });
    try {
      hub.answers("HTTP/1.1 " + answer + "\r\nConnection: close\r\nContent-Length: 2\r\n\r\n{}");
      TransportResponse response = asking.send(request);
      assertThat(response.status()).isIn(401, 407);
      assertThat(response.size()).isEqualTo(2);
      return asked.get();
    } finally {
      Authenticator.setDefault(before);
    }
  }

  @Test
  void addressThatCannotBeUsed_isCertainlyNotSent() {
    URI noSuchPort = URI.create("http://127.0.0.1:70000/");
    assertThatThrownBy(() -> transport.send(TransportRequest.of("GET", noSuchPort)))
        .isInstanceOf(RequestNotSentException.class);
  }

  @Test
  void strayFailureOfTheHttpLibrary_isAnIoException_thatClaimsNothing() {
    ProxySelector before = ProxySelector.getDefault();
    ProxySelector.setDefault(new BrokenSelector());
    try {
      Throwable failed = catchThrowable(() -> transport.send(get()));
      assertThat(failed)
          .isInstanceOf(IOException.class)
          .isNotInstanceOf(RequestNotSentException.class)
          .hasCauseInstanceOf(UnsupportedOperationException.class);
    } finally {
      ProxySelector.setDefault(before);
    }
  }

  @Test
  void closedTransport_isTheCallersError() {
    transport.close();
    assertThatThrownBy(() -> transport.send(get())).isInstanceOf(IllegalStateException.class);
  }

  @Test
  @Timeout(60)
  void headWithoutEnd_isCutOff() throws Exception {
    hub.answersForEver(OK + "X: ", "x".repeat(10_000));
    assertIsCutOff();
  }

  @Test
  @Timeout(60)
  void headersWithoutEnd_areCutOff() throws Exception {
    hub.answersForEver(OK, "X: y\r\n".repeat(1_000));
    assertIsCutOff();
  }

  @Test
  @Timeout(60)
  void foldedHeaderWithoutEnd_isCutOff() throws Exception {
    hub.answersForEver(OK + "X: y\r\n", " more\r\n".repeat(1_000));
    assertIsCutOff();
  }

  @Test
  @Timeout(60)
  void bodyWithoutEnd_isCutOff_andNotReadOn() throws Exception {
    hub.answersForEver(
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
        "2710\r\n" + "x".repeat(10_000) + "\r\n");
    assertThatThrownBy(() -> transport.send(get())).isInstanceOf(AnswerTooLargeException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {400, 404, 503, 302})
  void answerThatIsNoSuccess_isKeptToASmallerLimit(int status) throws Exception {
    String head = "HTTP/1.1 " + status + " X\r\nConnection: close\r\nContent-Length: ";
    hub.answers(head + (256 << 10) + "\r\n\r\n" + "x".repeat(256 << 10));
    assertThat(transport.send(get()).size()).isEqualTo(256 << 10);
    hub.answers(head + ((256 << 10) + 1) + "\r\n\r\n" + "x".repeat((256 << 10) + 1));
    assertThat(transport.send(get()).size()).isEqualTo(256 << 10);
    assertThat(transport.connectionsInUse()).isZero();
  }

  @Test
  void usualHead_isRead() throws Exception {
    String manyHeaders = ("X-A: " + "y".repeat(8_000) + "\r\n").repeat(100);
    hub.answers(OK + manyHeaders + "\r\n");
    assertThat(transport.send(get()).headers().get("X-A")).hasSize(100);
  }

  private void assertIsCutOff() {
    assertThat(catchThrowable(() -> transport.send(get())))
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(RequestNotSentException.class);
  }

  private TransportRequest get() {
    return TransportRequest.of("GET", hub.address());
  }

  private static final class BrokenSelector extends ProxySelector {

    @Override
    public List<Proxy> select(URI uri) {
      throw new UnsupportedOperationException("broken");
    }

    @Override
    public void connectFailed(URI uri, SocketAddress address, IOException failed) {}
  }

  /** Answers each request with bytes of the test's own, then closes the connection. */
  private static final class RawServer implements AutoCloseable {

    private final ServerSocket socket;
    private final AtomicInteger requests = new AtomicInteger();
    private volatile byte[] once = new byte[0];
    private volatile byte[] forEver = new byte[0];

    RawServer() {
      try {
        socket = new ServerSocket(0, 10, InetAddress.getByName("127.0.0.1"));
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      Thread thread = new Thread(this::serve);
      thread.setDaemon(true);
      thread.start();
    }

    void answers(String text) {
      answersForEver(text, "");
    }

    void answersForEver(String start, String then) {
      once = start.getBytes(US_ASCII);
      forEver = then.getBytes(US_ASCII);
    }

    AtomicInteger requests() {
      return requests;
    }

    URI address() {
      return URI.create("http://127.0.0.1:" + socket.getLocalPort() + "/");
    }

    private void serve() {
      while (!socket.isClosed()) {
        try (Socket client = socket.accept()) {
          readHead(client);
          requests.incrementAndGet();
          client.getOutputStream().write(once);
          while (forEver.length > 0) {
            client.getOutputStream().write(forEver);
          }
          client.shutdownOutput();
        } catch (IOException gone) {
          // The client has had enough, or the test is over.
        }
      }
    }

    private static void readHead(Socket client) throws IOException {
      StringBuilder read = new StringBuilder();
      while (read.indexOf("\r\n\r\n") < 0) {
        int octet = client.getInputStream().read();
        if (octet < 0) {
          return;
        }
        read.append((char) octet);
      }
    }

    @Override
    public void close() {
      try {
        socket.close();
      } catch (IOException alreadyClosed) {
        // Nothing is left to close.
      }
    }
  }
}
