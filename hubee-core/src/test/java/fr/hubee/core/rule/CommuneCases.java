// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import fr.hubee.core.commune.CommuneAnswer;
import fr.hubee.core.commune.CommuneFinder;
import fr.hubee.core.commune.CommuneRules;
import fr.hubee.core.fixture.SmallDirectory;
import java.util.List;

/** The rules on a commune that a person typed. */
final class CommuneCases {

  private CommuneCases() {}

  static List<RuleCase> all() {
    return List.of(
        typed(CommuneRules.COMMUNE_UNKNOWN, "Clamard", "Clamart"),
        typed(CommuneRules.COMMUNE_AMBIGUOUS, "Saint-Denis", "97411"),
        typed(CommuneRules.FORMER_CODE, "20004", "2A004"),
        typed(CommuneRules.ARRONDISSEMENT_RESOLVED, "75108", "75056"));
  }

  private static RuleCase typed(Rule rule, String broken, String nearest) {
    return new RuleCase(rule, () -> found(broken), () -> found(nearest));
  }

  private static Violations found(String typed) {
    CommuneAnswer answer = new CommuneFinder(new SmallDirectory()).find(typed);
    if (answer instanceof CommuneAnswer.Found found) {
      return found.notes();
    }
    return answer instanceof CommuneAnswer.Ambiguous ambiguous
        ? Violations.of(ambiguous.reason())
        : Violations.of(((CommuneAnswer.NotFound) answer).reason());
  }
}
