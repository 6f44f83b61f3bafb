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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * What must happen, written by hand from the published matrix (DataPass v2, transitions of an
 * authorization request, 2026-08-06) and from the guide (G48), without a look at the table of the
 * library. A pair that is absent never moves; a pair that is present moves to the state answered,
 * or not at all when the answer is null.
 */
final class RequestMatrix {

  private static final Map<String, Function<RequestFacts, RequestState>> CELLS =
      Map.ofEntries(
          cell("DRAFT SUBMIT", facts -> handedIn(facts) ? SUBMITTED : null),
          cell("CHANGES_REQUESTED SUBMIT", facts -> handedIn(facts) ? SUBMITTED : null),
          // Only on data imported from DataPass v1: a refused update.
          cell("REFUSED SUBMIT", facts -> handedIn(facts) && facts.reopening() ? SUBMITTED : null),
          cell(
              "SUBMITTED REQUEST_CHANGES",
              facts -> operator(facts) && facts.reasonGiven() ? CHANGES_REQUESTED : null),
          cell("SUBMITTED APPROVE", facts -> operator(facts) ? VALIDATED : null),
          cell("CHANGES_REQUESTED APPROVE", facts -> operator(facts) ? VALIDATED : null),
          cell("SUBMITTED REFUSE", RequestMatrix::refusal),
          cell("CHANGES_REQUESTED REFUSE", RequestMatrix::refusal),
          cell("DRAFT ARCHIVE", RequestMatrix::deletion),
          cell("REFUSED ARCHIVE", RequestMatrix::deletion),
          cell("REVOKED ARCHIVE", RequestMatrix::deletion),
          cell(
              "VALIDATED REOPEN",
              facts -> applicant(facts) && facts.activeHabilitation() ? DRAFT : null),
          cell("DRAFT CANCEL_REOPENING", RequestMatrix::cancellation),
          cell("CHANGES_REQUESTED CANCEL_REOPENING", RequestMatrix::cancellation),
          // Once submitted, an update is in the hands of the operator alone.
          cell(
              "SUBMITTED CANCEL_REOPENING", facts -> applicant(facts) ? null : cancellation(facts)),
          cell("VALIDATED REVOKE", facts -> operator(facts) ? REVOKED : null),
          // Ours. An update was let through by people once: it does not go back to them.
          cell(
              "DRAFT ESCALATE",
              facts ->
                  applicant(facts) && facts.needsPeople() && !facts.reopening() ? ESCALATED : null),
          cell("ESCALATED AUTHORISE", facts -> hubeeTeam(facts) ? DRAFT : null),
          cell("ESCALATED REDIRECT", facts -> hubeeTeam(facts) ? DRAFT : null),
          cell(
              "ESCALATED DECLINE",
              facts -> hubeeTeam(facts) && facts.reasonGiven() ? REFUSED : null));

  private RequestMatrix() {}

  static int size() {
    return CELLS.size();
  }

  static boolean has(RequestState from, RequestEvent event) {
    return CELLS.containsKey(from + " " + event);
  }

  static Optional<RequestState> expected(
      RequestState from, RequestEvent event, RequestFacts facts) {
    return Optional.ofNullable(CELLS.get(from + " " + event)).map(cell -> cell.apply(facts));
  }

  /** Every circumstance: three roles by five booleans. */
  static List<RequestFacts> everyFacts() {
    List<RequestFacts> all = new ArrayList<>();
    for (Role role : Role.values()) {
      for (int bits = 0; bits < 32; bits++) {
        all.add(
            new RequestFacts(
                role,
                (bits & 1) != 0,
                (bits & 2) != 0,
                (bits & 4) != 0,
                (bits & 8) != 0,
                (bits & 16) != 0));
      }
    }
    return all;
  }

  private static RequestState refusal(RequestFacts facts) {
    if (!operator(facts) || !facts.reasonGiven()) {
      return null;
    }
    return facts.reopening() ? VALIDATED : REFUSED;
  }

  private static RequestState deletion(RequestFacts facts) {
    return hubeeTeam(facts) || facts.activeHabilitation() ? null : ARCHIVED;
  }

  private static RequestState cancellation(RequestFacts facts) {
    if (!facts.reopening() || hubeeTeam(facts)) {
      return null;
    }
    return applicant(facts) || facts.reasonGiven() ? VALIDATED : null;
  }

  private static boolean handedIn(RequestFacts facts) {
    return applicant(facts) && facts.complete() && !facts.needsPeople();
  }

  private static boolean applicant(RequestFacts facts) {
    return facts.by() == Role.APPLICANT;
  }

  private static boolean operator(RequestFacts facts) {
    return facts.by() == Role.OPERATOR;
  }

  private static boolean hubeeTeam(RequestFacts facts) {
    return facts.by() == Role.HUBEE_TEAM;
  }

  private static Map.Entry<String, Function<RequestFacts, RequestState>> cell(
      String pair, Function<RequestFacts, RequestState> answer) {
    return Map.entry(pair, answer);
  }
}
