// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.client.error.HubUnavailableException;
import fr.hubee.client.error.InvalidRequestException;
import fr.hubee.client.error.NotFoundException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.fixture.ScriptedTransport;
import fr.hubee.client.internal.json.JsonObject;
import fr.hubee.client.internal.pipeline.Pipeline;
import fr.hubee.client.internal.wire.Call;
import fr.hubee.client.internal.wire.Endpoint;
import fr.hubee.client.retry.RetryPolicy;
import fr.hubee.client.spi.TimeLimits;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonCallsTest {

  private static final String GONE = Samples.error(404, "Notification is not found");
  private static final TimeLimits LIMITS =
      new TimeLimits(Duration.ofSeconds(7), Duration.ofSeconds(8));

  private final ScriptedTransport hub = new ScriptedTransport();
  private final Pipeline pipeline =
      HubeeClient.builder(
              HubeeEnvironment.loopback(8080), Samples.credentials(), Samples.identification())
          .transport(hub)
          .sleeper(pause -> {})
          .retries(RetryPolicy.builder().attempts(3).build())
          .callLimits(LIMITS)
          .build()
          .pipeline();

  @Test
  void a_call_goes_out_with_its_limits_and_asks_for_json() {
    hub.then(200, "{}");
    pipeline.json().object(call("GET"), json -> json);
    assertThat(hub.call(0).limits()).isEqualTo(LIMITS);
    assertThat(hub.call(0).headers()).containsEntry("Accept", "application/json");
  }

  @Test
  void what_is_deleted_is_deleted() {
    hub.then(204, "");
    pipeline.json().delete(call("DELETE"));
    assertThat(hub.calls()).hasSize(1);
  }

  @Test
  void what_was_never_there_is_not_deleted() {
    hub.then(404, GONE);
    assertThatThrownBy(() -> pipeline.json().delete(call("DELETE")))
        .isInstanceOf(NotFoundException.class);
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504, 429})
  void what_is_gone_after_a_doubt_is_deleted(int status) {
    hub.then(status, "").then(404, GONE);
    pipeline.json().delete(call("DELETE"));
    assertThat(hub.calls()).hasSize(2);
  }

  @Test
  void what_is_gone_after_a_cut_is_deleted() {
    hub.then(
            request -> {
              throw new IOException("cut");
            })
        .then(404, GONE);
    pipeline.json().delete(call("DELETE"));
    assertThat(hub.calls()).hasSize(2);
  }

  @Test
  void a_401_leaves_no_doubt_so_what_is_gone_after_it_was_never_there() {
    hub.then(401, Samples.STALE_TOKEN).then(404, GONE);
    assertThatThrownBy(() -> pipeline.json().delete(call("DELETE")))
        .isInstanceOf(NotFoundException.class);
  }

  /** A wrong address is no absence, whatever came before. */
  @Test
  void a_404_of_something_else_after_a_doubt_is_an_error() {
    hub.then(503, "").then(404, "<html/>");
    assertThatThrownBy(() -> pipeline.json().delete(call("DELETE")))
        .isInstanceOf(UnexpectedAnswerException.class);
  }

  @Test
  void a_delete_that_never_passes_says_its_doubt() {
    hub.then(503, "").then(503, "").then(503, "");
    assertThatThrownBy(() -> pipeline.json().delete(call("DELETE")))
        .isInstanceOfSatisfying(
            HubUnavailableException.class,
            failed -> {
              assertThat(failed.possiblySent()).isTrue();
              assertThat(failed.attempts()).isEqualTo(3);
            });
  }

  @Test
  void what_needs_no_answer_is_done_by_nothing_or_json_not_by_a_page() {
    hub.then(204, "").then(200, " {}").then(200, "<html>").then(400, "");
    pipeline.json().done(call("PATCH"));
    pipeline.json().done(call("PATCH"));
    assertThatThrownBy(() -> pipeline.json().done(call("PATCH")))
        .isInstanceOf(UnexpectedAnswerException.class);
    assertThatThrownBy(() -> pipeline.json().done(call("PATCH")))
        .isInstanceOf(InvalidRequestException.class);
  }

  @Test
  void an_error_knows_what_it_was_about_and_how_it_went() {
    hub.then(404, GONE);
    assertThatThrownBy(() -> pipeline.json().object(call("GET"), JsonObject::toJson))
        .isInstanceOfSatisfying(
            NotFoundException.class,
            failed -> {
              assertThat(failed.identifiers()).isEqualTo(Map.of("notificationId", "n-1"));
              assertThat(failed.operation())
                  .isEqualTo("GET /teledossiers/v1/notifications/{notificationId}");
              assertThat(failed.startedAt()).isPresent();
              assertThat(failed.elapsed()).isPresent();
              assertThat(failed.retryAfter()).isEmpty();
            });
  }

  @Test
  void how_long_the_hub_asks_to_wait_is_told() {
    hub.then(
        request ->
            fr.hubee.client.spi.TransportResponse.of(
                503, Map.of("Retry-After", java.util.List.of("3600")), new byte[0]));
    assertThatThrownBy(() -> pipeline.json().done(call("GET")))
        .isInstanceOfSatisfying(
            HubUnavailableException.class,
            failed -> assertThat(failed.retryAfter()).contains(Duration.ofHours(1)));
    assertThat(hub.calls()).hasSize(1);
  }

  private Call call(String verb) {
    return new Endpoint(verb, "/teledossiers/v1/notifications/{notificationId}")
        .call(pipeline.apiBase(), "", "n-1");
  }
}
