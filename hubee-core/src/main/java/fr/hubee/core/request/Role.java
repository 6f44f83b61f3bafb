// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import fr.hubee.core.lifecycle.Labelled;

/**
 * In what quality somebody acts on a request.
 *
 * <p>Source: DataPass v2, roles and rights (2026-08-06).
 */
public enum Role implements Labelled {
  /** The demandeur: fills the request in and hands it in. */
  APPLICANT("le demandeur"),
  /** Another member of the applicant's organisation: may take the request over, nothing else. */
  COLLEAGUE("un collègue du demandeur"),
  /** An agent of DGS or DILA: instructs it. */
  OPERATOR("l'opérateur (DGS ou DILA)"),
  /** The HubEE team: decides for communes déléguées and associées. */
  HUBEE_TEAM("l'équipe HubEE"),
  /** An administrator of DataPass (DINUM): revoked and deleted in DataPass v1, transfers today. */
  DATAPASS_ADMIN("un administrateur de DataPass");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  /** The role in French, with its article. */
  @Override
  public String label() {
    return label;
  }
}
