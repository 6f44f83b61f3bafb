// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.DemarcheRules;
import fr.hubee.core.demarche.Environment;
import fr.hubee.core.demarche.ProcessCode;
import java.time.LocalDate;
import java.util.List;

/** The rules that a démarche sets by itself. */
final class DemarcheCases {

  private DemarcheCases() {}

  static List<RuleCase> all() {
    return List.of(
        new RuleCase(
            DemarcheRules.DEMARCHE_CODE_MALFORMED,
            () -> DemarcheCode.check("A EC", "demarche").violations(),
            () -> DemarcheCode.check("A-EC", "demarche").violations()),
        RuleCase.thrown(
            DemarcheRules.PROCESS_CODE_MALFORMED, ProcessCode::new, "Etat,Civil", "Etat;Civil"),
        new RuleCase(
            DemarcheRules.DEMARCHE_UNKNOWN,
            () -> asked("AECC", "2026-11-23"),
            () -> asked("aec", "2026-11-23")),
        new RuleCase(
            DemarcheRules.DEMARCHE_CLOSED,
            () -> asked("DHTOUR", "2026-05-20"),
            () -> asked("DHTOUR", "2026-05-19")),
        new RuleCase(
            DemarcheRules.DEMARCHE_NOT_YET_OPEN,
            () -> asked("AEC", "2022-01-23"),
            () -> asked("AEC", "2022-01-24")),
        new RuleCase(
            DemarcheRules.CATALOGUE_OUT_OF_DATE,
            () -> asked("AEC", "2028-08-07"),
            () -> asked("AEC", "2028-08-06")));
  }

  private static Violations asked(String name, String day) {
    return DemarcheCatalogue.standard()
        .check(name, LocalDate.parse(day), Environment.PRODUCTION, "demarches[" + name + "]");
  }
}
