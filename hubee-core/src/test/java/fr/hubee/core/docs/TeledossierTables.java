// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.docs;

import fr.hubee.core.teledossier.CaseState;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.Misspelling;
import fr.hubee.core.teledossier.Party;
import fr.hubee.core.teledossier.check.StatusRights;
import fr.hubee.core.teledossier.profile.MandatoryStatuses;
import fr.hubee.core.teledossier.profile.StaleThresholds;
import fr.hubee.core.teledossier.profile.StatusProfile;
import fr.hubee.core.teledossier.profile.StatusProfiles;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** The tables of a télédossier that are no machines, for docs/rules.md. */
final class TeledossierTables {

  private final List<String> lines = new ArrayList<>();

  private TeledossierTables() {}

  static List<String> lines() {
    TeledossierTables tables = new TeledossierTables();
    tables.statuses();
    tables.mandatory();
    tables.misspellings();
    tables.thresholds();
    return tables.lines;
  }

  private void statuses() {
    title("Statuses of a télédossier, and who sets them");
    lines.add("*(x)*: the hub is known to take it, and the functional order does not give it.");
    lines.add("");
    row("Code", "Label", "On the portal", "SI", "OSL", "Hub");
    row("---", "---", "---", "---", "---", "---");
    for (CaseState state : CaseState.values()) {
      row(
          "`" + state + "`",
          state.label(),
          state.portalLabel(),
          right(Party.SI, state),
          right(Party.OSL, state),
          right(Party.HUB, state));
    }
  }

  private static String right(Party party, CaseState state) {
    if (StatusRights.prescribed(party).contains(state)) {
      return "x";
    }
    return StatusRights.accepted(party).contains(state) ? "*(x)*" : "";
  }

  private void mandatory() {
    title("Mandatory statuses per démarche");
    lines.add("A démarche that is not here has none published; the caller can add his own.");
    lines.add("");
    row("Démarche", "From", "On the way", "At the end", "Source");
    row("---", "---", "---", "---", "---");
    for (StatusProfile profile : StatusProfiles.standard().all()) {
      for (MandatoryStatuses statuses : profile.mandatory()) {
        row(
            "`" + profile.processCode() + "`",
            statuses.from().toString(),
            "`" + statuses.intermediate() + "`",
            statuses.finals().stream()
                .map(CaseStatus::value)
                .collect(Collectors.joining("` or `", "`", "`")),
            statuses.source().toString());
      }
    }
  }

  private void misspellings() {
    title("Known misspellings of codes");
    row("Written", "Meant", "Where");
    row("---", "---", "---");
    for (Misspelling mistake : Misspelling.all()) {
      row(
          "`" + mistake.written().value() + "`",
          "`" + mistake.meant().value() + "`",
          mistake.source().toString());
    }
  }

  private void thresholds() {
    title("Stale télédossiers");
    row("Status", "Working days");
    row("---", "---");
    StaleThresholds.standard()
        .all()
        .forEach((status, days) -> row("`" + status.value() + "`", String.valueOf(days)));
  }

  private void title(String title) {
    lines.addAll(List.of("", "## " + title, ""));
  }

  private void row(String... cells) {
    lines.add("| " + Arrays.stream(cells).collect(Collectors.joining(" | ")) + " |");
  }
}
