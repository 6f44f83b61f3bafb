// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.instruct;

/**
 * What the operators usually write, in words of our own (DataPass v2, 2026-08-06: default texts of
 * instruction for the two forms of HubEE).
 */
final class UsualReasons {

  /** The maire is named administrateur local. */
  static final String MAYOR_NAMED =
      "Le maire est désigné administrateur local. Cette personne gère au quotidien les comptes des"
          + " agents et les abonnements : désignez plutôt une personne du service état civil,"
          + " vous-même le cas échéant, puis soumettez de nouveau la demande.";

  /** The organisation is not a commune. */
  static final String NOT_A_COMMUNE =
      "Seules les communes reçoivent les télédossiers de ces démarches : votre organisation n'en"
          + " est pas une.";

  private UsualReasons() {}
}
