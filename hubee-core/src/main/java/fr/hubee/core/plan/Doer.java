// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

/**
 * Who does an act of a plan.
 *
 * <p>Source: guide 1.0.0 (2022, G17, G68, G74), HubEE, specification 1.2.2 (2021-08-31).
 */
public enum Doer {
  /** The demandeur: the person whom the commune designates (guide, G17). */
  APPLICANT("le demandeur"),
  /** The administrateur local, named in the form (guide, G74). */
  ADMINISTRATOR("l'administrateur local"),
  /** The agent of DGS or DILA who instructs the request. */
  OPERATOR("l'instructeur (DGS ou DILA)"),
  /** The HubEE team. */
  HUBEE_TEAM("l'équipe HubEE"),
  /** The vendor of the business software of the mairie. */
  VENDOR("l'éditeur du logiciel métier"),
  /** The program that asked for the plan. */
  PROGRAM("votre programme"),
  /** DataPass and HubEE by themselves. */
  PLATFORM("DataPass et HubEE, d'eux-mêmes"),
  /** Nobody: there is nothing to do. */
  NOBODY("personne");

  private final String label;

  Doer(String label) {
    this.label = label;
  }

  /** The doer in French, with the article. */
  public String label() {
    return label;
  }
}
