// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.fixture.Communes;
import fr.hubee.core.fixture.Requests;
import fr.hubee.core.request.Actor;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.subscription.SubscriptionId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same act under the same identifier is done once, and answers the same. */
class DeskRepetitionTest {

  private final TestDesk at = new TestDesk();

  /** One act of each kind, on a request that allows it. */
  record Kind(String name, Function<TestDesk, DeskAnswer> act) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Kind> kinds() {
    Act applicant = Act.of("once", Requests.APPLICANT);
    Act operator = Act.of("once", Requests.OPERATOR).because("Vu");
    return Stream.of(
        new Kind("open", desk -> desk.desk.open(applicant, TestDesk.wish("new", "CertDc"))),
        new Kind("edit", desk -> desk.desk.edit(applicant, "draft", TestDesk.completion())),
        new Kind("move", desk -> desk.desk.act(operator, "valid", RequestEvent.REVOKE)),
        new Kind("created", desk -> desk.desk.record(operator, "valid", created())));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void an_act_repeated_answers_the_same_and_leaves_one_record(Kind kind) {
    prepare();
    DeskAnswer.Done first = kind.act().apply(at).orThrow();
    List<AuditRecord> records = at.requests.audit(first.filed().id());
    at.clock.advance(Duration.ofDays(1));
    DeskAnswer.Done second = kind.act().apply(at).orThrow();

    assertThat(second).isEqualTo(first);
    assertThat(at.requests.audit(first.filed().id())).isEqualTo(records);
  }

  @Test
  void an_identifier_is_not_used_for_another_act_request_or_person() {
    prepare();
    Act act = Act.of("once", Requests.APPLICANT);
    at.desk.edit(act, "draft", TestDesk.completion()).orThrow();
    Act somebodyElse = Act.of("once", Actor.applicant("user-99"));

    Stream.of(
            at.desk.act(act, "draft", RequestEvent.ARCHIVE),
            at.desk.edit(act, "valid", TestDesk.completion()),
            at.desk.edit(somebodyElse, "draft", TestDesk.completion()),
            at.desk.open(act, TestDesk.wish("new", "CertDc")))
        .forEach(
            answer ->
                assertThat(((DeskAnswer.Refused) answer).violations().asList())
                    .extracting(each -> each.code())
                    .containsExactly("ACT_ID_REUSED"));
    assertThat(at.filed("draft").version()).isEqualTo(2);
  }

  @Test
  void an_opening_repeated_under_another_request_id_answers_the_first_request() {
    Act act = Act.of("once", Requests.APPLICANT);
    at.desk.open(act, TestDesk.wish("1", "AEC")).orThrow();
    assertThat(at.desk.open(act, TestDesk.wish("2", "AEC")).orThrow().filed().id()).isEqualTo("1");
    assertThat(at.requests.find("2")).isEmpty();
  }

  @Test
  void an_act_that_was_refused_is_decided_anew() {
    at.open("1", "AEC").orThrow();
    Act submit = Act.of("once", Requests.APPLICANT);
    assertThat(at.desk.act(submit, "1", RequestEvent.SUBMIT))
        .isInstanceOf(DeskAnswer.OutOfTurn.class);
    at.edit("1", TestDesk.completion()).orThrow();
    at.desk.act(submit, "1", RequestEvent.SUBMIT).orThrow();
  }

  @Test
  void a_repetition_after_other_acts_gives_its_own_events_and_the_request_as_it_stands() {
    at.open("1", "AEC").orThrow();
    Act edit = Act.of("once", Requests.APPLICANT);
    DeskAnswer.Done first = at.desk.edit(edit, "1", TestDesk.completion()).orThrow();
    at.applicant("1", RequestEvent.SUBMIT).orThrow();
    DeskAnswer.Done again = at.desk.edit(edit, "1", TestDesk.completion()).orThrow();

    assertThat(again.events()).isEqualTo(first.events());
    assertThat(again.filed().version()).isEqualTo(3);
  }

  @Test
  void what_hubee_was_seen_to_hold_already_changes_nothing() {
    prepare();
    at.seen("valid", created()).orThrow();
    long version = at.filed("valid").version();
    DeskAnswer.Done again = at.seen("valid", created()).orThrow();

    assertThat(again.events()).isEmpty();
    assertThat(at.filed("valid").version()).isEqualTo(version);
  }

  private void prepare() {
    at.validated("valid", "AEC");
    TestDesk other = at;
    other
        .desk
        .open(
            other.by(Requests.APPLICANT),
            new DraftWish("draft", Communes.CLAMART, "98043033400022", List.of("AEC")))
        .orThrow();
  }

  private static HubeeFact created() {
    return new HubeeFact.Created(
        DemarcheCode.AEC,
        new SubscriptionId("8a3f"),
        Instant.parse("2026-11-23T10:00:00.123456789Z"));
  }
}
