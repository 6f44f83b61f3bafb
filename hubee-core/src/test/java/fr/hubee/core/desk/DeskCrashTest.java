// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.fixture.Requests;
import fr.hubee.core.request.Actor;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.subscription.SubscriptionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A whole life of two requests, during which each call of a port dies in turn, before or after its
 * effect; the act is then repeated. Nothing may tell the crashed run from the other.
 */
class DeskCrashTest {

  private static final Instant SEEN = Instant.parse("2026-11-24T08:00:00Z");

  private static final List<Function<TestDesk, DeskAnswer>> LIFE = life();

  private static List<Function<TestDesk, DeskAnswer>> life() {
    List<Function<TestDesk, DeskAnswer>> life = new ArrayList<>();
    life.add(at -> at.desk.open(act("open"), TestDesk.wish("1", "AEC", "DDPACS")));
    life.add(at -> at.desk.open(act("open-conflict"), TestDesk.wish("2", "RCO", "AEC")));
    life.add(at -> at.desk.open(act("open-other"), TestDesk.wish("3", "CertDc")));
    life.add(at -> at.desk.edit(act("complete"), "1", TestDesk.completion()));
    life.add(move("submit", Requests.APPLICANT, RequestEvent.SUBMIT));
    life.add(move("changes", Requests.OPERATOR, RequestEvent.REQUEST_CHANGES));
    life.add(at -> at.desk.edit(act("correct"), "1", asking(DemarcheCode.AEC, DemarcheCode.RCO)));
    life.add(move("submit-again", Requests.APPLICANT, RequestEvent.SUBMIT));
    life.add(move("approve", Requests.OPERATOR, RequestEvent.APPROVE));
    life.add(at -> at.desk.record(act("created"), "1", created()));
    life.add(
        at -> at.desk.record(act("active"), "1", new HubeeFact.Activated(DemarcheCode.AEC, SEEN)));
    life.add(move("reopen", Requests.APPLICANT, RequestEvent.REOPEN));
    life.add(at -> at.desk.edit(act("more"), "1", asking(DemarcheCode.AEC, DemarcheCode.JCC)));
    life.add(move("cancel", Requests.APPLICANT, RequestEvent.CANCEL_REOPENING));
    life.add(move("revoke", Requests.OPERATOR, RequestEvent.REVOKE));
    life.add(move("archive", Requests.APPLICANT, RequestEvent.ARCHIVE));
    life.add(at -> at.desk.open(act("open-free"), TestDesk.wish("4", "RCO")));
    return life;
  }

  private static Function<TestDesk, DeskAnswer> move(String id, Actor actor, RequestEvent event) {
    return at -> at.desk.act(Act.of(id, actor).because("Motif"), "1", event);
  }

  private static Act act(String id) {
    return Act.of(id, Requests.APPLICANT);
  }

  private static RequestEdit asking(DemarcheCode... codes) {
    return TestDesk.asking(codes);
  }

  private static HubeeFact created() {
    return new HubeeFact.Created(DemarcheCode.AEC, new SubscriptionId("8a3f"), SEEN);
  }

  @Test
  void the_life_is_lived_as_it_was_meant() {
    InMemoryRequests requests = new InMemoryRequests();
    CrashingPorts ports = CrashingPorts.at(0, false);
    List<Object> answers = run(ports, requests);

    assertThat(answers)
        .filteredOn(answer -> !answer.toString().startsWith("Done"))
        .singleElement()
        .asString()
        .startsWith("Conflict");
    assertThat(requests.audit("1")).hasSize(14);
    assertThat(ports.calls()).isGreaterThan(60);
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void a_crash_at_any_call_and_a_repetition_end_where_no_crash_does(boolean after) {
    InMemoryRequests untouched = new InMemoryRequests();
    CrashingPorts counting = CrashingPorts.at(0, after);
    List<Object> expected = run(counting, untouched);

    for (int call = 1; call <= counting.calls(); call++) {
      InMemoryRequests crashed = new InMemoryRequests();
      List<Object> answers = run(CrashingPorts.at(call, after), crashed);
      assertThat(answers).as("answers, crash at call %s", call).isEqualTo(expected);
      assertThat(stored(crashed))
          .as("what is stored, crash at call %s", call)
          .isEqualTo(stored(untouched));
    }
  }

  private static List<Object> run(CrashingPorts ports, InMemoryRequests requests) {
    TestDesk at = ports.desk(requests);
    List<Object> answers = new ArrayList<>();
    for (Function<TestDesk, DeskAnswer> act : LIFE) {
      answers.add(told(persisting(at, act)));
    }
    return answers;
  }

  private static DeskAnswer persisting(TestDesk at, Function<TestDesk, DeskAnswer> act) {
    try {
      return act.apply(at);
    } catch (CrashingPorts.Crash crash) {
      return act.apply(at);
    }
  }

  private static Object told(DeskAnswer answer) {
    return answer instanceof DeskAnswer.Done done
        ? "Done " + parts(done.filed()) + done.events()
        : answer.toString();
  }

  /** Requests, audit and the holder of every claim that was ever made. */
  private static List<Object> stored(InMemoryRequests requests) {
    List<Object> all = new ArrayList<>();
    for (String id : List.of("1", "2", "3", "4")) {
      all.add(requests.find(id).map(DeskCrashTest::parts).orElseGet(List::of));
      all.add(requests.audit(id));
    }
    for (Claim claim : everyClaim()) {
      all.add(claim + " held by " + requests.holder(claim).orElse("nobody"));
    }
    return all;
  }

  private static Set<Claim> everyClaim() {
    Set<Claim> claims = new LinkedHashSet<>();
    Stream.of("AEC", "DDPACS", "RCO", "JCC", "CertDc")
        .map(code -> Claim.demarche(TestDesk.CLAMART, new DemarcheCode(code)))
        .forEach(claims::add);
    Stream.of("hubee-dila", "hubee-cert-dc")
        .map(uid -> new Claim(TestDesk.CLAMART, Claim.Kind.FORM, uid))
        .forEach(claims::add);
    return claims;
  }

  private static List<Object> parts(FiledRequest filed) {
    return List.of(
        filed.toString(),
        filed.openedAt(),
        filed.granted(),
        filed.atHubee(),
        filed.claims(),
        filed.request().history(),
        filed.request().administrator(),
        filed.request().termsAccepted());
  }
}
