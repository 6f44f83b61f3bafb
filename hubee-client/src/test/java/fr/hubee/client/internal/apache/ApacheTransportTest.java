// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.apache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import com.sun.net.httpserver.HttpServer;
import fr.hubee.client.spi.AnswerTooLargeException;
import fr.hubee.client.spi.RequestNotSentException;
import fr.hubee.client.spi.TimeLimits;
import fr.hubee.client.spi.TransportRequest;
import fr.hubee.client.spi.TransportResponse;
import fr.hubee.client.spi.TransportSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApacheTransportTest {

  private static final int MAX = TransportResponse.MAX_BODY;

  private final List<AutoCloseable> toClose = new ArrayList<>();
  private final ApacheTransport transport =
      opened(ApacheTransport.create(TransportSettings.standard()));

  @AfterEach
  void closeAll() throws Exception {
    for (AutoCloseable open : toClose) {
      open.close();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"GET", "POST", "PUT", "PATCH", "DELETE"})
  void request_arrivesAsItIs_andTheAnswerComesBack(String method) throws Exception {
    URI base =
        serve(
            exchange -> {
              exchange.getResponseHeaders().add("Content-Range", "Susbscriptions 0-27/100");
              exchange.getResponseHeaders().add("X-Seen", exchange.getRequestMethod());
              exchange.getResponseHeaders().add("X-Seen", exchange.getRequestURI().toString());
              exchange.getResponseHeaders().add("X-Header", header(exchange, "editorName"));
              exchange.getResponseHeaders().add("X-Type", header(exchange, "Content-Type"));
              answer(exchange, 201, exchange.getRequestBody().readAllBytes());
            });
    TransportRequest request =
        TransportRequest.of(method, base.resolve("/a%2Fb?x=%C3%A9&y=1"))
            .withHeader("editorName", "E");
    boolean withBody = !method.equals("GET") && !method.equals("DELETE");
    TransportResponse response =
        transport.send(
            withBody ? request.withBody("application/json", "{\"é\":1}".getBytes(UTF_8)) : request);
    assertThat(response.status()).isEqualTo(201);
    assertThat(response.headers().get("x-seen")).containsExactly(method, "/a%2Fb?x=%C3%A9&y=1");
    assertThat(response.header("CONTENT-RANGE")).contains("Susbscriptions 0-27/100");
    assertThat(response.header("X-Header")).contains("E");
    assertThat(response.header("X-Type")).contains(withBody ? "application/json" : "");
    assertThat(new String(response.body(), UTF_8)).isEqualTo(withBody ? "{\"é\":1}" : "");
  }

  @ParameterizedTest
  @ValueSource(ints = {301, 302, 303, 307, 308})
  void redirect_isNotFollowed(int status) throws Exception {
    AtomicInteger requests = new AtomicInteger();
    URI base =
        serve(
            exchange -> {
              requests.incrementAndGet();
              exchange.getResponseHeaders().add("Location", "/elsewhere");
              answer(exchange, status, new byte[0]);
            });
    TransportResponse response =
        transport.send(TransportRequest.of("GET", base).withHeader("Authorization", "Bearer x"));
    assertThat(response.status()).isEqualTo(status);
    assertThat(requests).hasValue(1);
  }

  @ParameterizedTest
  @ValueSource(ints = {429, 500, 502, 503, 504})
  void failure_isNotRepeated(int status) throws Exception {
    AtomicInteger requests = new AtomicInteger();
    URI base =
        serve(
            exchange -> {
              requests.incrementAndGet();
              exchange.getResponseHeaders().add("Retry-After", "0");
              answer(exchange, status, new byte[0]);
            });
    assertThat(transport.send(post(base)).status()).isEqualTo(status);
    assertThat(transport.send(TransportRequest.of("GET", base)).status()).isEqualTo(status);
    assertThat(requests).hasValue(2);
  }

  @Test
  void cookie_isNotKept() throws Exception {
    URI base =
        serve(
            exchange -> {
              exchange.getResponseHeaders().add("Set-Cookie", "session=1; Path=/");
              answer(exchange, 200, header(exchange, "Cookie").getBytes(UTF_8));
            });
    transport.send(TransportRequest.of("GET", base));
    assertThat(transport.send(TransportRequest.of("GET", base)).size()).isZero();
  }

  @Test
  void gzip_isDecoded() throws Exception {
    byte[] body = "[{\"é\":1}]".getBytes(UTF_8);
    URI base = serve(exchange -> answerGzip(exchange, body));
    assertThat(transport.send(TransportRequest.of("GET", base)).body()).isEqualTo(body);
  }

  @Test
  void gzipThatInflates_isBounded() throws Exception {
    URI base = serve(exchange -> answerGzip(exchange, new byte[MAX + 1]));
    assertThatThrownBy(() -> transport.send(TransportRequest.of("GET", base)))
        .isInstanceOfSatisfying(
            AnswerTooLargeException.class, large -> assertThat(large.limit()).isEqualTo(MAX));
  }

  @Test
  void body_atTheLimitIsRead_oneByteMoreIsRefused() throws Exception {
    URI exact = serve(exchange -> answer(exchange, 200, new byte[MAX]));
    URI more = serve(exchange -> answer(exchange, 200, new byte[MAX + 1]));
    assertThat(transport.send(TransportRequest.of("GET", exact)).size()).isEqualTo(MAX);
    assertThatThrownBy(() -> transport.send(TransportRequest.of("GET", more)))
        .isInstanceOf(AnswerTooLargeException.class);
  }

  @Test
  void noBody_isEmpty() throws Exception {
    URI base = serve(exchange -> exchange.sendResponseHeaders(204, -1));
    assertThat(transport.send(TransportRequest.of("DELETE", base)).size()).isZero();
  }

  @Test
  void nobodyListens_isCertainlyNotSent() throws Exception {
    int freed;
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      freed = socket.getLocalPort();
    }
    URI nobody = URI.create("http://127.0.0.1:" + freed + "/");
    assertThatThrownBy(() -> transport.send(post(nobody)))
        .isInstanceOf(RequestNotSentException.class);
  }

  @Test
  void unknownHost_isCertainlyNotSent() {
    assertThatThrownBy(() -> transport.send(post(URI.create("http://hub.invalid/"))))
        .isInstanceOf(RequestNotSentException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "HTTP/1.1 2",
        "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"half\":",
        "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab",
        "<html>not even HTTP</html>\r\n\r\n"
      })
  void cutOrNonsenseAnswer_mayHaveBeenSent(String answer) throws Exception {
    Throwable failed = catchThrowable(() -> transport.send(post(serveRaw(answer, true))));
    assertThat(failed)
        .isInstanceOf(IOException.class)
        .isNotInstanceOf(RequestNotSentException.class);
  }

  @Test
  void silence_endsAtTheTimeout_andMayHaveBeenSent() throws Exception {
    TimeLimits impatient = new TimeLimits(Duration.ofMillis(100), Duration.ofSeconds(30));
    URI silent = serveRaw("HTTP/1.1 200 OK\r\nContent-Le", false);
    Throwable failed = catchThrowable(() -> transport.send(post(silent).withLimits(impatient)));
    assertThat(failed)
        .isInstanceOf(java.net.SocketTimeoutException.class)
        .isNotInstanceOf(RequestNotSentException.class);
  }

  @Test
  void connectionClosedByTheHubMeanwhile_isFoundOutBeforeSending() throws Exception {
    URI base = serveRaw("HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", true);
    for (int i = 0; i < 5; i++) {
      assertThat(transport.send(post(base)).body()).isEqualTo("ok".getBytes(UTF_8));
    }
  }

  private static TransportRequest post(URI uri) {
    return TransportRequest.of("POST", uri).withBody("application/json", "{}".getBytes(UTF_8));
  }

  private URI serve(HttpHandler handler) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext("/", handler);
    server.start();
    toClose.add(() -> server.stop(0));
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
  }

  /** Reads each request, writes these bytes, then closes the connection or keeps it open. */
  private URI serveRaw(String answer, boolean close) throws IOException {
    ServerSocket server = opened(new ServerSocket(0, 10, InetAddress.getLoopbackAddress()));
    Thread thread =
        new Thread(
            () -> {
              try {
                while (true) {
                  Socket socket = server.accept();
                  readRequest(socket.getInputStream());
                  socket.getOutputStream().write(answer.getBytes(UTF_8));
                  socket.getOutputStream().flush();
                  if (close) {
                    socket.close();
                  }
                }
              } catch (IOException closed) {
                // The test is over.
              }
            });
    thread.setDaemon(true);
    thread.start();
    return URI.create("http://127.0.0.1:" + server.getLocalPort() + "/");
  }

  /** The requests of this test end with the two characters of their body. */
  private static void readRequest(InputStream in) throws IOException {
    StringBuilder read = new StringBuilder();
    while (read.indexOf("\r\n\r\n{}") < 0) {
      int octet = in.read();
      if (octet < 0) {
        return;
      }
      read.append((char) octet);
    }
  }

  private static String header(HttpExchange exchange, String name) {
    String value = exchange.getRequestHeaders().getFirst(name);
    return value == null ? "" : value;
  }

  private static void answerGzip(HttpExchange exchange, byte[] body) throws IOException {
    assertThat(header(exchange, "Accept-Encoding")).contains("gzip");
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(body);
    }
    exchange.getResponseHeaders().add("Content-Encoding", "gzip");
    answer(exchange, 200, zipped.toByteArray());
  }

  private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
    exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
    if (body.length > 0) {
      exchange.getResponseBody().write(body);
    }
    exchange.close();
  }

  private <T extends AutoCloseable> T opened(T open) {
    toClose.add(open);
    return open;
  }
}
