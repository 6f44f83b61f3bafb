// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.fixture.Communes;
import fr.hubee.core.fixture.Requests;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.RequestState;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Sixty-four at once, and races that are lost on purpose. */
class DeskRaceTest {

  private final TestDesk at = new TestDesk();

  @Test
  void of_those_who_open_for_the_same_demarche_one_wins_and_all_learn_the_same_request()
      throws Exception {
    List<DeskAnswer> answers =
        Together.all(
            i -> at.desk.open(Act.of("a" + i, Requests.APPLICANT), TestDesk.wish("r" + i, "AEC")));

    assertThat(answers).filteredOn(DeskAnswer.Done.class::isInstance).hasSize(1);
    assertThat(answers.stream().map(DeskRaceTest::requestOf).collect(Collectors.toSet()))
        .hasSize(1);
    RequestPage stored = at.requests.list(RequestQuery.all());
    assertThat(stored.requests()).hasSize(1);
    assertThat(at.requests.audit(stored.requests().get(0).id())).hasSize(1);
  }

  @Test
  void those_who_repeat_one_opening_all_get_the_one_draft() throws Exception {
    Act act = Act.of("once", Requests.APPLICANT);
    List<DeskAnswer> answers = Together.all(i -> at.desk.open(act, TestDesk.wish("r" + i, "AEC")));

    assertThat(answers).allMatch(DeskAnswer.Done.class::isInstance);
    assertThat(Set.copyOf(answers)).hasSize(1);
    assertThat(at.requests.list(RequestQuery.all()).requests()).hasSize(1);
  }

  @Test
  void of_those_who_decide_one_wins_and_the_others_are_out_of_turn() throws Exception {
    at.submitted("1", "AEC");
    List<DeskAnswer> answers =
        Together.all(
            i ->
                at.desk.act(
                    Act.of("a" + i, Requests.OPERATOR).because("Motif"),
                    "1",
                    i % 2 == 0 ? RequestEvent.APPROVE : RequestEvent.REFUSE));

    assertThat(answers).filteredOn(DeskAnswer.Done.class::isInstance).hasSize(1);
    assertThat(answers).filteredOn(DeskAnswer.OutOfTurn.class::isInstance).hasSize(63);
    assertThat(at.filed("1").request().history()).hasSize(2);
  }

  @Test
  void no_edit_is_lost() throws Exception {
    at.open("1", "AEC").orThrow();
    Together.all(
        i -> {
          DeskAnswer answer;
          do {
            answer = at.desk.edit(Act.of("a" + i, Requests.APPLICANT), "1", TestDesk.completion());
          } while (answer instanceof DeskAnswer.Contended);
          return answer.orThrow();
        });
    assertThat(at.filed("1").version()).isEqualTo(1 + Together.THREADS);
    assertThat(at.requests.audit("1"))
        .extracting(AuditRecord::version)
        .doesNotHaveDuplicates()
        .hasSize(1 + Together.THREADS);
  }

  /** Before the first save that it hands on, does something else. */
  private static TestDesk overtakenBy(InMemoryRequests requests, Runnable other) {
    boolean[] done = {false};
    RequestRepository relayed =
        new RelayedRequests(requests) {
          @Override
          public SaveAnswer save(FiledRequest next, AuditRecord audit) {
            if (!done[0]) {
              done[0] = true;
              other.run();
            }
            return super.save(next, audit);
          }
        };
    return new TestDesk(relayed, KnownSubscriptions.none());
  }

  @Test
  void a_lost_race_is_decided_again_on_what_the_request_has_become() {
    InMemoryRequests requests = new InMemoryRequests();
    TestDesk first = new TestDesk(requests, KnownSubscriptions.none());
    first.submitted("1", "AEC");
    TestDesk slow =
        overtakenBy(
            requests, () -> first.operator("1", RequestEvent.REFUSE, "Pas une commune").orThrow());

    DeskAnswer answer = slow.desk.act(Act.of("slow", Requests.OPERATOR), "1", RequestEvent.APPROVE);
    assertThat(answer).isInstanceOf(DeskAnswer.OutOfTurn.class);
    assertThat(slow.filed("1").request().state()).isEqualTo(RequestState.REFUSED);
  }

  @Test
  void an_act_that_another_instance_did_meanwhile_is_done_and_recorded_once() {
    InMemoryRequests requests = new InMemoryRequests();
    TestDesk first = new TestDesk(requests, KnownSubscriptions.none());
    Act act = Act.of("once", Requests.APPLICANT);
    TestDesk slow =
        overtakenBy(requests, () -> first.desk.open(act, TestDesk.wish("1", "AEC")).orThrow());

    assertThat(slow.desk.open(act, TestDesk.wish("2", "AEC")).orThrow().filed().id())
        .isEqualTo("1");
    assertThat(requests.find("2")).isEmpty();
  }

  @Test
  void a_holder_that_lets_go_meanwhile_does_not_block() {
    InMemoryRequests requests = new InMemoryRequests();
    TestDesk first = new TestDesk(requests, KnownSubscriptions.none());
    first.open("1", "AEC").orThrow();
    boolean[] done = {false};
    RequestRepository relayed =
        new RelayedRequests(requests) {
          @Override
          public SaveAnswer save(FiledRequest next, AuditRecord audit) {
            SaveAnswer answer = super.save(next, audit);
            if (!done[0]) {
              done[0] = true;
              first.applicant("1", RequestEvent.ARCHIVE).orThrow();
            }
            return answer;
          }
        };
    TestDesk slow = new TestDesk(relayed, KnownSubscriptions.none());
    slow.desk.open(Act.of("slow", Requests.APPLICANT), TestDesk.wish("2", "AEC")).orThrow();
    assertThat(requests.holder(Claim.demarche(TestDesk.CLAMART, DemarcheCode.AEC))).contains("2");
  }

  @Test
  void races_lost_without_end_are_told_and_nothing_changed() {
    InMemoryRequests requests = new InMemoryRequests();
    int[] saves = {0};
    RequestRepository stale =
        new RelayedRequests(requests) {
          @Override
          public SaveAnswer save(FiledRequest next, AuditRecord audit) {
            saves[0]++;
            return new SaveAnswer.Stale();
          }

          @Override
          <T> T around(Supplier<T> call) {
            return call.get();
          }
        };
    DeskAnswer answer = new TestDesk(stale, KnownSubscriptions.none()).open("1", "AEC");

    assertThat(answer).isEqualTo(new DeskAnswer.Contended(saves[0]));
    assertThat(saves[0]).isBetween(2, 100);
    assertThat(requests.find("1")).isEmpty();
  }

  @Test
  void two_requests_never_both_take_one_demarche() throws Exception {
    for (int i = 0; i < Together.THREADS; i++) {
      String siret = "3560000000%04d".formatted(i * 10);
      at.desk
          .open(
              Act.of("o" + i, Requests.APPLICANT),
              new DraftWish("r" + i, Communes.CLAMART, siret, List.of("RCO")))
          .orThrow();
    }
    List<DeskAnswer> answers =
        Together.all(
            i ->
                at.desk.edit(
                    Act.of("e" + i, Requests.APPLICANT),
                    "r" + i,
                    RequestEdit.builder()
                        .organisation(Communes.CLAMART, TestDesk.CLAMART)
                        .build()));
    assertThat(answers).filteredOn(DeskAnswer.Done.class::isInstance).hasSize(1);
    assertThat(answers).filteredOn(DeskAnswer.Conflict.class::isInstance).hasSize(63);
  }

  private static String requestOf(DeskAnswer answer) {
    return answer instanceof DeskAnswer.Conflict conflict
        ? conflict.holder()
        : answer.orThrow().filed().id();
  }
}
