// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.control;

import fr.hubee.core.rule.Message;

/** What may be wrong with a seed, besides its JSON. */
final class SeedProblems {

  static final Message ORGANIZATION =
      new Message(
          "une organisation est attendue, par exemple SI-21920023500014-92023",
          "an organisation is expected, for example SI-21920023500014-92023");
  static final Message PROCESS_CODE =
      new Message(
          "un code de démarche est attendu, par exemple EtatCivil",
          "the code of a démarche is expected, for example EtatCivil");
  static final Message NO_STANDARD_PROCESS =
      new Message(
          "aucune démarche habituelle n'a ce code ; les codes : %s. Décrivez les autres par un objet",
          "no usual démarche has this code; codes: %s. Describe others by an object");
  static final Message SCOPE =
      new Message("un scope est attendu parmi %s", "a scope is expected, one of %s");
  static final Message STATUS =
      new Message("un état est attendu parmi %s", "a status is expected, one of %s");
  static final Message UNKNOWN_ORGANIZATION =
      new Message(
          "le jeu de départ n'a pas l'organisation %s : ajoutez-la à organizations",
          "the seed does not have the organisation %s: add it to organizations");
  static final Message UNKNOWN_PROCESS =
      new Message(
          "le jeu de départ n'a pas la démarche %s : ajoutez-la à processes",
          "the seed does not have the démarche %s: add it to processes");
  static final Message SUBSCRIBED_TWICE =
      new Message("%s est déjà abonnée à %s", "%s already has a subscription for %s");
  static final Message KNOWN_CLIENT =
      new Message("le clientId %s existe déjà", "the clientId %s exists already");
  static final Message RECIPIENTS =
      new Message("un destinataire au moins est attendu", "a recipient at least is expected");
  static final Message BASE64 = new Message("du Base64 est attendu", "Base64 is expected");
  static final Message ONE_CONTENT =
      new Message(
          "donnez le contenu par text ou par base64, non par les deux",
          "give the content by text or by base64, not by both");
  static final Message REFUSED =
      new Message("le hub refuse ce télédossier : %s", "the hub refuses this télédossier: %s");

  private SeedProblems() {}
}
