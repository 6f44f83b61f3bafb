// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.instruct;

import fr.hubee.core.demarche.Operator;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.request.Actor;

/** The people of the story; none of them exists. */
final class People {

  static final Contact MAYOR =
      new Contact("EXEMPLE", "Dominique", "dominique.exemple@example.org", "0199001234", "Maire");

  static final Contact CLERK =
      new Contact(
          "MODELE", "Camille", "camille.modele@example.org", "0199005678", "Agent d'état civil");

  static final Actor APPLICANT = Actor.applicant("demandeur");
  static final Actor DILA = Actor.operator(Operator.DILA, "dila-1");
  static final Actor DILA_COLLEAGUE = Actor.operator(Operator.DILA, "dila-2");
  static final Actor DGS = Actor.operator(Operator.DGS, "dgs-1");
  static final Actor TEAM = Actor.hubeeTeam("equipe-hubee");

  private People() {}

  /** How the page names whoever acts. */
  static String name(Actor actor) {
    return switch (actor.id()) {
      case "dila-1" -> "la DILA";
      case "dila-2" -> "DILA, collègue";
      case "dgs-1" -> "la DGS";
      case "equipe-hubee" -> "équipe HubEE";
      default -> "le demandeur";
    };
  }
}
