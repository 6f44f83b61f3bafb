// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import fr.hubee.core.lifecycle.Labelled;
import fr.hubee.core.teledossier.CaseState;
import fr.hubee.core.teledossier.Party;
import java.util.Arrays;
import java.util.Optional;

/**
 * What happens to a case after its folder was created, each with the status that it sets.
 *
 * <p>Source: HubEE, specification 1.2.2, annex of statuses (2021-08-31).
 */
public enum CaseEvent implements Labelled {
  /** The operator completes the folder and its cases follow; or he answers with complements. */
  COMPLETE("complète le télédossier", CaseState.HUBEE_COMPLETED),
  /** The hub has told the recipient. */
  NOTIFY("notifie le SI", CaseState.HUBEE_NOTIFIED),
  /** The operator hands it back to the recipient. */
  REOPEN("rouvre le télédossier", CaseState.HUBEE_NOTIFIED),
  /** The software of the recipient has it. */
  TRANSMIT("note le télédossier transmis", CaseState.SENT),
  /** An agent has seen it. */
  RECEIVE("note le télédossier reçu par un agent", CaseState.SI_RECEIVED),
  /** Processing begins. */
  START("met le télédossier en cours", CaseState.IN_PROGRESS),
  /** Complements are asked for. */
  AWAIT("demande des compléments", CaseState.ADD_AWAITING),
  /** It is refused. */
  REFUSE("refuse le télédossier", CaseState.REFUSED),
  /** It is processed. */
  FINISH("note le télédossier traité", CaseState.DONE),
  /** The software of the recipient could not take it in. */
  FAIL("signale une erreur d'intégration", CaseState.SI_INTG_ERROR),
  /** The operator closes it. */
  CLOSE("clôt le télédossier", CaseState.CLOSED),
  /** The nightly batch puts it away. */
  ARCHIVE("archive le télédossier", CaseState.ARCHIVED);

  private final String label;
  private final CaseState to;

  CaseEvent(String label, CaseState to) {
    this.label = label;
    this.to = to;
  }

  @Override
  public String label() {
    return label;
  }

  /** The status that it sets. */
  public CaseState to() {
    return to;
  }

  /**
   * Finds the event by which this party sets this status; empty for {@code HUBEE_RECEIVED}, which a
   * case has from the start. The hub notifies where an operator reopens.
   */
  public static Optional<CaseEvent> setting(CaseState wished, Party by) {
    return Arrays.stream(values())
        .filter(event -> event.to == wished)
        .filter(
            event -> wished != CaseState.HUBEE_NOTIFIED || (event == NOTIFY) == (by == Party.HUB))
        .findFirst();
  }
}
