// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.fixture.Communes;
import fr.hubee.core.fixture.SmallDirectory;
import fr.hubee.core.request.RequestProfile;
import java.time.LocalDate;
import java.util.List;

/** Wishes of Clamart, and the planner that answers them. */
final class Plans {

  static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private Plans() {}

  static PlanWish wish(String... demarches) {
    return wish(Communes.CLAMART, demarches).withExisting(WhatExists.nothing());
  }

  static PlanWish wish(Commune commune, String... demarches) {
    return PlanWish.of(commune, Mairie.CLAMART, List.of(demarches), TODAY);
  }

  static SubscriptionPlanner planner(DatapassSite site, RequestProfile profile) {
    return new SubscriptionPlanner(
        DemarcheCatalogue.standard(), new SmallDirectory(), Mairie.OPEN.sirene(), site, profile);
  }

  static Plan plan(PlanWish wish) {
    return planner(DatapassSite.PRODUCTION, RequestProfile.DATAPASS_V2_2026).plan(wish);
  }

  static PlannedAct only(Plan plan, ActKind kind) {
    List<PlannedAct> found = plan.acts().stream().filter(act -> act.kind() == kind).toList();
    if (found.size() != 1) {
      throw new AssertionError(kind + " in " + plan);
    }
    return found.get(0);
  }
}
