// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import static fr.hubee.core.teledossier.CaseState.ADD_AWAITING;
import static fr.hubee.core.teledossier.CaseState.CLOSED;
import static fr.hubee.core.teledossier.CaseState.DONE;
import static fr.hubee.core.teledossier.CaseState.HUBEE_NOTIFIED;
import static fr.hubee.core.teledossier.CaseState.IN_PROGRESS;
import static fr.hubee.core.teledossier.CaseState.REFUSED;
import static fr.hubee.core.teledossier.CaseState.SENT;
import static fr.hubee.core.teledossier.CaseState.SI_INTG_ERROR;
import static fr.hubee.core.teledossier.CaseState.SI_RECEIVED;

import fr.hubee.core.rule.Source;
import fr.hubee.core.rule.Sources;
import fr.hubee.core.teledossier.CaseState;
import java.util.ArrayList;
import java.util.List;

/**
 * The cells of the sheet « workflow_demarche » as moves. The sheet says each move twice, under «
 * Avant » and under « Après », and fills in neither side whole: a move stands when one of them
 * shows it.
 */
final class WorkflowSheet {

  private final List<CaseMove> moves = new ArrayList<>();
  private final Source source;

  WorkflowSheet(String column) {
    this.source = Sources.workflow("colonne " + column);
  }

  /** A cell « Avant »: what may come before this status. */
  WorkflowSheet before(CaseState status, CaseState... earlier) {
    for (CaseState from : earlier) {
      add(from, status);
    }
    return this;
  }

  /** A cell « Après »: what may come after this status. */
  WorkflowSheet after(CaseState status, CaseState... later) {
    for (CaseState to : later) {
      add(status, to);
    }
    return this;
  }

  /** The cells « Avant » that all démarches but CERTDC share. */
  WorkflowSheet usualBefore() {
    return before(SENT, HUBEE_NOTIFIED)
        .before(SI_RECEIVED, SENT, HUBEE_NOTIFIED)
        .before(IN_PROGRESS, SENT, HUBEE_NOTIFIED, SI_RECEIVED)
        .before(REFUSED, SENT, HUBEE_NOTIFIED, SI_RECEIVED, IN_PROGRESS)
        .before(SI_INTG_ERROR, SENT, HUBEE_NOTIFIED, SI_RECEIVED)
        .before(DONE, SENT, SI_RECEIVED, IN_PROGRESS)
        .before(CLOSED, DONE, IN_PROGRESS);
  }

  /** The cells of the démarches that may ask for complements. */
  WorkflowSheet complements() {
    return before(ADD_AWAITING, SENT, HUBEE_NOTIFIED, SI_RECEIVED, IN_PROGRESS)
        .after(ADD_AWAITING, SI_INTG_ERROR);
  }

  private void add(CaseState from, CaseState to) {
    CaseMove move = new CaseMove(from, to, source);
    if (!moves.contains(move)) {
      moves.add(move);
    }
  }

  List<CaseMove> moves() {
    return List.copyOf(moves);
  }
}
