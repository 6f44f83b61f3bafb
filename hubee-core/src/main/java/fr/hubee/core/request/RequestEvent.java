// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import fr.hubee.core.lifecycle.Labelled;

/**
 * What happens to a request.
 *
 * <p>Source: DataPass v2, transitions (2026-08-06); the escalation is ours (guide, G48).
 */
public enum RequestEvent implements Labelled {
  /** The applicant hands it in. */
  SUBMIT("soumet la demande"),
  /** The operator asks for corrections, with a reason. */
  REQUEST_CHANGES("demande des modifications"),
  /** The operator approves it. */
  APPROVE("valide la demande"),
  /** The operator refuses it, with a reason. */
  REFUSE("refuse la demande"),
  /** The applicant or the operator deletes it. */
  ARCHIVE("supprime la demande"),
  /** The applicant updates a validated request: « Mettre à jour ». */
  REOPEN("met la demande à jour"),
  /** The applicant or the operator gives the update up. */
  CANCEL_REOPENING("annule la mise à jour"),
  /** The operator withdraws what was approved. */
  REVOKE("révoque la demande et ses habilitations"),
  /** The operator withdraws the habilitation alone, even while the request is being updated. */
  REVOKE_HABILITATION("révoque l'habilitation"),
  /** The request goes to another applicant of the same organisation; its state stays. */
  TRANSFER("transfère la demande"),
  /** A commune déléguée or associée is handed to the HubEE team. */
  ESCALATE("confie la demande à l'équipe HubEE"),
  /** The HubEE team lets the commune déléguée or associée go on. */
  AUTHORISE("autorise la demande"),
  /** The HubEE team sends the request to the commune in its own right. */
  REDIRECT("renvoie la demande vers la commune"),
  /** The HubEE team refuses, with a reason. */
  DECLINE("décline la demande");

  private final String label;

  RequestEvent(String label) {
    this.label = label;
  }

  /** The act in French, as said of whoever does it: « soumet la demande ». */
  @Override
  public String label() {
    return label;
  }

  /** False for the escalation and its outcomes, which are ours and never exist on DataPass. */
  public boolean isOfDatapass() {
    return switch (this) {
      case ESCALATE, AUTHORISE, REDIRECT, DECLINE -> false;
      default -> true;
    };
  }
}
