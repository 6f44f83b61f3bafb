// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.subscribe;

import fr.hubee.core.demarche.Operator;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.request.Actor;

/** The people of the story; none of them exists. */
final class People {

  /** Named first, as often happens: the mayor, whom the operator sends back. */
  static final Contact MAYOR =
      new Contact("EXEMPLE", "Dominique", "dominique.exemple@example.org", "0199001234", "Maire");

  /** Named next: the person close to the daily work. */
  static final Contact ADMINISTRATOR =
      new Contact(
          "MODELE",
          "Camille",
          "camille.modele@example.org",
          "01 99 00 56 78",
          "Responsable du service état civil");

  static final Actor APPLICANT = Actor.applicant("demandeur");
  static final Actor DILA = Actor.operator(Operator.DILA, "dila");
  static final Actor DGS = Actor.operator(Operator.DGS, "dgs");

  private People() {}
}
