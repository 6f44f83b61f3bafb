// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.auth;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import fr.hubee.client.error.AccessDeniedException;
import fr.hubee.client.error.AuthenticationFailedException;
import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.fixture.ScriptedTransport;
import fr.hubee.client.retry.RetryPolicy;
import fr.hubee.client.spi.ResponseReader;
import fr.hubee.client.spi.Transport;
import fr.hubee.client.spi.TransportRequest;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.FutureTask;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TokenProviderTest {

  private static final URI ENDPOINT = URI.create("https://auth.example.org/oauth2/token");
  private static final Instant START = Instant.parse("2026-11-23T10:00:00Z");
  private static final int THREADS = 64;

  private final SettableClock clock = new SettableClock();
  private final ScriptedTransport hub = new ScriptedTransport();
  private final TokenProvider tokens = provider(hub, Scope.ADMIN);

  private TokenProvider provider(Transport transport, Scope scope) {
    return provider(transport, scope, clock);
  }

  private static TokenProvider provider(Transport transport, Scope scope, Clock clock) {
    return ClientCredentialsTokenProvider.builder(ENDPOINT, Samples.credentials(), scope, transport)
        .clock(clock)
        .retries(RetryPolicy.none())
        .build();
  }

  @Test
  void request_isAFormWithBasicAuthentication() {
    tokens.token();
    TransportRequest request = hub.tokenCalls().get(0);
    assertThat(request.method()).isEqualTo("POST");
    assertThat(request.uri()).isEqualTo(ENDPOINT);
    assertThat(ScriptedTransport.text(request))
        .isEqualTo("grant_type=client_credentials&scope=ADMIN");
    String basic = "client-id:" + Samples.SECRET;
    assertThat(request.headers())
        .containsEntry("content-type", "application/x-www-form-urlencoded")
        .containsEntry(
            "authorization", "Basic " + Base64.getEncoder().encodeToString(basic.getBytes()));
  }

  @Test
  void scope_isEncodedInTheForm() {
    provider(hub, new Scope("a:b")).token();
    assertThat(ScriptedTransport.text(hub.tokenCalls().get(0))).endsWith("scope=a%3Ab");
  }

  @ParameterizedTest
  @CsvSource({
    "'\"expires_in\":3600', 3540",
    "'\"expires_in\":\"3600\"', 3540",
    "'\"expires_in\":3600.0', 3540",
    "'\"expires_in\":\"3600.0\"', 3540",
    "'\"expires_in\":3.6e3', 3540",
    "'\"expires_in\":\"\"', 3540",
    "'\"expires_in\":\" \"', 3540",
    "'\"expires_in\":100', 75",
    "'\"expires_in\":1', 0.75",
    "'\"x\":1', 3540",
    "'\"expires_in\":null', 3540",
    "'\"expires_in\":-1', 3540",
    "'\"expires_in\":0', 3540",
    "'\"expires_in\":9223372036854775807', 86340"
  })
  void token_isUsedUntilItsEndLessAMargin(String field, double usedSeconds) {
    hub.tokenStep(200, "{\"access_token\":\"t\"," + field + "}");
    Duration used = Duration.ofMillis((long) (usedSeconds * 1000));
    AccessToken first = tokens.token();
    assertThat(first.expiresAt()).isEqualTo(START.plus(used));
    clock.now = START.plus(used).minusMillis(1);
    assertThat(tokens.token()).isSameAs(first);
    clock.now = START.plus(used);
    assertThat(tokens.token()).isNotEqualTo(first);
    assertThat(hub.tokenCalls()).hasSize(2);
  }

  @Test
  void invalidate_dropsThatVeryTokenOnly() {
    AccessToken first = tokens.token();
    tokens.invalidate(first);
    AccessToken second = tokens.token();
    assertThat(second.value()).isNotEqualTo(first.value());
    tokens.invalidate(first);
    assertThat(tokens.token()).isSameAs(second);
    tokens.invalidate(AccessToken.of(second.value(), Instant.EPOCH));
    assertThat(tokens.token()).isNotEqualTo(second);
  }

  /** The first look finds no usable token; the second finds one, which is refused meanwhile. */
  @Test
  void tokenInvalidatedWhileItIsLookedAt_isNotKeptAgain() {
    ScriptedClock late = new ScriptedClock();
    TokenProvider raced = provider(hub, Scope.ADMIN, late);
    AccessToken first = raced.token();
    late.answers.add(() -> first.expiresAt());
    late.answers.add(
        () -> {
          raced.invalidate(first);
          return START;
        });
    raced.token();
    assertThat(raced.token()).isNotEqualTo(first);
  }

  /**
   * A thread that asks after a landing must not be given what the landing brought, by then void.
   */
  @Test
  void tokenInvalidatedAsSoonAsItIsHandedOut_isNotHandedOutAgain() throws Exception {
    BlockingHub blocking = new BlockingHub(200, "{\"access_token\":\"shared\"}");
    TokenProvider shared = provider(blocking, Scope.ADMIN);
    race(
        blocking,
        () -> {
          AccessToken mine = shared.token();
          shared.invalidate(mine);
          AccessToken next = shared.token();
          assertThat(next).isNotSameAs(mine);
          return next;
        });
  }

  @Test
  void manyThreads_oneRequest_oneToken() throws Exception {
    BlockingHub blocking = new BlockingHub(200, "{\"access_token\":\"shared\"}");
    TokenProvider shared = provider(blocking, Scope.ADMIN);
    List<AccessToken> all = race(blocking, shared::token);
    assertThat(blocking.requests).hasValue(1);
    assertThat(all).hasSize(THREADS).allMatch(token -> token == all.get(0));
  }

  @Test
  void manyThreads_afterInvalidation_oneMoreRequest() throws Exception {
    BlockingHub blocking = new BlockingHub(200, "{\"access_token\":\"shared\"}");
    blocking.release.countDown();
    TokenProvider shared = provider(blocking, Scope.ADMIN);
    AccessToken first = shared.token();
    race(
        blocking,
        () -> {
          shared.invalidate(first);
          return first;
        });
    race(blocking, shared::token);
    assertThat(blocking.requests).hasValue(2);
  }

  @Test
  void manyThreads_shareAFailure_andTheNextCallAsksAgain() throws Exception {
    BlockingHub blocking = new BlockingHub(500, "");
    TokenProvider shared = provider(blocking, Scope.ADMIN);
    List<Throwable> all = race(blocking, () -> catchThrowable(shared::token));
    assertThat(all).hasSize(THREADS).allMatch(HubUnavailableException.class::isInstance);
    assertThat(blocking.requests).hasValue(1);
    assertThatThrownBy(shared::token).isInstanceOf(HubUnavailableException.class);
    assertThat(blocking.requests).hasValue(2);
  }

  @Test
  void programmingErrorOfATransport_isNotHiddenAndDoesNotBlockTheNextCall() {
    hub.tokenStep(
        request -> {
          throw new IllegalStateException("closed");
        });
    assertThatThrownBy(tokens::token)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("closed");
    assertThat(tokens.token().value()).isEqualTo("token-1");
  }

  /**
   * Releases the hub only when every thread is blocked in it, or in waiting for the one that is.
   */
  private static <T> List<T> race(BlockingHub hub, Callable<T> action) throws Exception {
    CountDownLatch started = new CountDownLatch(THREADS);
    List<FutureTask<T>> tasks = new ArrayList<>();
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      FutureTask<T> task =
          new FutureTask<>(
              () -> {
                started.countDown();
                return action.call();
              });
      tasks.add(task);
      threads.add(new Thread(task));
    }
    threads.forEach(Thread::start);
    assertThat(started.await(30, SECONDS)).isTrue();
    while (threads.stream().anyMatch(thread -> thread.getState() == Thread.State.RUNNABLE)) {
      Thread.onSpinWait();
    }
    hub.release.countDown();
    List<T> results = new ArrayList<>();
    for (FutureTask<T> task : tasks) {
      results.add(task.get(30, SECONDS));
    }
    return results;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "401|{\"error_description\":\"A valid OAuth client could not be found for client_id: abc\",\"error\":\"invalid_client\"}",
        "400|{\"error\":\"invalid_client\"}",
        "400|{\"error\":\"unauthorized_client\"}",
        "401|<html>nope</html>"
      })
  void refusedPair_isAuthenticationFailed(int status, String body) {
    hub.tokenStep(status, body);
    assertThatThrownBy(tokens::token)
        .isInstanceOfSatisfying(
            AuthenticationFailedException.class,
            refused -> {
              assertThat(refused.status()).hasValue(status);
              assertThat(refused.operation()).isEqualTo("POST /oauth2/token");
              assertThat(refused.possiblySent()).isFalse();
              assertThat(refused.remedy().english()).contains("secret regenerated");
              assertThat(refused.getMessage())
                  .doesNotContain("abc", Samples.SECRET)
                  .contains("regenerated");
            });
  }

  @Test
  void refusedScope_isAccessDenied() {
    hub.tokenStep(400, "{\"error\":\"invalid_scope\"}");
    assertThatThrownBy(tokens::token).isInstanceOf(AccessDeniedException.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{}",
        "[]",
        "null",
        "<html><body>login</body></html>",
        "{\"access_token\":\"t\"",
        "{\"access_token\":\"\"}",
        "{\"access_token\":{}}",
        "{\"access_token\":\"a\\r\\nX: y\"}",
        "{\"access_token\":\"t\",\"expires_in\":\"soon\"}",
        "{\"access_token\":\"t\",\"expires_in\":3600.5}",
        "{\"access_token\":\"t\",\"expires_in\":1e99}",
        "{\"access_token\":\"t\",\"expires_in\":[]}",
        "{\"access_token\":\"t\"} trailing"
      })
  void answerThatIsNoToken_isUnexpected(String body) {
    hub.tokenStep(200, body);
    assertThatThrownBy(tokens::token).isInstanceOf(UnexpectedAnswerException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<html/>", "{\"errors\":[{\"code\":404,\"message\":\"x\"}]}"})
  void noTokenEndpoint_isUnexpected_neverAMissingObject(String body) {
    hub.tokenStep(404, body);
    assertThatThrownBy(tokens::token).isInstanceOf(UnexpectedAnswerException.class);
  }

  @Test
  void timeoutOfTheTokenRequest_saysThatTheCallersCallWasNotSent() {
    hub.tokenStep(
        request -> {
          throw new SocketTimeoutException("read");
        });
    assertThatThrownBy(tokens::token)
        .isInstanceOfSatisfying(
            HubUnavailableException.class, failed -> assertThat(failed.possiblySent()).isFalse());
  }

  @Test
  void tokenAndPair_areNeverPrinted() {
    hub.tokenStep(200, "{\"access_token\":\"PLANTED-TOKEN\"}");
    AccessToken token = tokens.token();
    assertThat(List.of(token, tokens, Samples.credentials()).toString())
        .doesNotContain("PLANTED-TOKEN", Samples.SECRET, "client-id");
    assertThatThrownBy(() -> ClientCredentials.of("id", "bad " + Samples.SECRET))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageNotContaining("PLANTED");
    assertThatThrownBy(() -> ClientCredentials.of(Samples.SECRET + ":", "x"))
        .hasMessageNotContaining("PLANTED");
    assertThatThrownBy(() -> AccessToken.of("PLANTED\n", START)).hasMessageNotContaining("PLANTED");
  }

  @Test
  void pairs_areEqualByBothHalves_andHashByTheIdAlone() {
    ClientCredentials pair = ClientCredentials.of("id", "one");
    assertThat(pair).isEqualTo(ClientCredentials.of("id", "one"));
    assertThat(pair).isNotEqualTo(ClientCredentials.of("id", "two"));
    assertThat(pair).isNotEqualTo(ClientCredentials.of("di", "one"));
    assertThat(pair).hasSameHashCodeAs(ClientCredentials.of("id", "two"));
  }

  private static final class BlockingHub implements Transport {

    private final CountDownLatch release = new CountDownLatch(1);
    private final AtomicInteger requests = new AtomicInteger();
    private final int status;
    private final String body;

    private BlockingHub(int status, String body) {
      this.status = status;
      this.body = body;
    }

    @Override
    public <T> T send(TransportRequest request, ResponseReader<T> reader) throws IOException {
      requests.incrementAndGet();
      try {
        if (!release.await(30, SECONDS)) {
          throw new AssertionError("never released");
        }
      } catch (InterruptedException interrupted) {
        throw new IOException(interrupted);
      }
      return ScriptedTransport.answer(status, body).readBy(reader);
    }

    @Override
    public void close() {}
  }

  /** Says what the script says, then the start. */
  private static final class ScriptedClock extends Clock {

    private final Deque<Supplier<Instant>> answers = new ArrayDeque<>();

    @Override
    public Instant instant() {
      return answers.isEmpty() ? START : answers.remove().get();
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }

  private static final class SettableClock extends Clock {

    private volatile Instant now = START;

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
