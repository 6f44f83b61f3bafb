// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import fr.hubee.core.fixture.SmallDirectory;
import fr.hubee.core.plan.PlanRules;
import fr.hubee.core.plan.RawWish;
import fr.hubee.core.plan.SeenHabilitation;
import fr.hubee.core.plan.WishReader;
import java.time.LocalDate;
import java.util.List;

/** The rules on lines of a list, and on what was seen elsewhere. */
final class PlanCases {

  private PlanCases() {}

  static List<RuleCase> all() {
    return List.of(
        RuleCase.thrown(PlanRules.SEEN_ID_MALFORMED, SeenHabilitation::of, "H 456", "H456"),
        new RuleCase(PlanRules.LINE_EMPTY, () -> read(" "), () -> read("x")));
  }

  private static Violations read(String commune) {
    return new WishReader(new SmallDirectory(), LocalDate.of(2026, 11, 23))
        .read(new RawWish(commune, null, null, List.of()))
        .violations();
  }
}
