// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.core.demarche.RequestForm;
import fr.hubee.testkit.SettableClock;
import fr.hubee.testkit.fake.datapass.model.Agenda;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Virtual time. */
class AgendaTest {

  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00Z");

  private final SettableClock clock = new SettableClock(NOON);
  private final Agenda agenda = new Agenda(clock);
  private final List<String> done = new ArrayList<>();

  private Runnable says(String name) {
    return () -> done.add(name + " " + Duration.between(NOON, agenda.now()).toSeconds());
  }

  @Test
  void things_happen_in_the_order_of_their_dates_each_at_its_own() {
    agenda.add(NOON.plusSeconds(20), says("c"));
    agenda.add(NOON.plusSeconds(10), says("a"));
    agenda.add(NOON.plusSeconds(10), says("b"));
    agenda.add(NOON.plusSeconds(31), says("late"));
    assertThat(agenda.nextDue()).contains(NOON.plusSeconds(10));

    assertThat(agenda.run(NOON.plusSeconds(30), due -> {})).isEqualTo(3);

    assertThat(done).containsExactly("a 10", "b 10", "c 20");
    assertThat(agenda.now()).isEqualTo(NOON);
    assertThat(agenda.nextDue()).contains(NOON.plusSeconds(31));
  }

  @Test
  void what_comes_up_meanwhile_happens_too_when_it_is_due() {
    agenda.addNow(
        () -> {
          says("first").run();
          agenda.add(agenda.now().plusSeconds(5), says("then"));
          agenda.add(agenda.now().plusSeconds(50), says("later"));
        });
    assertThat(agenda.run(NOON.plusSeconds(30), due -> {})).isEqualTo(2);
    assertThat(done).containsExactly("first 0", "then 5");
  }

  @Test
  void asked_for_while_it_runs_it_does_nothing() {
    agenda.addNow(() -> done.add("inner " + agenda.run(NOON, due -> {})));
    agenda.addNow(says("next"));
    assertThat(agenda.run(NOON, due -> {})).isEqualTo(2);
    assertThat(done).containsExactly("inner 0", "next 0");
  }

  @Test
  void things_that_call_each_other_for_ever_come_to_an_end() {
    agenda.addNow(this::again);
    assertThat(agenda.run(NOON, due -> {})).isEqualTo(Agenda.MOST_AT_ONCE);
  }

  private void again() {
    agenda.addNow(this::again);
  }

  @Test
  void a_thing_that_throws_lets_the_others_be_done_later() {
    agenda.addNow(
        () -> {
          throw new IllegalStateException("script");
        });
    agenda.addNow(says("next"));
    assertThatThrownBy(() -> agenda.run(NOON, due -> {})).hasMessage("script");
    assertThat(agenda.now()).isEqualTo(NOON);
    assertThat(agenda.run(NOON, due -> {})).isEqualTo(1);
  }

  @Test
  void a_clock_that_jumped_by_itself_is_caught_up_with_by_date() {
    Stage stage = new Stage();
    stage.receiver.answering(500);
    long hook =
        stage
            .datapass
            .webhooks()
            .register(
                stage.cast.developer().email(),
                RequestForm.BUNDLE,
                URI.create("http://127.0.0.1:1/hook"),
                "create")
            .id();
    stage.receiver.answering(200);
    stage.datapass.webhooks().changeUrl(hook, URI.create("http://127.0.0.1:1/b"));
    stage.receiver.answering(500);
    stage.draft(Stage.AEC);
    stage.clock.advance(Duration.ofMinutes(5));

    assertThat(stage.datapass.runDue()).isEqualTo(4);
    assertThat(stage.datapass.webhooks().attempts(hook))
        .extracting(attempt -> attempt.createdAt().toString())
        .containsExactly(
            "2026-11-23T08:00:00Z",
            "2026-11-23T08:00:03Z",
            "2026-11-23T08:00:21Z",
            "2026-11-23T08:01:44Z");
    stage.datapass.advance(Duration.ZERO);
    assertThat(stage.clock.instant()).isEqualTo("2026-11-23T08:05:00Z");
  }

  @Test
  void a_clock_that_nobody_sets_is_not_advanced() {
    FakeDataPass datapass = FakeDataPass.builder(Clock.systemUTC()).build();
    assertThatThrownBy(() -> datapass.advance(Duration.ofDays(1)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(datapass.runDue()).isZero();
  }

  @Test
  void advancing_never_turns_the_clock_back() {
    Stage stage = new Stage();
    stage.cast.dila().approve(stage.submitted(Stage.AEC), "").orThrow();
    stage.clock.advance(Duration.ofDays(1));
    assertThat(stage.datapass.advance(Duration.ofDays(1))).isEqualTo(1);
    assertThat(stage.hub.subscriptions()).hasSize(1);
    assertThat(stage.clock.instant()).isEqualTo("2026-11-25T08:00:00Z");
  }
}
