// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

/**
 * The statuses of a case (sous-dossier) that the library knows; the wire is open, see {@link
 * CaseStatus}. Labels are the official ones.
 *
 * <p>Source: HubEE, specification 1.2.2, annex of statuses (2021-08-31), contract V2 (2024-11-14).
 */
public enum CaseState implements WireState {
  /** Created with its folder by the operator; its recipient knows nothing yet. */
  HUBEE_RECEIVED("Reçu par le HUBEE"),
  /** The operator has sent everything. */
  HUBEE_COMPLETED("Complété"),
  /** The service instructeur can read it; also after a reopening. */
  HUBEE_NOTIFIED("Notifié (au SI)"),
  /** In the hands of the software of the service instructeur. */
  SENT("Transmis (au SI)", "Nouveau"),
  /** An agent has seen it. */
  SI_RECEIVED("Reçu (par un agent du SI)"),
  /** Being processed. */
  IN_PROGRESS("En cours"),
  /** Waits for complements from the person concerned. */
  ADD_AWAITING("En attente de compléments"),
  /** Refused; final for the service instructeur. */
  REFUSED("Refusé"),
  /** Processed; final for the service instructeur. */
  DONE("Traité"),
  /** The software of the service instructeur could not take it in. */
  SI_INTG_ERROR("Erreur d'intégration"),
  /** Closed by the operator: nothing moves for the service instructeur. */
  CLOSED("Clos"),
  /** Put away by the hub: nothing moves any more. */
  ARCHIVED("Archivé");

  private final String label;
  private final String portalLabel;

  CaseState(String label) {
    this(label, label);
  }

  CaseState(String label, String portalLabel) {
    this.label = label;
    this.portalLabel = portalLabel;
  }

  /** The official French label. */
  @Override
  public String label() {
    return label;
  }

  /** The label that the agents' portal shows; it differs for {@link #SENT} alone: « Nouveau ». */
  public String portalLabel() {
    return portalLabel;
  }
}
