// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import static fr.hubee.core.teledossier.FolderState.ADD_AWAITING;
import static fr.hubee.core.teledossier.FolderState.ARCHIVED;
import static fr.hubee.core.teledossier.FolderState.CLOSED;
import static fr.hubee.core.teledossier.FolderState.DELETED;
import static fr.hubee.core.teledossier.FolderState.DONE;
import static fr.hubee.core.teledossier.FolderState.HUBEE_COMPLETED;
import static fr.hubee.core.teledossier.FolderState.HUBEE_NOTIFIED;
import static fr.hubee.core.teledossier.FolderState.HUBEE_RECEIVED;
import static fr.hubee.core.teledossier.FolderState.IN_PROGRESS;
import static fr.hubee.core.teledossier.FolderState.REFUSED;
import static fr.hubee.core.teledossier.FolderState.SENT;
import static fr.hubee.core.teledossier.FolderState.SI_RECEIVED;
import static fr.hubee.core.teledossier.FolderState.TO_CREATE;
import static fr.hubee.core.teledossier.machine.FolderEvent.ARCHIVE;
import static fr.hubee.core.teledossier.machine.FolderEvent.CLOSE;
import static fr.hubee.core.teledossier.machine.FolderEvent.COMPLETE;
import static fr.hubee.core.teledossier.machine.FolderEvent.CREATE;
import static fr.hubee.core.teledossier.machine.FolderEvent.DELETE;
import static fr.hubee.core.teledossier.machine.FolderEvent.NOTIFY;
import static fr.hubee.core.teledossier.machine.FolderEvent.REOPEN;

import fr.hubee.core.lifecycle.Guard;
import fr.hubee.core.lifecycle.TransitionTable;
import fr.hubee.core.rule.Source;
import fr.hubee.core.rule.Sources;
import fr.hubee.core.teledossier.FolderState;
import java.util.List;

/**
 * The life of a folder, as one table: HubEE specification 1.2.2, making a télédossier available and
 * batches (2021-08-31). It is the functional order; what the hub itself enforces is less.
 */
public final class FolderLifecycle {

  private static final Source DEPOSIT = Sources.specification("mise à disposition d'un TD");
  private static final Source DELETION = Sources.folderApi("DELETE /folders/{folderId}");
  private static final Source PATCHING = Sources.folderApi("PATCH /folders/{folderId}");
  private static final Source STATUSES = Sources.specification("annexe, statuts d'un TD");
  private static final Source BATCHES = Sources.specification("3.5.10, traitements par lots");

  private static final Guard<FolderFacts> OSL = Hands.osl(FolderFacts::by);
  private static final Guard<FolderFacts> HUB = Hands.hub(FolderFacts::by);

  private static final Guard<FolderFacts> UNTOUCHED =
      Guard.of(
          "ni événement ni notification", "neither event nor notification", FolderFacts::untouched);

  private static final Guard<FolderFacts> CASES_CLOSED =
      Guard.of("tous les sous-dossiers clos", "every case closed", FolderFacts::casesClosed);

  private static final Guard<FolderFacts> DELAY_OVER =
      Guard.of(
          "le délai de la démarche écoulé",
          "the delay of the démarche over",
          FolderFacts::delayOver);

  /** The states in which recipients know of the folder and the operator has not closed it. */
  private static final List<FolderState> UNDER_WAY =
      List.of(HUBEE_NOTIFIED, SENT, SI_RECEIVED, IN_PROGRESS, ADD_AWAITING, REFUSED, DONE);

  private static final TransitionTable<FolderState, FolderEvent, FolderFacts> TABLE = written();

  private FolderLifecycle() {}

  /** Returns the table. */
  public static TransitionTable<FolderState, FolderEvent, FolderFacts> table() {
    return TABLE;
  }

  private static TransitionTable<FolderState, FolderEvent, FolderFacts> written() {
    TransitionTable.Builder<FolderState, FolderEvent, FolderFacts> rows =
        TransitionTable.<FolderState, FolderEvent, FolderFacts>over(
                FolderState.class, FolderEvent.class)
            .row(TO_CREATE, CREATE, HUBEE_RECEIVED, List.of(OSL), DEPOSIT)
            .row(HUBEE_RECEIVED, DELETE, DELETED, List.of(OSL, UNTOUCHED), DELETION)
            .row(HUBEE_RECEIVED, COMPLETE, HUBEE_COMPLETED, List.of(OSL), DEPOSIT)
            .row(HUBEE_COMPLETED, NOTIFY, HUBEE_NOTIFIED, List.of(HUB), DEPOSIT)
            .row(HUBEE_COMPLETED, REOPEN, HUBEE_NOTIFIED, List.of(OSL), STATUSES);
    UNDER_WAY.forEach(from -> underWay(rows, from));
    return rows.row(CLOSED, REOPEN, HUBEE_NOTIFIED, List.of(OSL), STATUSES)
        .row(CLOSED, ARCHIVE, ARCHIVED, List.of(HUB, DELAY_OVER), BATCHES)
        .row(ARCHIVED, DELETE, DELETED, List.of(HUB, DELAY_OVER), BATCHES)
        .build();
  }

  private static void underWay(
      TransitionTable.Builder<FolderState, FolderEvent, FolderFacts> rows, FolderState from) {
    rows.row(from, REOPEN, HUBEE_NOTIFIED, List.of(OSL), STATUSES);
    for (FolderEvent event : FolderEvent.values()) {
      if (UNDER_WAY.contains(event.to()) && event != NOTIFY && event != REOPEN) {
        rows.row(from, event, event.to(), List.of(OSL), PATCHING);
      }
    }
    rows.row(from, CLOSE, CLOSED, List.of(OSL, CASES_CLOSED), PATCHING);
  }
}
