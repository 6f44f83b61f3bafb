// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import fr.hubee.core.rule.Message;

/**
 * What follows from a move, besides the move itself.
 *
 * <p>Source: HubEE, specification 1.2.2 (2021-08-31), api_folder 1.2.7, PATCH of a folder
 * (2023-04-28).
 */
public enum Effect {
  /** The cases and the description of the files are created with the folder. */
  CREATES_CASES_AND_FILES(
      "les sous-dossiers et les pièces sont créés",
      "its cases and the description of its files are created"),
  /** The cases take the same status: it happens at completion and notification only. */
  CASES_FOLLOW("les sous-dossiers prennent le même statut", "the cases take the same status"),
  /** One notification per case, without event, for its recipient. */
  NOTIFIES_EACH_RECIPIENT(
      "une notification par sous-dossier, pour son destinataire",
      "one notification per case, for its recipient"),
  /** The other party of the case gets a notification, if the event wants one. */
  NOTIFIES_THE_OTHER_PARTY(
      "une notification pour l'autre partie, si l'événement le demande",
      "a notification for the other party, if the event wants one"),
  /** The transmitter gets a notification back, to be deleted and nothing else. */
  NOTIFIES_THE_TRANSMITTER(
      "une notification en retour pour l'émetteur, si l'événement le demande",
      "a notification back to the transmitter, if the event wants one"),
  /** A mail to recipients who asked for one mail per télédossier. */
  MAILS_RECIPIENTS(
      "un courriel aux destinataires en fréquence « Unitaire »",
      "a mail to recipients whose frequency is \"Unitaire\""),
  /** The same mail, only when the event hands the case back to its recipient. */
  MAILS_ON_REOPENING(
      "un courriel au SI en fréquence « Unitaire » si l'événement porte HUBEE_NOTIFIED",
      "a mail to an SI whose frequency is \"Unitaire\" if the event carries HUBEE_NOTIFIED"),
  /** The case takes the status that the event carries, in the flow of 2024. */
  SETS_THE_CASE_STATUS(
      "le sous-dossier prend le statut porté par l'événement (2024)",
      "the case takes the status that the event carries (2024)"),
  /** The links of the files start their purge, if the status is the one that does. */
  MAY_START_THE_PURGE(
      "la purge des pièces commence, si le statut est celui qui la déclenche",
      "the purge of the files starts, if the status is the one that starts it"),
  /** The closing date is the caller's, or now. */
  DATES_THE_CLOSING("la date de clôture est posée", "the closing date is set"),
  /** Every file is deleted from the hub and the portal. */
  DELETES_FILES("les fichiers sont supprimés", "the files are deleted"),
  /** Nothing moves any more. */
  FREEZES("plus rien ne se modifie", "nothing moves any more"),
  /** Only statistics stay. */
  REMOVES("il ne reste que des statistiques", "only statistics stay");

  private final String french;
  private final String english;

  Effect(String french, String english) {
    this.french = french;
    this.english = english;
  }

  /** The effect in words. */
  public Message message() {
    return new Message(french, english);
  }
}
