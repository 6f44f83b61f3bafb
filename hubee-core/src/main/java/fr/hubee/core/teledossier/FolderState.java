// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

/**
 * The states of a folder (dossier): those of {@code globalStatus}, and before and after them the
 * two that are never on the wire. A folder has no integration error: that is a matter of one case.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, Folder.globalStatus (2023-04-28), specification 1.2.2,
 * annex of statuses (2021-08-31).
 */
public enum FolderState implements WireState {
  /** Not created yet; never on the wire. */
  TO_CREATE("À créer"),
  /** Created, with its cases and the description of its files. */
  HUBEE_RECEIVED(CaseState.HUBEE_RECEIVED),
  /** The operator has sent everything; its cases follow. */
  HUBEE_COMPLETED(CaseState.HUBEE_COMPLETED),
  /** Every recipient has been told; also after a reopening. */
  HUBEE_NOTIFIED(CaseState.HUBEE_NOTIFIED),
  /** Set by the operator alone, as he reads his cases. */
  SENT(CaseState.SENT),
  /** Set by the operator alone. */
  SI_RECEIVED(CaseState.SI_RECEIVED),
  /** Set by the operator alone. */
  IN_PROGRESS(CaseState.IN_PROGRESS),
  /** Set by the operator alone. */
  ADD_AWAITING(CaseState.ADD_AWAITING),
  /** Set by the operator alone. */
  REFUSED(CaseState.REFUSED),
  /** Set by the operator alone. */
  DONE(CaseState.DONE),
  /** Closed by the operator, after its cases. */
  CLOSED(CaseState.CLOSED),
  /** Put away by the hub; its files are gone. */
  ARCHIVED(CaseState.ARCHIVED),
  /** Gone; never on the wire. */
  DELETED("Supprimé");

  private final String label;

  FolderState(CaseState sameName) {
    this(sameName.label());
  }

  FolderState(String label) {
    this.label = label;
  }

  /** The official French label, the same as that of a case. */
  @Override
  public String label() {
    return label;
  }

  @Override
  public boolean isOnWire() {
    return this != TO_CREATE && this != DELETED;
  }
}
