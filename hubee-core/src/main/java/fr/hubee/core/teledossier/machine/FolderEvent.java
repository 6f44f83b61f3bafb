// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import fr.hubee.core.lifecycle.Labelled;
import fr.hubee.core.teledossier.FolderState;
import fr.hubee.core.teledossier.Party;
import java.util.Arrays;
import java.util.Optional;

/**
 * What happens to a folder, each with the state it leads to.
 *
 * <p>Source: HubEE, specification 1.2.2, life of a télédossier (2021-08-31).
 */
public enum FolderEvent implements Labelled {
  /** {@code POST /folders}. */
  CREATE("crée le dossier", FolderState.HUBEE_RECEIVED),
  /** {@code PATCH /folders/{id}} to {@code HUBEE_COMPLETED}: everything was sent. */
  COMPLETE("complète le dossier", FolderState.HUBEE_COMPLETED),
  /** The hub has told every recipient. */
  NOTIFY("notifie les destinataires", FolderState.HUBEE_NOTIFIED),
  /** {@code PATCH /folders/{id}} to {@code HUBEE_NOTIFIED}, after the cases. */
  REOPEN("rouvre le dossier", FolderState.HUBEE_NOTIFIED),
  /** The operator writes what he read on his cases. */
  MARK_SENT("note le dossier transmis", FolderState.SENT),
  /** The operator writes what he read on his cases. */
  MARK_SI_RECEIVED("note le dossier reçu", FolderState.SI_RECEIVED),
  /** The operator writes what he read on his cases. */
  MARK_IN_PROGRESS("note le dossier en cours", FolderState.IN_PROGRESS),
  /** The operator writes what he read on his cases. */
  MARK_ADD_AWAITING("note le dossier en attente de compléments", FolderState.ADD_AWAITING),
  /** The operator writes what he read on his cases. */
  MARK_REFUSED("note le dossier refusé", FolderState.REFUSED),
  /** The operator writes what he read on his cases. */
  MARK_DONE("note le dossier traité", FolderState.DONE),
  /** {@code PATCH /folders/{id}} to {@code CLOSED}, after the cases. */
  CLOSE("clôt le dossier", FolderState.CLOSED),
  /** The nightly batch puts it away. */
  ARCHIVE("archive le dossier", FolderState.ARCHIVED),
  /** {@code DELETE /folders/{id}} by the operator; or the nightly batch, at the very end. */
  DELETE("supprime le dossier", FolderState.DELETED);

  private final String label;
  private final FolderState to;

  FolderEvent(String label, FolderState to) {
    this.label = label;
    this.to = to;
  }

  @Override
  public String label() {
    return label;
  }

  /** The state it leads to. */
  public FolderState to() {
    return to;
  }

  /**
   * Finds the event by which this party sets this status; empty for a state that nobody sets. The
   * hub notifies where an operator reopens.
   */
  public static Optional<FolderEvent> setting(FolderState wished, Party by) {
    return Arrays.stream(values())
        .filter(event -> event.to == wished)
        .filter(
            event -> wished != FolderState.HUBEE_NOTIFIED || (event == NOTIFY) == (by == Party.HUB))
        .findFirst();
  }
}
