// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.contract;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import fr.hubee.client.spi.BodyUnreadableException;
import fr.hubee.client.spi.RequestBody;
import fr.hubee.client.spi.TimeLimits;
import fr.hubee.client.spi.TransportRequest;
import fr.hubee.client.spi.TransportResponse;
import fr.hubee.testkit.SettableClock;
import fr.hubee.testkit.fake.Content;
import fr.hubee.testkit.fake.FakeAnswer;
import fr.hubee.testkit.fake.FakeHubee;
import fr.hubee.testkit.fake.Fault;
import fr.hubee.testkit.fake.FaultPlan;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * What a {@link fr.hubee.client.spi.Transport} does, and above all what it does not do: repeat,
 * follow, answer challenges. A fake hub is at the other end: {@link
 * fr.hubee.testkit.http.FakeHubeeServer} puts it behind a port.
 *
 * <p>Source: a choice of this library.
 */
public abstract class TransportContract {

  private static final int CALLERS = 8;
  private static final String BASIC = "Basic Y2xpZW50OnNlY3JldA==";

  private final FakeHubee hub =
      new FakeHubee(new SettableClock(Instant.parse("2026-11-23T09:00:00Z")))
          .allow("client", "secret", "ADMIN");
  private Optional<TransportUnderContract> current = Optional.empty();

  /** For subclasses. */
  protected TransportContract() {}

  /** Returns your transport, able to reach this hub; called before each test. */
  protected abstract TransportUnderContract reach(FakeHubee target);

  @BeforeEach
  final void open() {
    current = Optional.of(reach(hub));
  }

  private TransportUnderContract under() {
    return current.orElseThrow();
  }

  private TransportRequest token() {
    byte[] form = "grant_type=client_credentials".getBytes(StandardCharsets.US_ASCII);
    return to("POST", "/oauth2/token")
        .withHeader("Authorization", BASIC)
        .withBody("application/x-www-form-urlencoded", form);
  }

  private TransportRequest to(String method, String path) {
    return TransportRequest.of(method, URI.create(under().address() + path));
  }

  private TransportResponse answered(FakeAnswer answer) throws IOException {
    hub.faults().on(FaultPlan.TOKEN).next(Fault.answer(answer));
    return under().transport().send(token());
  }

  private static FakeAnswer answer(int status, Map<String, String> headers, byte[] body) {
    return new FakeAnswer(status, headers, "application/octet-stream", Content.of(body));
  }

  private void assertSentOnce() {
    assertEquals(1, hub.calls().size(), "requests that the hub received");
  }

  @Test
  void headers_and_body_reach_the_hub_and_its_answer_the_reader() throws IOException {
    TransportResponse response = under().transport().send(token());
    assertEquals(200, response.status());
    assertEquals(Optional.of("application/json"), response.header("content-type"));
    assertSentOnce();
  }

  @Test
  void every_byte_comes_back_whatever_the_status() throws IOException {
    byte[] bytes = new byte[70_000];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) (i * 31);
    }
    for (int status : new int[] {200, 400, 404, 500, 503}) {
      TransportResponse response = answered(answer(status, Map.of("digest", "abc="), bytes));
      assertEquals(status, response.status());
      assertArrayEquals(bytes, response.body());
      assertEquals(Optional.of("abc="), response.header("Digest"));
    }
  }

  @Test
  void a_query_arrives_as_it_was_written() throws IOException {
    under().transport().send(to("GET", "/referential/v1/processes?orderBy=a%20b%2Bc"));
    assertEquals("/referential/v1/processes", hub.calls().get(0).path());
  }

  @Test
  void a_redirection_is_not_followed() throws IOException {
    Map<String, String> elsewhere = Map.of("Location", under().address() + "/token");
    assertEquals(307, answered(answer(307, elsewhere, new byte[0])).status());
    assertEquals(302, answered(answer(302, elsewhere, new byte[0])).status());
    assertEquals(2, hub.calls().size());
  }

  @Test
  void a_challenge_is_not_answered() throws IOException {
    Map<String, String> challenge = Map.of("WWW-Authenticate", "Basic realm=\"hub\"");
    assertEquals(401, answered(answer(401, challenge, new byte[0])).status());
    assertSentOnce();
  }

  @Test
  void nothing_is_repeated_whatever_goes_wrong() throws IOException {
    assertEquals(503, answered(answer(503, Map.of("Retry-After", "0"), new byte[0])).status());
    assertSentOnce();
    hub.faults().next(Fault.cutAfter());
    assertThrows(IOException.class, () -> under().transport().send(token()));
    assertEquals(2, hub.calls().size());
  }

  @Test
  void half_an_answer_is_none() {
    hub.faults().next(Fault.truncated(10));
    assertThrows(IOException.class, () -> under().transport().send(token()));
  }

  @Test
  void a_request_may_not_last_longer_than_its_limits() throws IOException {
    TimeLimits limits = new TimeLimits(Duration.ofMillis(300), Duration.ofSeconds(30));
    hub.faults().next(Fault.delayed(Duration.ofSeconds(2)));
    assertThrows(
        SocketTimeoutException.class, () -> under().transport().send(token().withLimits(limits)));
    assertEquals(200, under().transport().send(token()).status(), "the next one is not late");
  }

  @Test
  void a_body_that_is_not_as_long_as_announced_is_not_sent_for_a_whole_one() {
    for (int announced : new int[] {2, 4}) {
      RequestBody body = RequestBody.of(announced, () -> new ByteArrayInputStream(new byte[3]));
      TransportRequest request = to("POST", "/token").withBody("text/plain", body);
      assertThrows(BodyUnreadableException.class, () -> under().transport().send(request));
    }
    assertEquals(List.of(), hub.calls());
  }

  @Test
  void the_reader_reads_once_in_the_callers_thread_and_its_failure_comes_unchanged() {
    List<Thread> threads = new ArrayList<>();
    IOException mine = new IOException("mine");
    IOException thrown =
        assertThrows(
            IOException.class,
            () ->
                under()
                    .transport()
                    .send(
                        token(),
                        (head, body) -> {
                          threads.add(Thread.currentThread());
                          throw mine;
                        }));
    assertSame(mine, thrown);
    assertEquals(List.of(Thread.currentThread()), threads);
  }

  @Test
  void what_the_reader_leaves_unread_does_not_disturb_the_next_request() throws IOException {
    byte[] large = new byte[200_000];
    hub.faults().next(Fault.answer(answer(200, Map.of(), large)));
    int first = under().transport().send(token(), (head, body) -> body.read());
    assertEquals(0, first);
    assertEquals(200, under().transport().send(token()).status());
  }

  @Test
  void many_may_send_at_once() throws InterruptedException {
    List<Integer> statuses =
        Crowd.of(
            CALLERS,
            caller -> {
              try {
                return under().transport().send(token()).status();
              } catch (IOException failed) {
                throw new AssertionError(failed);
              }
            });
    assertEquals(Collections.nCopies(CALLERS, 200), statuses);
    assertEquals(CALLERS, hub.calls().size());
  }

  @Test
  void a_closed_transport_sends_nothing() {
    TransportRequest request = token();
    under().transport().close();
    assertThrows(Exception.class, () -> under().transport().send(request));
    assertEquals(List.of(), hub.calls());
  }
}
