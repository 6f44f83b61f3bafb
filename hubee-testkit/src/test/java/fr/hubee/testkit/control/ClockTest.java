// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.hubee.testkit.fake.FakeAnswer;
import fr.hubee.testkit.fake.Fault;
import fr.hubee.testkit.fake.RecordedCall;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The time of a hub in a box. */
class ClockTest {

  private final Box box = new Box();

  private String now() {
    return box.get("/clock").path("now").asText();
  }

  @Test
  void it_goes_with_the_clock_of_the_machine() {
    box.base.advance(Duration.ofMinutes(3));
    assertThat(now()).isEqualTo("2026-11-23T08:03:00Z");
  }

  @Test
  void it_goes_on_from_where_it_was_set() {
    box.post("/clock", "{\"set\":\"2026-12-01T00:01:00+01:00\"}");
    box.base.advance(Duration.ofMinutes(3));
    assertThat(now()).isEqualTo("2026-11-30T23:04:00Z");
    box.post("/clock", "{\"advance\":\"P1DT1H\"}");
    assertThat(now()).isEqualTo("2026-12-02T00:04:00Z");
  }

  @Test
  void it_stands_still_until_it_is_let_go() {
    box.post("/clock", "{\"stopped\":true}");
    box.base.advance(Duration.ofHours(1));
    assertThat(now()).isEqualTo("2026-11-23T08:00:00Z");
    box.post("/clock", "{\"set\":\"2026-11-24T08:00:00Z\"}");
    box.base.advance(Duration.ofHours(1));
    assertThat(now()).isEqualTo("2026-11-24T08:00:00Z");

    box.post("/clock", "{\"stopped\":false}");
    box.base.advance(Duration.ofHours(1));
    assertThat(now()).isEqualTo("2026-11-24T09:00:00Z");
  }

  @Test
  void a_token_lives_one_hour_of_it() {
    String bearer = "Bearer " + box.token("clamart-etatcivil", "SI");
    box.post("/clock", "{\"advance\":\"PT59M59S\"}");
    assertThat(notifications(bearer)).isEqualTo(200);
    box.post("/clock", "{\"advance\":\"PT1S\"}");
    assertThat(notifications(bearer)).isEqualTo(401);
  }

  private int notifications(String bearer) {
    return box.call("GET", "/teledossiers/v1/notifications", "", Map.of("Authorization", bearer))
        .status();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'set':'hier'}|$.set",
        "{'set':'2026-12-01T00:01:00'}|$.set",
        "{'set':'1999-12-31T23:59:59Z'}|$.set",
        "{'set':'2100-01-01T00:00:01Z'}|$.set",
        "{'set':'+999999999-12-31T23:59:59Z'}|$.set",
        "{'set':1}|$.set",
        "{'advance':'un mois'}|$.advance",
        "{'advance':'-PT1S'}|$.advance",
        "{'advance':'PT9999999999H'}|$.advance",
        "{'advance':'P30D','set':'2026-12-01T00:01:00Z'}|$",
        "{'stopped':'yes'}|$.stopped",
        "{'stopped':true,'set':'hier'}|$.set",
        "{'stopped':'yes','advance':'P1D'}|$.stopped",
        "{'now':'2026-12-01T00:01:00Z'}|$.now",
        "[]|$"
      },
      quoteCharacter = '`')
  void a_time_that_makes_no_sense_moves_nothing(String body, String place) {
    FakeAnswer answer = box.control("POST", "/clock", body.replace('\'', '"'));
    assertThat(answer.status()).isEqualTo(400);
    assertThat(Box.json(answer).path("place").asText()).isEqualTo(place);
    assertThat(now()).isEqualTo("2026-11-23T08:00:00Z");
    assertThat(box.box.clock().isStopped()).isFalse();
  }

  @Test
  void the_bounds_themselves_are_taken() {
    for (String bound : new String[] {"2000-01-01T00:00:00Z", "2100-01-01T00:00:00Z"}) {
      box.post("/clock", "{\"set\":\"" + bound + "\"}");
      assertThat(now()).isEqualTo(bound);
    }
  }

  @Test
  void what_people_set_going_in_datapass_is_done_at_its_own_date() {
    box.post("/datapass/requests", "{\"form\":\"hubee_dila\",\"demarches\":[\"JCC\"]}");
    box.box.hub().faults().on("createSubscription").next(Fault.cutBefore());
    for (String act : new String[] {"acceptTerms", "submit", "approve"}) {
      box.post("/datapass/requests/1/acts", "{\"act\":\"" + act + "\"}");
    }
    Instant retry = box.box.datapass().nextDue().orElseThrow();

    assertThat(box.post("/clock", "{\"advance\":\"P2D\"}").path("done").asInt()).isPositive();

    assertThat(box.box.hub().calls().stream().map(RecordedCall::at)).contains(retry);
    assertThat(now()).isEqualTo("2026-11-25T08:00:00Z");
  }

  @Test
  void it_is_in_utc_and_in_no_other_zone() {
    HubClock clock = box.box.clock();
    assertThat(clock.getZone()).isEqualTo(ZoneOffset.UTC);
    assertThat(clock.withZone(ZoneOffset.UTC)).isSameAs(clock);
    assertThatThrownBy(() -> clock.withZone(ZoneId.of("Europe/Paris")))
        .isInstanceOf(UnsupportedOperationException.class);
  }
}
