// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.fixture.Communes;
import fr.hubee.core.fixture.Requests;
import fr.hubee.core.request.Actor;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.subscription.SubscriptionId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

/** Each rule of the desk, broken and nearly broken. */
public final class DeskRuleExamples {

  private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
  private static final SubscriptionId ID = new SubscriptionId("8a3f");

  private final Map<Rule, List<Supplier<Violations>>> pairs = new LinkedHashMap<>();

  private DeskRuleExamples() {}

  /** Returns, for each rule, what is found when it is broken, and in the nearest case. */
  public static Map<Rule, List<Supplier<Violations>>> all() {
    DeskRuleExamples examples = new DeskRuleExamples();
    examples.texts();
    examples.requests();
    examples.holders();
    examples.hubee();
    return examples.pairs;
  }

  private void texts() {
    pairs.put(
        DeskRules.ACT_ID_MALFORMED,
        List.of(
            () -> ActId.check("a b", "actId").violations(),
            () -> ActId.check("a_b", "actId").violations()));
    pair(DeskRules.REQUEST_ID_MALFORMED, at -> at.open("4/2", "AEC"), at -> at.open("4.2", "AEC"));
    pair(
        DeskRules.ACTOR_ID_MALFORMED,
        at -> at.desk.open(at.by(Actor.applicant("a\u0000")), TestDesk.wish("2", "AEC")),
        at -> at.desk.open(at.by(Actor.applicant("a ")), TestDesk.wish("2", "AEC")));
    because(DeskRules.REASON_TOO_LONG, "x".repeat(5001), "x".repeat(5000));
    because(DeskRules.REASON_UNREADABLE, "a\u0000b", "a\r\n\tb");
  }

  private void because(Rule rule, String broken, String nearest) {
    pair(
        rule,
        at -> at.operator("1", RequestEvent.REVOKE, broken),
        at -> at.operator("1", RequestEvent.REVOKE, nearest));
  }

  private void requests() {
    pair(DeskRules.ACT_ID_REUSED, at -> twice(at, "2"), at -> twice(at, "1"));
    pair(DeskRules.REQUEST_ID_TAKEN, at -> at.open("1", "CertDc"), at -> at.open("2", "CertDc"));
    pair(
        DeskRules.APPLICANT_ONLY,
        at -> at.desk.open(at.by(Requests.OPERATOR), TestDesk.wish("2", "AEC")),
        at -> at.open("2", "AEC"));
    pair(
        DeskRules.EDITING_CLOSED,
        at -> at.edit("1", TestDesk.completion()),
        at -> {
          at.applicant("1", RequestEvent.REOPEN).orThrow();
          return at.edit("1", TestDesk.completion());
        });
    pair(
        DeskRules.ORGANISATION_FIXED,
        at -> {
          at.applicant("1", RequestEvent.REOPEN).orThrow();
          return at.edit("1", toLille());
        },
        at -> {
          at.open("2", "CertDc").orThrow();
          return at.edit("2", toLille());
        });
  }

  private static RequestEdit toLille() {
    return RequestEdit.builder().organisation(Communes.LILLE, TestDesk.CLAMART).build();
  }

  /** The same identifier on request 1, then on the request given. */
  private static DeskAnswer twice(TestDesk at, String second) {
    Act act = Act.of("once", Requests.OPERATOR);
    at.desk.act(act, "1", RequestEvent.REVOKE).orThrow();
    return at.desk.act(act, second, RequestEvent.REVOKE);
  }

  private void holders() {
    pair(DeskRules.UPDATE_INSTEAD, at -> at.open("2", "RCO"), at -> at.open("2", "CertDc"));
  }

  private void hubee() {
    pair(
        DeskRules.NEVER_GRANTED,
        at -> at.seen("1", created(DemarcheCode.RCO, "8a3f")),
        at -> at.seen("1", created(DemarcheCode.AEC, "8a3f")));
    pair(
        DeskRules.NOT_SEEN_AT_HUBEE,
        at -> at.seen("1", new HubeeFact.Activated(DemarcheCode.AEC, NOW)),
        at -> {
          at.seen("1", created(DemarcheCode.AEC, "8a3f")).orThrow();
          return at.seen("1", new HubeeFact.Activated(DemarcheCode.AEC, NOW));
        });
    pair(DeskRules.OTHER_SUBSCRIPTION, at -> seenTwice(at, "0000"), at -> seenTwice(at, "8a3f"));
  }

  private static DeskAnswer seenTwice(TestDesk at, String second) {
    at.seen("1", created(DemarcheCode.AEC, ID.value())).orThrow();
    return at.seen("1", created(DemarcheCode.AEC, second));
  }

  private static HubeeFact created(DemarcheCode code, String id) {
    return new HubeeFact.Created(code, new SubscriptionId(id), NOW);
  }

  /** Both begin with request 1, validated for AEC. */
  private void pair(
      Rule rule, Function<TestDesk, DeskAnswer> broken, Function<TestDesk, DeskAnswer> nearest) {
    pairs.put(rule, List.of(() -> found(broken), () -> found(nearest)));
  }

  private static Violations found(Function<TestDesk, DeskAnswer> act) {
    TestDesk at = new TestDesk();
    at.validated("1", "AEC");
    DeskAnswer answer = act.apply(at);
    if (answer instanceof DeskAnswer.Refused refused) {
      return refused.violations();
    }
    return answer instanceof DeskAnswer.Conflict conflict
        ? Violations.of(conflict.reason())
        : Violations.none();
  }
}
