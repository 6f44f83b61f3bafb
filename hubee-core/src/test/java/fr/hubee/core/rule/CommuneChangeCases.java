// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.CommuneChangeRules;
import fr.hubee.core.commune.CommuneDirectory;
import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.commune.CommuneTimeline;
import fr.hubee.core.commune.KnownCommune;
import fr.hubee.core.fixture.SmallDirectory;
import fr.hubee.core.identity.CodeCommune;
import fr.hubee.core.identity.Siren;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules on what became of a commune. */
final class CommuneChangeCases {

  private static final CommuneDirectory TODAY = new SmallDirectory();
  private static final String SIREN_OF_CLAMART = "219200235";
  private static final String GONE = "219299999";

  private CommuneChangeCases() {}

  static List<RuleCase> all() {
    return List.of(
        known(CommuneChangeRules.COMMUNE_UNCHANGED, "92023", SIREN_OF_CLAMART, "92023", GONE),
        new RuleCase(
            CommuneChangeRules.COMMUNE_RENAMED, () -> named("Clamard"), () -> named("Clamart")),
        known(CommuneChangeRules.COMMUNE_SIREN_CHANGED, "92023", GONE, "92023", null),
        known(
            CommuneChangeRules.COMMUNE_CODE_CHANGED,
            "75023",
            SIREN_OF_CLAMART,
            "92023",
            SIREN_OF_CLAMART),
        known(CommuneChangeRules.COMMUNE_SUCCEEDED, "20004", null, "2A004", null),
        known(CommuneChangeRules.COMMUNE_NOW_A_PART, "59355", null, "59350", null),
        known(CommuneChangeRules.CODE_OF_TWO, "01015", null, "01015", "200053668"),
        known(CommuneChangeRules.COMMUNE_LOST, "97123", null, "01340", null),
        known(CommuneChangeRules.SIREN_NOT_COMPARED, "98735", GONE, "92023", GONE),
        known(CommuneChangeRules.CHANGE_UNDATED, "92023", GONE, "92023", SIREN_OF_CLAMART),
        new RuleCase(
            CommuneChangeRules.CHANGE_BETWEEN, () -> since(2024), () -> found("20004", null)));
  }

  private static RuleCase known(
      Rule rule,
      String brokenCode,
      @Nullable String brokenSiren,
      String nearestCode,
      @Nullable String nearestSiren) {
    return new RuleCase(
        rule, () -> found(brokenCode, brokenSiren), () -> found(nearestCode, nearestSiren));
  }

  private static Violations found(String code, @Nullable String siren) {
    return since(
        new KnownCommune(new CodeCommune(code), siren == null ? null : new Siren(siren), null));
  }

  private static Violations named(String name) {
    return since(new KnownCommune(new CodeCommune("92023"), new Siren(SIREN_OF_CLAMART), name));
  }

  private static Violations since(KnownCommune known) {
    return CommuneTimeline.upTo(TODAY).since(known).violations();
  }

  /** Clamart, with another SIREN in that year. */
  private static Violations since(int year) {
    Commune clamart =
        new Commune(
            CommuneKind.ACTUELLE,
            new CodeCommune("92023"),
            "Clamart",
            new Siren(GONE),
            null,
            List.of(),
            List.of());
    return CommuneTimeline.between(new SmallDirectory(List.of(clamart), year), TODAY)
        .changes()
        .get(0)
        .violations();
  }
}
