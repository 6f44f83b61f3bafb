// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.memory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.client.spi.BodyUnreadableException;
import fr.hubee.client.spi.RequestBody;
import fr.hubee.client.spi.TimeLimits;
import fr.hubee.client.spi.TransportRequest;
import fr.hubee.client.spi.TransportResponse;
import fr.hubee.testkit.SettableClock;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.Fault;
import fr.hubee.testkit.fake.datapass.FakeDataPass;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.net.SocketException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

/** What only this transport does: nobody waits, nobody is reached, and the clock moves. */
class InMemoryTransportTest {

  private static final Instant START = Instant.parse("2026-11-23T09:00:00Z");
  private static final TransportRequest LIST =
      TransportRequest.of("GET", URI.create("https://anywhere.example/referential/v1/processes"));

  private final SettableClock clock = new SettableClock(START);
  private final FakeHubee hub = new FakeHubee(clock);
  private final InMemoryTransport transport = InMemoryTransport.to(hub).delaysMoving(clock);

  private TransportRequest upload(RequestBody body) {
    return TransportRequest.of("PUT", URI.create("https://anywhere.example/x"))
        .withBody("application/octet-stream", body);
  }

  @Test
  void a_late_answer_moves_the_clock_and_no_other() throws IOException {
    hub.faults().next(Fault.delayed(Duration.ofSeconds(59)));
    transport.send(token());
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(59));
    hub.faults().next(Fault.delayed(Duration.ofSeconds(59)));
    InMemoryTransport.to(hub).send(token());
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(59));
  }

  @Test
  void an_answer_is_late_after_the_shorter_limit_and_not_at_it() throws IOException {
    TimeLimits limits = new TimeLimits(Duration.ofSeconds(9), Duration.ofSeconds(5));
    hub.faults().next(Fault.delayed(Duration.ofSeconds(5)));
    transport.send(token().withLimits(limits));
    hub.faults().next(Fault.delayed(Duration.ofDays(300)));
    assertThatThrownBy(() -> transport.send(token().withLimits(limits)))
        .isInstanceOf(SocketTimeoutException.class);
    assertThat(clock.instant()).isEqualTo(START.plusSeconds(10));
    assertThat(hub.calls()).hasSize(2);
  }

  private static TransportRequest token() {
    return TransportRequest.of("POST", InMemoryTransport.ENVIRONMENT.tokenEndpoint())
        .withBody("application/x-www-form-urlencoded", "grant_type=client_credentials".getBytes());
  }

  @Test
  void a_truncated_answer_gives_its_bytes_then_fails_and_a_cut_one_gives_nothing() {
    hub.faults().next(Fault.truncated(3)).next(Fault.cutAfter());
    byte[] arrived = new byte[3];
    assertThatThrownBy(
            () ->
                transport.send(
                    token(),
                    (head, body) -> {
                      assertThat(body.readNBytes(arrived, 0, 3)).isEqualTo(3);
                      return body.readNBytes(1);
                    }))
        .isInstanceOf(EOFException.class);
    assertThat(new String(arrived)).isEqualTo("{\"e");
    AtomicBoolean read = new AtomicBoolean();
    assertThatThrownBy(() -> transport.send(token(), (head, body) -> read.getAndSet(true)))
        .isInstanceOf(SocketException.class);
    assertThat(read).isFalse();
  }

  @Test
  void a_truncation_beyond_the_end_truncates_nothing() throws IOException {
    hub.faults().next(Fault.truncated(10_000));
    TransportResponse whole = transport.send(token());
    assertThat(whole.header("Content-Length")).hasValue(Integer.toString(whole.size()));
  }

  @Test
  void a_body_that_is_not_as_announced_reaches_nobody() {
    RequestBody.Source three = () -> new ByteArrayInputStream(new byte[3]);
    RequestBody.Source none =
        () -> {
          throw new FileNotFoundException("/home/personne/acte.pdf");
        };
    for (RequestBody bad :
        new RequestBody[] {
          RequestBody.of(2, three),
          RequestBody.of(4, three),
          RequestBody.of(3, none),
          RequestBody.of(3, () -> InputStream.nullInputStream()),
          RequestBody.of(Long.MAX_VALUE, three)
        }) {
      assertThatThrownBy(() -> transport.send(upload(bad)))
          .isInstanceOf(BodyUnreadableException.class)
          .hasMessageNotContaining("personne")
          .hasNoCause();
    }
    assertThat(hub.calls()).isEmpty();
  }

  @Test
  void an_interrupted_thread_sends_no_body() throws IOException {
    Thread.currentThread().interrupt();
    try {
      assertThatThrownBy(() -> transport.send(token())).isInstanceOf(InterruptedIOException.class);
      assertThat(transport.send(LIST).status()).isEqualTo(401);
    } finally {
      assertThat(Thread.interrupted()).isTrue();
    }
    assertThat(hub.calls()).hasSize(1);
  }

  @Test
  void what_the_reader_throws_comes_unchanged() {
    EOFException mine = new EOFException("mine");
    assertThatThrownBy(
            () ->
                transport.send(
                    LIST,
                    (head, body) -> {
                      throw mine;
                    }))
        .isSameAs(mine);
  }

  @Test
  void a_path_and_a_query_arrive_decoded() throws IOException {
    URI uri = URI.create("https://anywhere.example/referential/v1/organizations/SI%2D1?a=%C3%A9+b");
    transport.send(TransportRequest.of("GET", uri));
    assertThat(hub.calls().get(0).path()).isEqualTo("/referential/v1/organizations/SI-1");
    assertThat(transport.send(TransportRequest.of("GET", URI.create("https://x"))).status())
        .isEqualTo(404);
  }

  @Test
  void a_closed_transport_sends_nothing() {
    transport.close();
    assertThatThrownBy(() -> transport.send(LIST)).isInstanceOf(IllegalStateException.class);
    assertThat(hub.calls()).isEmpty();
  }

  @Test
  void datapass_is_reached_as_well() throws IOException {
    FakeDataPass datapass = FakeDataPass.builder(clock).build();
    URI me = URI.create("https://datapass.example/api/v1/me");
    TransportResponse answer = InMemoryTransport.to(datapass).send(TransportRequest.of("GET", me));
    assertThat(answer.status()).isEqualTo(401);
  }
}
