// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.demarche.DemarcheRules;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.subscription.EligibilityRules;
import java.util.List;

/** Where a démarche of the wish stands: the first whose rule the eligibility check has met. */
@SuppressWarnings("ImmutableEnumChecker") // rules are immutable, the list is of List.of
enum Standing {
  /** HubEE reports a subscription: it wins over whatever DataPass says. */
  HELD(EligibilityRules.ALREADY_SUBSCRIBED),
  /** Approved; HubEE does not report it yet. */
  GRANTED(EligibilityRules.ACTIVE_HABILITATION),
  /** A request asks for it. */
  PENDING(EligibilityRules.PENDING_REQUEST),
  /** It takes no request. */
  BARRED(
      DemarcheRules.DEMARCHE_UNKNOWN,
      DemarcheRules.DEMARCHE_CLOSED,
      DemarcheRules.DEMARCHE_NOT_YET_OPEN),
  /** It is to be asked for; what stands in the way of its form is for the route to say. */
  FREE;

  private final List<Rule> rules;

  Standing(Rule... rules) {
    this.rules = List.of(rules);
  }

  static Standing of(Violations found) {
    for (Standing standing : values()) {
      if (standing.rules.stream().anyMatch(found::contains)) {
        return standing;
      }
    }
    return FREE;
  }
}
