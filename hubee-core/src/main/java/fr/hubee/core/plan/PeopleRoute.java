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
    TeamDecision decision = situation.exists().teamDecision();
    boolean handedOver = request != null && request.isWithPeople();
    if (decision == TeamDecision.AUTHORISED || !(handedOver || situation.needsPeople())) {
      return List.of();
    }
    Step answer = Step.forAll(ActKind.WAIT_FOR_HUBEE_TEAM);
    return handedOver || decision == TeamDecision.ASKED
        ? List.of(answer)
        : List.of(Step.forAll(ActKind.WRITE_TO_HUBEE), answer);
  }
}
