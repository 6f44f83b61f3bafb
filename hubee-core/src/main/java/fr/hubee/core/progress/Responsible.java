// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.lifecycle.Labelled;
import fr.hubee.core.rule.Message;

/**
 * Who has to act next.
 *
 * <p>Source: guide 1.0.0 (2022, G17, G63, G68, G74).
 */
public enum Responsible implements Labelled {
  /** The person of the commune who makes the request. */
  APPLICANT("le demandeur", "the applicant"),
  /** The person named in the request, who holds the account on the portal. */
  ADMINISTRATOR("l'administrateur local", "the administrateur local"),
  /** DGS or DILA, who instruct. */
  OPERATOR("l'opérateur", "the operator"),
  /** The HubEE team, who run the hub and decide for communes déléguées and associées. */
  HUBEE_TEAM("l'équipe HubEE", "the HubEE team"),
  /** Whoever runs the business software, most often the reader of this answer. */
  EDITOR("l'éditeur du logiciel", "the software vendor"),
  /** Nobody: there is only to wait. */
  NOBODY("personne", "nobody");

  private final String french;
  private final String english;

  Responsible(String french, String english) {
    this.french = french;
    this.english = english;
  }

  /** The name in French, with its article. */
  @Override
  public String label() {
    return french;
  }

  /** The name in both languages. */
  public Message message() {
    return new Message(french, english);
  }
}
