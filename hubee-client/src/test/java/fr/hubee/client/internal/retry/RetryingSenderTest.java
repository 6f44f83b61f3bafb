// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.internal.retry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.client.error.AuthenticationFailedException;
import fr.hubee.client.error.Failure;
import fr.hubee.client.event.HubeeEvent;
import fr.hubee.client.event.RetryPlanned;
import fr.hubee.client.fixture.SettableClock;
import fr.hubee.client.internal.wire.Call;
import fr.hubee.client.internal.wire.FailureKind;
import fr.hubee.client.internal.wire.Operation;
import fr.hubee.client.internal.wire.Outcome;
import fr.hubee.client.internal.wire.Reply;
import fr.hubee.client.internal.wire.Sender;
import fr.hubee.client.internal.wire.Trace;
import fr.hubee.client.retry.RetryPolicy;
import fr.hubee.client.spi.ResponseReader;
import fr.hubee.client.spi.TransportRequest;
import fr.hubee.client.spi.TransportResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RetryingSenderTest {

  private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");
  private static final Duration OF_A_CALL = Duration.ofSeconds(1);

  private final SettableClock clock = new SettableClock(START);
  private final List<Duration> pauses = new ArrayList<>();
  private final List<HubeeEvent> events = new ArrayList<>();
  private final Deque<Supplier<Reply<?>>> script = new ArrayDeque<>();
  private int sent;
  private double random;

  @Test
  void a_success_is_not_repeated() {
    then(200);
    assertThat(send("GET", RetryPolicy.standard()).kind()).isEqualTo(FailureKind.NONE);
    assertThat(sent).isEqualTo(1);
    assertThat(events).isEmpty();
  }

  @Test
  void what_passes_is_not_seen_but_in_the_trace() {
    then(503).then(500).then(200);
    Reply<TransportResponse> reply = send("GET", RetryPolicy.standard());
    assertThat(reply.kind()).isEqualTo(FailureKind.NONE);
    assertThat(reply.trace().requests()).isEqualTo(3);
    assertThat(reply.trace().startedAt()).isEqualTo(START);
    assertThat(reply.trace().elapsed()).isEqualTo(Duration.ofMillis(3 * 1000 + 500 + 1000));
    assertThat(events)
        .containsExactly(
            new RetryPlanned("GET /x", 1, "UNAVAILABLE", Duration.ofMillis(500)),
            new RetryPlanned("GET /x", 2, "SERVER_ERROR", Duration.ofSeconds(1)));
  }

  @Test
  void attempts_are_counted_and_the_last_failure_is_told() {
    then(500).then(503).then(502).then(504).then(200);
    assertThat(send("GET", RetryPolicy.standard()).kind()).isEqualTo(FailureKind.GATEWAY_ERROR);
    assertThat(sent).isEqualTo(4);
  }

  @Test
  void no_attempts_but_one_is_no_retry() {
    then(503).then(200);
    assertThat(send("GET", RetryPolicy.none()).kind()).isEqualTo(FailureKind.UNAVAILABLE);
    assertThat(pauses).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0, 500 1000 2000 4000 8000 10000 10000", "1, 250 500 1000 2000 4000 5000 5000"})
  void pauses_double_up_to_the_longest_less_a_random_part(double random, String expected) {
    this.random = random;
    for (int i = 0; i < 8; i++) {
      then(503);
    }
    send("GET", RetryPolicy.builder().attempts(8).totalTime(Duration.ofHours(1)).build());
    assertThat(pauses.stream().map(pause -> "" + pause.toMillis()))
        .containsExactly(expected.split(" "));
  }

  @Test
  void a_pause_is_never_longer_than_the_longest_however_many_attempts() {
    RetryPolicy policy = RetryPolicy.builder().attempts(100).build();
    for (int attempt = 1; attempt <= 100; attempt++) {
      assertThat(policy.pauseAfter(attempt, 0)).isLessThanOrEqualTo(Duration.ofSeconds(10));
      assertThat(policy.pauseAfter(attempt, 1)).isPositive();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "7, 7000",
    " 7 , 7000",
    "0, 0",
    "'Mon, 23 Nov 2026 10:00:11 GMT', 10000",
    "'Mon, 23 Nov 2026 09:00:00 GMT', 0",
    "soon, 500",
    "-1, 500",
    "1.5, 500",
    "'', 500"
  })
  void retry_after_comes_before_our_own_pause(String header, long millis) {
    then(503, "Retry-After", header).then(200);
    send("GET", RetryPolicy.standard());
    assertThat(pauses).containsExactly(Duration.ofMillis(millis));
  }

  @ParameterizedTest
  @ValueSource(strings = {"300", "3600", "999999999", "Tue, 24 Nov 2026 10:00:00 GMT"})
  void retry_after_beyond_the_budget_is_not_waited_for(String header) {
    then(503, "Retry-After", header).then(200);
    assertThat(send("GET", RetryPolicy.standard()).kind()).isEqualTo(FailureKind.UNAVAILABLE);
    assertThat(pauses).isEmpty();
  }

  @Test
  void retry_after_within_the_budget_is_waited_for_whole() {
    then(429, "Retry-After", "299").then(200);
    assertThat(send("GET", RetryPolicy.standard()).kind()).isEqualTo(FailureKind.NONE);
    assertThat(pauses).containsExactly(Duration.ofSeconds(299));
  }

  @Test
  void no_attempt_begins_after_the_total_time() {
    RetryPolicy policy =
        RetryPolicy.builder().attempts(100).totalTime(Duration.ofSeconds(10)).build();
    for (int i = 0; i < 100; i++) {
      then(503);
    }
    Reply<TransportResponse> reply = send("GET", policy);
    assertThat(sent).isEqualTo(4);
    assertThat(reply.trace().elapsed()).isEqualTo(Duration.ofMillis(4 * 1000 + 3500));
  }

  @Test
  void a_doubt_stays_whatever_comes_afterwards() {
    lost().then(400);
    Reply<TransportResponse> reply = send("PUT", RetryPolicy.standard());
    assertThat(reply.kind()).isEqualTo(FailureKind.INVALID);
    assertThat(reply.trace().doubt()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {408, 429, 500, 502, 503, 504})
  void a_creation_is_never_sent_again_whatever_the_status(int status) {
    then(status, "Retry-After", "0").then(200);
    assertThat(send("POST", RetryPolicy.standard()).trace().doubt()).isTrue();
    assertThat(sent).isEqualTo(1);
  }

  @Test
  void an_interrupt_ends_the_wait_and_is_kept() {
    then(503).then(200);
    Thread.currentThread().interrupt();
    assertThat(send("GET", RetryPolicy.standard()).kind()).isEqualTo(FailureKind.UNAVAILABLE);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(sent).isEqualTo(1);
  }

  @Test
  void an_interrupt_during_the_wait_ends_the_loop_and_is_kept() {
    then(503).then(200);
    Sender sender =
        new RetryingSender(
            new Scripted(),
            new Pacing(
                RetryPolicy.standard(),
                pause -> {
                  throw new InterruptedException();
                },
                () -> 0),
            clock,
            events::add);
    assertThat(sender.send(call("GET"), TransportResponse::read).kind())
        .isEqualTo(FailureKind.UNAVAILABLE);
    assertThat(Thread.interrupted()).isTrue();
    assertThat(sent).isEqualTo(1);
  }

  @Test
  void without_a_token_any_more_the_last_failure_is_told() {
    lost();
    script.add(RetryingSenderTest::noToken);
    Reply<TransportResponse> reply = send("PUT", RetryPolicy.standard());
    assertThat(reply.kind()).isEqualTo(FailureKind.NO_ANSWER);
    assertThat(reply.trace().doubt()).isTrue();
  }

  @Test
  void without_a_token_at_all_the_failure_is_the_tokens_own() {
    script.add(RetryingSenderTest::noToken);
    assertThatThrownBy(() -> send("GET", RetryPolicy.standard()))
        .isInstanceOf(AuthenticationFailedException.class);
    assertThat(pauses).isEmpty();
  }

  private static Reply<?> noToken() {
    throw new AuthenticationFailedException(Failure.of("POST /oauth2/token").build());
  }

  private RetryingSenderTest then(int status, String... header) {
    Map<String, List<String>> headers =
        header.length == 0 ? Map.of() : Map.of(header[0], List.of(header[1]));
    TransportResponse response = TransportResponse.of(status, headers, new byte[0]);
    script.add(() -> status == 200 ? success(response) : refused(response));
    return this;
  }

  private RetryingSenderTest lost() {
    script.add(
        () ->
            new Reply<>(
                new Outcome.Lost<>(new IOException("cut")), FailureKind.NO_ANSWER, trace(true)));
    return this;
  }

  private Reply<TransportResponse> success(TransportResponse response) {
    return new Reply<>(
        new Outcome.Success<>(response.head(), response), FailureKind.NONE, trace(false));
  }

  private Reply<TransportResponse> refused(TransportResponse response) {
    FailureKind kind =
        switch (response.status()) {
          case 400 -> FailureKind.INVALID;
          case 408 -> FailureKind.REQUEST_TIMEOUT;
          case 429 -> FailureKind.THROTTLED;
          case 500 -> FailureKind.SERVER_ERROR;
          case 503 -> FailureKind.UNAVAILABLE;
          default -> FailureKind.GATEWAY_ERROR;
        };
    return new Reply<>(new Outcome.Refused<>(response), kind, trace(kind.possiblyDone()));
  }

  private Trace trace(boolean doubt) {
    Instant start = clock.instant();
    clock.advance(OF_A_CALL);
    return new Trace(start, OF_A_CALL, 1, doubt);
  }

  @SuppressWarnings("unchecked")
  private <T> Reply<T> play(Call call, ResponseReader<T> reader) {
    sent++;
    return (Reply<T>) script.remove().get();
  }

  private Reply<TransportResponse> send(String verb, RetryPolicy policy) {
    Pacing pacing =
        new Pacing(
            policy,
            pause -> {
              pauses.add(pause);
              clock.advance(pause);
            },
            () -> random);
    return new RetryingSender(new Scripted(), pacing, clock, events::add)
        .send(call(verb), TransportResponse::read);
  }

  private static Call call(String verb) {
    return new Call(
        Operation.of(verb + " /x"), TransportRequest.of(verb, URI.create("https://h/x")));
  }

  private final class Scripted implements Sender {

    @Override
    public <T> Reply<T> send(Call call, ResponseReader<T> reader) {
      return play(call, reader);
    }
  }
}
