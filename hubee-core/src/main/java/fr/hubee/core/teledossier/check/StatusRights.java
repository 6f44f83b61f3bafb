// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.check;

import static fr.hubee.core.teledossier.CaseState.ADD_AWAITING;
import static fr.hubee.core.teledossier.CaseState.ARCHIVED;
import static fr.hubee.core.teledossier.CaseState.CLOSED;
import static fr.hubee.core.teledossier.CaseState.DONE;
import static fr.hubee.core.teledossier.CaseState.HUBEE_COMPLETED;
import static fr.hubee.core.teledossier.CaseState.HUBEE_NOTIFIED;
import static fr.hubee.core.teledossier.CaseState.HUBEE_RECEIVED;
import static fr.hubee.core.teledossier.CaseState.IN_PROGRESS;
import static fr.hubee.core.teledossier.CaseState.REFUSED;
import static fr.hubee.core.teledossier.CaseState.SENT;
import static fr.hubee.core.teledossier.CaseState.SI_INTG_ERROR;
import static fr.hubee.core.teledossier.CaseState.SI_RECEIVED;

import fr.hubee.core.rule.Source;
import fr.hubee.core.rule.Sources;
import fr.hubee.core.teledossier.CaseState;
import fr.hubee.core.teledossier.Party;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Who may set which status on a case, as one table.
 *
 * <p>Source: HubEE, specification 1.2.2, RC001 and figure 8 (2021-08-31), valise générique
 * (2022-07-01).
 */
public final class StatusRights {

  private static final Source OF_AN_SI = Sources.specification("figure 8, statuts posés par un SI");
  private static final Source ERROR = Sources.folderApi("Case.status : SI_INTG_ERROR");
  private static final Source OF_AN_OSL = Sources.specification("annexe, statuts : OSL");
  private static final Source COMPLEMENTS = Sources.kit("G, réponse à ADD_AWAITING");
  private static final Source COMMON_LIST =
      Sources.specification("3.5.6, RC001 : liste commune aux SI et aux OSL");
  private static final Source OF_THE_HUB = Sources.specification("annexe, statuts automatiques");

  private static final List<StatusRight> ROWS =
      Stream.of(
              rights(
                  Party.SI,
                  true,
                  OF_AN_SI,
                  SENT,
                  SI_RECEIVED,
                  IN_PROGRESS,
                  ADD_AWAITING,
                  REFUSED,
                  DONE),
              rights(Party.SI, true, ERROR, SI_INTG_ERROR),
              rights(Party.OSL, true, OF_AN_OSL, HUBEE_NOTIFIED, CLOSED),
              rights(Party.OSL, true, COMPLEMENTS, HUBEE_COMPLETED),
              rights(
                  Party.OSL,
                  false,
                  COMMON_LIST,
                  SENT,
                  SI_RECEIVED,
                  IN_PROGRESS,
                  ADD_AWAITING,
                  REFUSED,
                  DONE),
              rights(Party.HUB, true, OF_THE_HUB, HUBEE_RECEIVED, HUBEE_NOTIFIED, ARCHIVED))
          .flatMap(rows -> rows)
          .toList();

  private StatusRights() {}

  /** Returns every row. */
  public static List<StatusRight> all() {
    return ROWS;
  }

  /** Returns the statuses that the hub takes from this party. */
  public static Set<CaseState> accepted(Party party) {
    return statuses(party, false);
  }

  /** Returns the statuses that the functional order gives to this party. */
  public static Set<CaseState> prescribed(Party party) {
    return statuses(party, true);
  }

  private static Set<CaseState> statuses(Party party, boolean prescribedOnly) {
    Set<CaseState> statuses = EnumSet.noneOf(CaseState.class);
    ROWS.stream()
        .filter(row -> party.actsAs(row.party()))
        .filter(row -> row.prescribed() || !prescribedOnly)
        .forEach(row -> statuses.add(row.status()));
    return statuses;
  }

  private static Stream<StatusRight> rights(
      Party party, boolean prescribed, Source source, CaseState... statuses) {
    return Arrays.stream(statuses)
        .map(status -> new StatusRight(party, status, prescribed, source));
  }
}
