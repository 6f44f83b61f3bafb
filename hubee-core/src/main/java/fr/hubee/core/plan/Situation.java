// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.request.RequestProfile;
import fr.hubee.core.rule.Verdict;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.subscription.Eligibility;
import java.time.LocalDate;

/**
 * A wish, what the rules found about it, and what exists.
 *
 * @param wish what is wished
 * @param found what the eligibility check found
 * @param known what exists
 * @param profile which DataPass the requests live by
 */
record Situation(PlanWish wish, Eligibility found, Known known, RequestProfile profile) {

  LocalDate today() {
    return wish.date();
  }

  Means means() {
    return wish.means();
  }

  boolean holds(Right right) {
    return means().rights().contains(right);
  }

  WhatExists exists() {
    return known.exists();
  }

  Violations organisation() {
    return found.organisation();
  }

  /** True while people must decide about the organisation and have not let it go on. */
  boolean needsPeople() {
    return Verdict.of(organisation()) instanceof Verdict.Escalated
        && exists().teamDecision() != TeamDecision.AUTHORISED;
  }

  boolean isDeclined() {
    return exists().teamDecision() == TeamDecision.DECLINED;
  }

  boolean hasModule(Demarche demarche) {
    return known.names(means().modules(), demarche);
  }

  boolean hasCredentials(Demarche demarche) {
    return known.names(means().credentials(), demarche);
  }
}
