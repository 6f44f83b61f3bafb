// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

/** In what quality somebody acts on a request. */
public enum Role {
  /** The demandeur: fills the request in and hands it in. */
  APPLICANT("le demandeur"),
  /** An agent of DGS or DILA: instructs it. */
  OPERATOR("l'opérateur (DGS ou DILA)"),
  /** The HubEE team: decides for communes déléguées and associées. */
  HUBEE_TEAM("l'équipe HubEE");

  private final String label;

  Role(String label) {
    this.label = label;
  }

  /** The role in French, with its article. */
  public String label() {
    return label;
  }
}
