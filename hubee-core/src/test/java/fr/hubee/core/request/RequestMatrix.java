// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import static fr.hubee.core.request.RequestState.ARCHIVED;
import static fr.hubee.core.request.RequestState.CHANGES_REQUESTED;
import static fr.hubee.core.request.RequestState.DRAFT;
import static fr.hubee.core.request.RequestState.ESCALATED;
import static fr.hubee.core.request.RequestState.REFUSED;
import static fr.hubee.core.request.RequestState.REVOKED;
import static fr.hubee.core.request.RequestState.SUBMITTED;
import static fr.hubee.core.request.RequestState.VALIDATED;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * What must happen, written by hand from the published matrices (DataPass v2, transitions of an
 * authorization request, 2026-08-06; DataPass v1, 2022) and from the guide (G48), without a look at
 * the tables of the library. A pair that is absent never moves; a pair that is present moves to the
 * state answered, or not at all when the answer is null.
 */
final class RequestMatrix {

  static final RequestMatrix V2 = new RequestMatrix(v2());
  static final RequestMatrix V1 = new RequestMatrix(v1());

  private static final int BOOLEANS = 9;

  private final Map<String, Function<RequestFacts, RequestState>> cells;

  private RequestMatrix(Map<String, Function<RequestFacts, RequestState>> cells) {
    this.cells = cells;
  }

  static RequestMatrix of(RequestProfile profile) {
    return profile == RequestProfile.DATAPASS_V1_2022 ? V1 : V2;
  }

  private static Map<String, Function<RequestFacts, RequestState>> v2() {
    Map<String, Function<RequestFacts, RequestState>> cells = new HashMap<>(escalation());
    cells.put("DRAFT SUBMIT", when(RequestMatrix::handedIn, SUBMITTED));
    cells.put("CHANGES_REQUESTED SUBMIT", when(RequestMatrix::handedIn, SUBMITTED));
    // Only on data imported from DataPass v1: a refused update.
    cells.put("REFUSED SUBMIT", when(f -> handedIn(f) && f.reopening(), SUBMITTED));
    cells.put(
        "SUBMITTED REQUEST_CHANGES", when(f -> agent(f) && f.reasonGiven(), CHANGES_REQUESTED));
    cells.put("SUBMITTED APPROVE", when(RequestMatrix::agent, VALIDATED));
    cells.put("CHANGES_REQUESTED APPROVE", when(RequestMatrix::agent, VALIDATED));
    cells.put("SUBMITTED REFUSE", RequestMatrix::refusal);
    cells.put("CHANGES_REQUESTED REFUSE", RequestMatrix::refusal);
    for (RequestState state : List.of(DRAFT, REFUSED, REVOKED)) {
      cells.put(
          state + " ARCHIVE",
          when(f -> (applicant(f) || agent(f)) && !f.activeHabilitation(), ARCHIVED));
    }
    cells.put(
        "VALIDATED REOPEN",
        when(f -> applicant(f) && f.activeHabilitation() && !f.dirtyFromV1(), DRAFT));
    cells.put("DRAFT CANCEL_REOPENING", when(RequestMatrix::cancels, VALIDATED));
    cells.put("CHANGES_REQUESTED CANCEL_REOPENING", when(RequestMatrix::cancels, VALIDATED));
    // Once submitted, an update is in the hands of the operator alone.
    cells.put("SUBMITTED CANCEL_REOPENING", when(f -> !applicant(f) && cancels(f), VALIDATED));
    cells.put("VALIDATED REVOKE", when(RequestMatrix::agent, REVOKED));
    cells.put(
        "VALIDATED REVOKE_HABILITATION", when(f -> agent(f) && f.activeHabilitation(), REVOKED));
    for (RequestState state : List.of(DRAFT, SUBMITTED, CHANGES_REQUESTED)) {
      cells.put(
          state + " REVOKE_HABILITATION",
          when(f -> agent(f) && f.activeHabilitation() && f.reopening(), state));
    }
    cells.put("DRAFT TRANSFER", when(f -> transfers(f) && f.reopening(), DRAFT));
    for (RequestState state :
        List.of(SUBMITTED, CHANGES_REQUESTED, VALIDATED, REFUSED, REVOKED, ARCHIVED)) {
      cells.put(state + " TRANSFER", when(RequestMatrix::transfers, state));
    }
    return cells;
  }

  private static Map<String, Function<RequestFacts, RequestState>> v1() {
    Map<String, Function<RequestFacts, RequestState>> cells = new HashMap<>(escalation());
    cells.put("DRAFT SUBMIT", when(RequestMatrix::handedIn, SUBMITTED));
    cells.put("CHANGES_REQUESTED SUBMIT", when(RequestMatrix::handedIn, SUBMITTED));
    cells.put(
        "SUBMITTED REQUEST_CHANGES", when(f -> agent(f) && f.reasonGiven(), CHANGES_REQUESTED));
    // The comment is the body of the mail: it was mandatory.
    cells.put("SUBMITTED APPROVE", when(f -> agent(f) && f.reasonGiven(), VALIDATED));
    cells.put("SUBMITTED REFUSE", when(f -> agent(f) && f.reasonGiven(), REFUSED));
    cells.put("CHANGES_REQUESTED REFUSE", when(f -> agent(f) && f.reasonGiven(), REFUSED));
    cells.put("VALIDATED REVOKE", when(f -> admin(f) && f.reasonGiven(), REVOKED));
    cells.put("DRAFT ARCHIVE", when(f -> applicant(f) || admin(f), ARCHIVED));
    cells.put("CHANGES_REQUESTED ARCHIVE", when(f -> applicant(f) || admin(f), ARCHIVED));
    for (RequestState state : List.of(SUBMITTED, VALIDATED, REFUSED, REVOKED)) {
      cells.put(state + " ARCHIVE", when(RequestMatrix::admin, ARCHIVED));
    }
    return cells;
  }

  /** Ours. An update was let through by people once: it does not go back to them. */
  private static Map<String, Function<RequestFacts, RequestState>> escalation() {
    return Map.of(
        "DRAFT ESCALATE",
        when(f -> applicant(f) && f.needsPeople() && !f.reopening(), ESCALATED),
        "ESCALATED AUTHORISE",
        when(RequestMatrix::hubeeTeam, DRAFT),
        "ESCALATED REDIRECT",
        when(RequestMatrix::hubeeTeam, DRAFT),
        "ESCALATED DECLINE",
        when(f -> hubeeTeam(f) && f.reasonGiven(), REFUSED));
  }

  int size() {
    return cells.size();
  }

  boolean has(RequestState from, RequestEvent event) {
    return cells.containsKey(from + " " + event);
  }

  Optional<RequestState> expected(RequestState from, RequestEvent event, RequestFacts facts) {
    return Optional.ofNullable(cells.get(from + " " + event)).map(cell -> cell.apply(facts));
  }

  /** Every circumstance: five roles by nine booleans. */
  static List<RequestFacts> everyFacts() {
    List<RequestFacts> all = new ArrayList<>();
    for (Role role : Role.values()) {
      for (int bits = 0; bits < 1 << BOOLEANS; bits++) {
        all.add(
            new RequestFacts(
                role,
                is(bits, 0),
                is(bits, 1),
                is(bits, 2),
                is(bits, 3),
                is(bits, 4),
                is(bits, 5),
                is(bits, 6),
                is(bits, 7),
                is(bits, 8)));
      }
    }
    return all;
  }

  private static boolean is(int bits, int position) {
    return (bits & 1 << position) != 0;
  }

  private static RequestState refusal(RequestFacts facts) {
    if (!agent(facts) || !facts.reasonGiven()) {
      return null;
    }
    return facts.reopening() ? VALIDATED : REFUSED;
  }

  private static boolean cancels(RequestFacts facts) {
    if (!facts.reopening()) {
      return false;
    }
    return applicant(facts) ? !facts.dirtyFromV1() : agent(facts) && facts.reasonGiven();
  }

  private static boolean transfers(RequestFacts facts) {
    boolean entitled =
        applicant(facts)
            || agent(facts)
            || admin(facts)
            || facts.by() == Role.COLLEAGUE && facts.toHimself();
    return entitled && facts.anotherApplicant() && !facts.dirtyFromV1();
  }

  private static boolean handedIn(RequestFacts facts) {
    return applicant(facts) && facts.complete() && !facts.needsPeople();
  }

  private static boolean applicant(RequestFacts facts) {
    return facts.by() == Role.APPLICANT && facts.entitled();
  }

  private static boolean agent(RequestFacts facts) {
    return facts.by() == Role.OPERATOR && facts.entitled();
  }

  private static boolean hubeeTeam(RequestFacts facts) {
    return facts.by() == Role.HUBEE_TEAM;
  }

  private static boolean admin(RequestFacts facts) {
    return facts.by() == Role.DATAPASS_ADMIN;
  }

  private static Function<RequestFacts, RequestState> when(
      Predicate<RequestFacts> condition, RequestState to) {
    return facts -> condition.test(facts) ? to : null;
  }
}
