// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What people must decide before anything is handed in: communes déléguées and associées. */
final class PeopleRoute {

  private final Situation situation;

  PeopleRoute(Situation situation) {
    this.situation = situation;
  }

  /**
   * @param request the request that would be handed in; null for one to come
   */
  List<Step> before(@Nullable Filed request) {
    boolean handedOver = request != null && request.isWithPeople();
    if (isAuthorised() || !(handedOver || situation.needsPeople())) {
      return List.of();
    }
    Step answer = Step.forAll(ActKind.WAIT_FOR_HUBEE_TEAM);
    return isAsked() ? List.of(answer) : List.of(Step.forAll(ActKind.WRITE_TO_HUBEE), answer);
  }

  private boolean isAuthorised() {
    return situation.exists().teamDecision() == TeamDecision.AUTHORISED;
  }

  /** A request in the hands of the team asks for the whole commune. */
  private boolean isAsked() {
    return situation.exists().teamDecision() == TeamDecision.ASKED
        || situation.known().isWithPeople();
  }
}
