// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.demarche.Demarche;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From an approval to an active subscription: HubEE creates it, then people activate it. */
final class GrantedRoute {

  /**
   * A subscription shows in the portal within the hour (activation guide), at the latest the next
   * day (portal guide, 2021): from the second day on, something is wrong.
   */
  static final int DAYS_TO_BE_CREATED = 2;

  private final Situation situation;

  GrantedRoute(Situation situation) {
    this.situation = situation;
  }

  /**
   * @param since the day of the approval; null when it is not known or to come
   */
  List<Step> of(Demarche demarche, @Nullable LocalDate since) {
    List<Step> steps = new ArrayList<>();
    steps.add(Step.of(creation(since), demarche));
    steps.addAll(new HeldRoute(situation).onceCreated(demarche));
    return steps;
  }

  /**
   * ADMIN could create too, but a subscription of another request blocks DataPass' own for ever.
   */
  private ActKind creation(@Nullable LocalDate since) {
    if (situation.holds(Right.DATAPASS)) {
      return ActKind.CREATE_SUBSCRIPTION;
    }
    boolean late = since != null && !situation.today().isBefore(since.plusDays(DAYS_TO_BE_CREATED));
    return late ? ActKind.REPORT_MISSING_SUBSCRIPTION : ActKind.WAIT_FOR_CREATION;
  }
}
