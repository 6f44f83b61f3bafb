// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.apache;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.hubee.client.fixture.Faults;
import fr.hubee.client.fixture.RawHub;
import fr.hubee.client.fixture.RawRequest;
import fr.hubee.client.spi.RequestNotSentException;
import fr.hubee.client.spi.TimeLimits;
import fr.hubee.client.spi.TransportRequest;
import fr.hubee.client.spi.TransportSettings;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Authenticator;
import java.net.InetSocketAddress;
import java.net.PasswordAuthentication;
import java.net.ProxySelector;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Time, connections, addresses: what a transport never exceeds. */
@Timeout(60)
class LimitsTest {

  private static final Duration LONG = Duration.ofMinutes(5);

  private final ApacheTransport transport = ApacheTransport.create(TransportSettings.standard());

  @AfterEach
  void close() {
    transport.close();
  }

  /** Every byte comes in time, the whole never does. */
  @Test
  void a_whole_call_has_an_end_though_it_is_never_silent() {
    for (RawHub.Act drip : new RawHub.Act[] {Faults.slowDrip(), Faults.slowHead()}) {
      try (RawHub hub = new RawHub(drip)) {
        TransportRequest request =
            get(hub).withLimits(new TimeLimits(LONG, Duration.ofMillis(300)));
        assertThatThrownBy(() -> transport.send(request))
            .isInstanceOf(SocketTimeoutException.class)
            .hasMessage("the call lasted too long");
      }
      assertThat(transport.connectionsInUse()).isZero();
    }
  }

  @Test
  void a_silence_has_an_end_though_the_whole_call_may_last() {
    try (RawHub hub = new RawHub(Faults.stalledWithinTheBody())) {
      TransportRequest request = get(hub).withLimits(new TimeLimits(Duration.ofMillis(100), LONG));
      assertThatThrownBy(() -> transport.send(request)).isInstanceOf(SocketTimeoutException.class);
      assertThat(transport.connectionsInUse()).isZero();
    }
  }

  @Test
  void a_reader_that_takes_its_time_is_within_the_whole() {
    try (RawHub hub = new RawHub(Faults.json(200, "x".repeat(1 << 20)))) {
      TransportRequest request = get(hub).withLimits(new TimeLimits(LONG, Duration.ofMillis(100)));
      CountDownLatch never = new CountDownLatch(1);
      Throwable failed =
          catchThrowable(
              () ->
                  transport.send(
                      request,
                      (head, body) -> {
                        await(never, 300);
                        return body.readAllBytes();
                      }));
      assertThat(failed).isInstanceOf(SocketTimeoutException.class);
      assertThat(transport.connectionsInUse()).isZero();
    }
  }

  @Test
  void what_a_reader_returns_is_returned_and_what_it_throws_is_thrown() throws Exception {
    IOException own = new IOException("own");
    IllegalStateException bug = new IllegalStateException("bug");
    try (RawHub hub = new RawHub(Faults.json(200, "abc"))) {
      assertThat(transport.<Integer>send(get(hub), (head, body) -> body.read())).isEqualTo('a');
      assertThat(transport.<Integer>send(get(hub), (head, body) -> head.status())).isEqualTo(200);
      assertThatThrownBy(
              () ->
                  transport.send(
                      get(hub),
                      (head, body) -> {
                        throw own;
                      }))
          .isSameAs(own);
      assertThatThrownBy(
              () ->
                  transport.send(
                      get(hub),
                      (head, body) -> {
                        throw bug;
                      }))
          .isSameAs(bug);
      assertThat(transport.connectionsInUse()).isZero();
    }
  }

  @Test
  void a_connection_that_was_read_to_its_end_serves_again_another_one_does_not() throws Exception {
    try (RawHub hub = new RawHub(Faults.json(200, "abc"))) {
      transport.send(get(hub));
      transport.send(get(hub));
      assertThat(transport.connectionsIdle()).isEqualTo(1);
      transport.send(get(hub), (head, body) -> body.read());
      assertThat(transport.connectionsIdle()).isZero();
    }
  }

  @Test
  void a_zip_is_read_to_its_end_and_its_headers_are_gone() throws Exception {
    byte[] zip = zipped("[1]");
    RawHub.Act act =
        (request, answer) -> answer.bytes(200, zip, "Content-Encoding: GZIP", "X-Kept: yes");
    try (RawHub hub = new RawHub(act)) {
      assertThat(transport.send(get(hub)).body()).isEqualTo("[1]".getBytes(UTF_8));
      assertThat(transport.send(get(hub)).headers())
          .containsKey("X-Kept")
          .doesNotContainKeys("Content-Encoding", "Content-Length");
      assertThat(hub.requests().get(0).headers()).containsEntry("Accept-Encoding", "gzip");
      assertThat(transport.connectionsIdle()).isEqualTo(1);
    }
  }

  @Test
  void an_empty_body_is_no_zip_whatever_its_header_says() throws Exception {
    try (RawHub hub = new RawHub(Faults.json(200, "", "Content-Encoding: gzip"))) {
      assertThat(transport.send(get(hub)).size()).isZero();
    }
  }

  @Test
  void a_broken_zip_is_a_failure() {
    for (String broken : new String[] {"not a zip", "\u001f"}) {
      try (RawHub hub = new RawHub(Faults.json(200, broken, "Content-Encoding: gzip"))) {
        assertThatThrownBy(() -> transport.send(get(hub))).isInstanceOf(IOException.class);
        assertThat(transport.connectionsInUse()).isZero();
      }
    }
  }

  @Test
  void a_pool_without_a_free_connection_certainly_sent_nothing() {
    TransportSettings narrow =
        TransportSettings.builder()
            .maxConnections(1)
            .connectTimeout(Duration.ofMillis(100))
            .build();
    try (ApacheTransport one = ApacheTransport.create(narrow);
        RawHub hub = new RawHub(Faults.json(200, "abc"))) {
      Throwable inner =
          catchThrowable(
              () ->
                  one.send(
                      get(hub),
                      (head, body) -> {
                        assertThat(one.connectionsInUse()).isEqualTo(1);
                        return one.send(get(hub));
                      }));
      assertThat(inner).isInstanceOf(RequestNotSentException.class);
      assertThat(hub.requests()).hasSize(1);
      assertThat(one.connectionsInUse()).isZero();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://api.hubee.numerique.gouv.fr/",
        "http://127.0.0.1.example.org/",
        "http://localhost.example.org/",
        "ftp://example.org/",
        "file:///etc/passwd"
      })
  void only_this_machine_is_spoken_to_without_tls(String address) {
    assertThatThrownBy(() -> transport.send(TransportRequest.of("GET", URI.create(address))))
        .isInstanceOf(RequestNotSentException.class)
        .hasMessageContaining("https");
  }

  @Test
  void a_proxy_of_the_settings_comes_before_that_of_the_jvm() throws Exception {
    try (RawHub proxy = new RawHub(Faults.json(200, "by proxy"))) {
      TransportSettings settings =
          TransportSettings.builder()
              .proxy(new InetSocketAddress("127.0.0.1", proxy.port()))
              .build();
      try (ApacheTransport behind = ApacheTransport.create(settings)) {
        URI target = URI.create("http://127.0.0.1:1/x");
        assertThat(behind.send(TransportRequest.of("GET", target)).body())
            .isEqualTo("by proxy".getBytes(UTF_8));
        assertThat(proxy.requests().get(0).target()).isEqualTo("http://127.0.0.1:1/x");
      }
    }
  }

  @Test
  void what_is_not_encrypted_goes_through_no_proxy_elsewhere() throws Exception {
    InetSocketAddress elsewhere = InetSocketAddress.createUnresolved("proxy.invalid", 3128);
    ProxySelector before = ProxySelector.getDefault();
    ProxySelector.setDefault(ProxySelector.of(elsewhere));
    try (RawHub hub = new RawHub(Faults.json(200, "direct"));
        ApacheTransport ofTheJvm = ApacheTransport.create(TransportSettings.standard());
        ApacheTransport ofTheSettings =
            ApacheTransport.create(TransportSettings.builder().proxy(elsewhere).build())) {
      for (ApacheTransport behind : List.of(ofTheJvm, ofTheSettings)) {
        assertThat(behind.send(get(hub)).body()).isEqualTo("direct".getBytes(UTF_8));
        TransportRequest encrypted =
            TransportRequest.of("GET", URI.create("https://127.0.0.1:" + hub.port()));
        assertThatThrownBy(() -> behind.send(encrypted))
            .hasRootCauseInstanceOf(UnknownHostException.class);
      }
    } finally {
      ProxySelector.setDefault(before);
    }
  }

  @Test
  void a_proxy_that_wants_a_password_for_a_tunnel_gets_that_of_the_jvm() throws Exception {
    Authenticator before = Authenticator.getDefault();
    Authenticator.setDefault(
        new Authenticator() {
          @Override
          protected PasswordAuthentication getPasswordAuthentication() {
            return new PasswordAuthentication("user", "password".toCharArray());
          }
        });
    try (RawHub proxy =
            new RawHub(Faults.json(407, "", "Proxy-Authenticate: Basic realm=\"proxy\""));
        ApacheTransport behind =
            ApacheTransport.create(
                TransportSettings.builder()
                    .proxy(new InetSocketAddress("127.0.0.1", proxy.port()))
                    .build())) {
      URI target = URI.create("https://hub.example.org/");
      assertThat(behind.send(TransportRequest.of("GET", target)).status()).isEqualTo(407);
      assertThat(proxy.requests()).extracting(RawRequest::method).containsOnly("CONNECT");
      assertThat(proxy.requests().get(1).headers())
          .containsEntry("proxy-authorization", "Basic dXNlcjpwYXNzd29yZA==");
    } finally {
      Authenticator.setDefault(before);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 10_001})
  void settings_are_bounded(int count) {
    TransportSettings.Builder builder = TransportSettings.builder();
    assertThatThrownBy(() -> builder.maxConnections(count))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.maxConnectionsPerHost(count))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> builder.connectTimeout(Duration.ofNanos(Math.min(count, 0))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(builder.maxConnections(5).build().maxConnectionsPerHost()).isEqualTo(5);
  }

  private static byte[] zipped(String text) throws IOException {
    ByteArrayOutputStream zipped = new ByteArrayOutputStream();
    try (GZIPOutputStream gzip = new GZIPOutputStream(zipped)) {
      gzip.write(text.getBytes(UTF_8));
    }
    return zipped.toByteArray();
  }

  private static void await(CountDownLatch latch, long millis) {
    try {
      latch.await(millis, TimeUnit.MILLISECONDS);
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private static TransportRequest get(RawHub hub) {
    return TransportRequest.of("GET", hub.address());
  }
}
