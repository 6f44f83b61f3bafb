// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What goes wrong, when, and whether the act was done all the same. */
class FaultPlanTest {

  private final Deposit deposit = new Deposit();

  private int get() {
    return deposit.si.get(Deposit.NOTIFICATIONS).status();
  }

  @Test
  void the_next_call_the_one_after_and_no_other() {
    deposit
        .hub
        .faults()
        .next(Fault.status(500, "Internal Server Error"))
        .next(Fault.gateway(GatewayFault.BLOCKED));
    assertThat(List.of(get(), get(), get())).containsExactly(500, 503, 200);
    assertThat(deposit.hub.faults().size()).isZero();
  }

  @Test
  void the_third_call_of_one_operation() {
    deposit.hub.faults().on("listNotification").nth(3, Fault.throttled(7));
    deposit.created();
    assertThat(List.of(get(), get())).containsOnly(200);
    FakeAnswer third = deposit.si.get(Deposit.NOTIFICATIONS);
    assertThat(third.status()).isEqualTo(429);
    assertThat(third.headers()).containsEntry("Retry-After", "7");
    assertThat(get()).isEqualTo(200);
  }

  @Test
  void what_is_planned_can_be_read_until_it_is_over() {
    deposit.hub.faults().on("listNotification").nth(2, Fault.throttled(7));
    deposit.hub.faults().sometimes(0.25, 7, Fault.cutBefore()).always(Fault.badResponse());
    assertThat(deposit.hub.faults().planned())
        .containsExactly(
            new PlannedFault("listNotification", "HTTP 429", "call 2"),
            new PlannedFault("", "cut before", "probability 0.25, seed 7"),
            new PlannedFault("", "bad response", "each call"));
    deposit.hub.faults().clear();
    deposit.hub.faults().next(Fault.cutAfter());
    get();
    assertThat(deposit.hub.faults().planned()).isEmpty();
  }

  @Test
  void by_chance_the_same_seed_spoils_the_same_calls() {
    List<Integer> first = statuses(42);
    assertThat(first).contains(200, 500);
    assertThat(statuses(42)).isEqualTo(first);
    assertThat(statuses(43)).isNotEqualTo(first);
  }

  private List<Integer> statuses(long seed) {
    deposit.hub.faults().clear();
    deposit.hub.faults().sometimes(0.5, seed, Fault.status(500, "x"));
    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i < 40; i++) {
      statuses.add(get());
    }
    return statuses;
  }

  @Test
  void a_cut_before_does_nothing_and_a_cut_after_has_done_it() {
    deposit.hub.faults().next(Fault.cutBefore()).next(Fault.cutAfter());
    String body = Deposit.folder("21920023500014", "EtatCivil", 7);
    FakeAnswer before = deposit.osl.post(Deposit.FOLDERS, body);
    assertThat(before.delivery().cut()).isTrue();
    FakeAnswer after = deposit.osl.post(Deposit.FOLDERS, body);
    assertThat(after.delivery().cut()).isTrue();
    JsonNode made = Calls.json(after);
    assertThat(deposit.osl.get(Deposit.pathOf(made)).status()).isEqualTo(200);
  }

  @Test
  void a_bad_response_has_done_the_act_and_speaks_in_the_gateways_words() {
    JsonNode folder = deposit.created();
    deposit.hub.faults().next(Fault.badResponse());
    FakeAnswer answer = deposit.upload(folder);
    assertThat(answer.status()).isEqualTo(500);
    assertThat(Calls.message(answer))
        .isEqualTo(
            "Bad Response : Validation failed.\n[ERROR][RESPONSE][PUT "
                + Deposit.fileOf(folder)
                + "] [Path '/errors'] Instance type (object) does not match any allowed primitive"
                + " type (allowed: [\"array\"])");
    assertThat(
            Calls.json(deposit.osl.get(Deposit.pathOf(folder)))
                .at("/attachments/0/status")
                .asText())
        .isEqualTo("RECEIVED");
  }

  @Test
  void files_come_spoiled() {
    JsonNode folder = deposit.sent();
    String path =
        Deposit.caseOf(folder) + "/attachments/" + folder.at("/attachments/0/id").asText();
    String digest = Content.of(Deposit.BYTES).digest();
    deposit.hub.faults().next(Fault.wrongDigest()).next(Fault.corruptFile());
    FakeAnswer wrongDigest = deposit.si.get(path);
    assertThat(wrongDigest.body()).isEqualTo(Deposit.BYTES);
    assertThat(wrongDigest.headers().get("digest")).isNotEqualTo(digest);
    FakeAnswer corrupt = deposit.si.get(path);
    assertThat(corrupt.body()).isNotEqualTo(Deposit.BYTES).hasSameSizeAs(Deposit.BYTES);
    assertThat(corrupt.headers().get("digest")).isEqualTo(digest);
    assertThat(deposit.si.get(path).body()).isEqualTo(Deposit.BYTES);
  }

  @Test
  void notifications_come_twice_or_in_another_order() {
    deposit.sent();
    deposit.sent();
    List<String> usual = ids(deposit.notifications(deposit.si));
    deposit.hub.faults().next(Fault.duplicateNotifications()).next(Fault.reorderedNotifications());
    assertThat(ids(deposit.notifications(deposit.si)))
        .containsExactly(usual.get(0), usual.get(1), usual.get(0), usual.get(1));
    assertThat(ids(deposit.notifications(deposit.si))).containsExactly(usual.get(1), usual.get(0));
  }

  private static List<String> ids(JsonNode notifications) {
    List<String> ids = new ArrayList<>();
    notifications.forEach(each -> ids.add(each.path("id").asText()));
    return ids;
  }

  @Test
  void a_token_is_refused_in_the_middle_of_a_batch() {
    deposit.hub.faults().on(FaultPlan.TOKEN).next(Fault.html(502));
    FakeAnswer token = Calls.token(deposit.hub, "dila", "secret", "OSL");
    assertThat(token.status()).isEqualTo(502);
    assertThat(token.contentType()).isEqualTo("text/html");
    deposit.hub.faults().next(Fault.gateway(GatewayFault.INVALID_CREDENTIALS));
    FakeAnswer refused = deposit.si.get(Deposit.NOTIFICATIONS);
    assertThat(refused.status()).isEqualTo(401);
    assertThat(refused.body()).contains("900901");
  }

  @Test
  void what_makes_no_sense_is_refused() {
    FaultPlan plan = deposit.hub.faults();
    assertThatThrownBy(() -> plan.nth(0, Fault.cutAfter()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> plan.sometimes(1.5, 1, Fault.cutAfter()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> plan.sometimes(Double.NaN, 1, Fault.cutAfter()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Delivery.WHOLE.after(Duration.ofSeconds(-1)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(plan.size()).isZero();
  }
}
