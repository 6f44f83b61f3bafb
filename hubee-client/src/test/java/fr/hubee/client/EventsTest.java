// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fr.hubee.client.auth.Scope;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.UnexpectedAnswerException;
import fr.hubee.client.fixture.Samples;
import fr.hubee.client.fixture.ScriptedTransport;
import fr.hubee.client.fixture.Teledossiers;
import fr.hubee.client.teledossier.EventId;
import fr.hubee.client.teledossier.HubeeCaseEvent;
import fr.hubee.client.teledossier.NewEvent;
import fr.hubee.core.identity.OrganizationId;
import fr.hubee.core.rule.ViolationsException;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.EventStatus;
import java.net.SocketException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An event is created once, whatever is heard of it. */
class EventsTest {

  private static final NewEvent WANTED =
      NewEvent.statusUpdate(CaseStatus.SI_RECEIVED)
          .withAuthor("PLANTED")
          .withMessage("PLANTED")
          .withComment("hidden from operators");
  private static final String YOUNG = Teledossiers.event();

  private final ScriptedTransport hub = new ScriptedTransport();
  private final Events events = Teledossiers.client(Scope.SI, hub).si().events();

  private HubeeCaseEvent create() {
    return events.create(Teledossiers.CASE_ID, WANTED);
  }

  private List<String> methods() {
    return hub.calls().stream().map(request -> request.method()).toList();
  }

  @Test
  void what_is_answered_is_returned_and_nothing_is_read() {
    hub.then(201, YOUNG);
    assertThat(create().id()).isEqualTo(Teledossiers.EVENT_ID);
    assertThat(methods()).containsExactly("POST");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"id\":", "", "<html>", "[]", "{}", "{\"id\":null}", "{\"id\":{}}"})
  void an_answer_that_says_nothing_is_a_doubt_that_the_case_settles(String answer) {
    hub.then(201, answer).then(200, Teledossiers.hubCase(YOUNG));
    assertThat(create().id()).isEqualTo(Teledossiers.EVENT_ID);
    assertThat(methods()).containsExactly("POST", "GET");
  }

  @ParameterizedTest
  @ValueSource(ints = {500, 502, 503, 504, 429, 408, 302, 501})
  void a_status_that_proves_nothing_is_a_doubt_too(int status) {
    hub.then(status, "").then(200, Teledossiers.hubCase(YOUNG));
    assertThat(create().id()).isEqualTo(Teledossiers.EVENT_ID);
  }

  @Test
  void what_is_certainly_not_there_is_created_again() {
    hub.then(
            request -> {
              throw new SocketException("cut");
            })
        .then(200, Teledossiers.hubCase())
        .then(201, YOUNG);
    assertThat(create().id()).isEqualTo(Teledossiers.EVENT_ID);
    assertThat(methods()).containsExactly("POST", "GET", "POST");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"2026-11-23T09:49:59.999+00:00", "2025-01-01T00:00:00Z", "not a date", ""})
  void an_older_event_that_says_the_same_leaves_the_doubt(String created) {
    String old = Teledossiers.event("SI_RECEIVED", "PLANTED", created);
    hub.then(503, "").then(200, Teledossiers.hubCase(old));
    HubeeException doubt = catchThrowableOfType(HubeeException.class, this::create);
    assertThat(doubt.possiblySent()).isTrue();
    assertThat(doubt.status()).hasValue(503);
    assertThat(methods()).containsExactly("POST", "GET");
  }

  @Test
  void the_clock_of_the_hub_may_be_ten_minutes_late() {
    String late = Teledossiers.event("SI_RECEIVED", "PLANTED", "2026-11-23T09:50:00.000+00:00");
    hub.then(503, "").then(200, Teledossiers.hubCase(late));
    assertThat(create().id()).isEqualTo(Teledossiers.EVENT_ID);
  }

  @Test
  void another_event_is_not_it() {
    String other = Teledossiers.event("DONE", "PLANTED", "2026-11-23T10:00:00Z");
    String words = Teledossiers.event("SI_RECEIVED", "other words", "2026-11-23T10:00:00Z");
    String comment = YOUNG.replace("\"comment\":null", "\"comment\":\"another\"");
    String author = YOUNG.replace("\"author\":\"PLANTED\"", "\"author\":null");
    String kind = YOUNG.replace("STATUS_UPDATE", "NEW_IN_2027");
    String file =
        YOUNG.replace("\"attachments\":[]", "\"attachments\":[" + Teledossiers.ATTACHMENT + "]");
    hub.then(503, "")
        .then(200, Teledossiers.hubCase(other, words, comment, author, kind, file))
        .then(201, YOUNG);
    create();
    assertThat(methods()).containsExactly("POST", "GET", "POST");
  }

  @Test
  void the_event_of_somebody_else_is_not_it() {
    OrganizationId me = OrganizationId.parse("SI-13002526500013-75107");
    HubeeClient known = Teledossiers.client(Scope.SI, hub, builder -> builder.organization(me));
    String ofMe = Teledossiers.hubCase(YOUNG).replace("21010034300016", "13002526500013");
    hub.then(503, "").then(200, ofMe.replace("01034", "75107").replace("\"transmitter\"", "\"x\""));
    assertThat(known.si().events().create(Teledossiers.CASE_ID, WANTED).id())
        .isEqualTo(Teledossiers.EVENT_ID);
    hub.then(503, "").then(200, Teledossiers.hubCase(YOUNG)).then(201, YOUNG);
    known.si().events().create(Teledossiers.CASE_ID, WANTED);
    assertThat(methods()).containsExactly("POST", "GET", "POST", "GET", "POST");
  }

  @Test
  void a_case_that_cannot_be_read_leaves_the_doubt() {
    hub.then(503, "").then(403, Samples.error(403, "Unauthorized user"));
    HubeeException doubt = catchThrowableOfType(HubeeException.class, this::create);
    assertThat(doubt.possiblySent()).isTrue();
    assertThat(doubt.getSuppressed()).hasSize(1);
  }

  @Test
  void a_refusal_is_no_doubt() {
    hub.then(400, Samples.error(400, "Bad request"));
    assertThatThrownBy(this::create)
        .isInstanceOfSatisfying(
            HubeeException.class, refused -> assertThat(refused.possiblySent()).isFalse());
    assertThat(methods()).containsExactly("POST");
  }

  @Test
  void the_answer_about_another_event_is_refused() {
    hub.then(200, YOUNG);
    assertThatThrownBy(() -> events.get(Teledossiers.CASE_ID, new EventId("another")))
        .isInstanceOf(UnexpectedAnswerException.class)
        .hasMessageContaining("another one");
  }

  @Test
  void a_status_is_patched_as_it_is_and_repeated() {
    hub.then(503, "").then(204, "");
    events.setStatus(Teledossiers.CASE_ID, Teledossiers.EVENT_ID, new EventStatus("NEW_IN_2027"));
    assertThat(methods()).containsExactly("PATCH", "PATCH");
    assertThat(hub.body(1)).isEqualTo("{\"status\":\"NEW_IN_2027\"}");
    assertThatThrownBy(
            () ->
                events.setStatus(Teledossiers.CASE_ID, Teledossiers.EVENT_ID, new EventStatus(" ")))
        .isInstanceOf(ViolationsException.class);
    assertThat(hub.calls()).hasSize(2);
  }
}
