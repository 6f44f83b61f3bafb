// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.check;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.List;

/**
 * The rules on events and their files.
 *
 * <p>Source: HubEE, specification 1.2.2, modification of a case, RC002 to RC006 (2021-08-31).
 */
public final class EventRules {

  /** The hub knows no such kind of event. */
  public static final Rule ACTION_UNKNOWN =
      Rule.error(
          "ACTION_UNKNOWN",
          new Message(
              "Le type d'action « %s » n'est pas de ceux du hub.",
              "Action type \"%s\" is not one of the hub's."),
          new Message("Types possibles : %s.", "Possible types: %s."),
          Sources.specification("modification d'un Case, RC002"));

  /** A deposit without a file. */
  public static final Rule DEPOSIT_WITHOUT_FILE =
      Rule.error(
          "DEPOSIT_WITHOUT_FILE",
          new Message(
              "Un dépôt de pièces (ATTACH_DEPOSIT) déclare au moins une pièce.",
              "A deposit of files (ATTACH_DEPOSIT) declares at least one file."),
          new Message(
              "Déclarez les pièces, ou choisissez STATUS_UPDATE ou SENDING_MESSAGE.",
              "Declare the files, or choose STATUS_UPDATE or SENDING_MESSAGE."),
          Sources.specification("modification d'un Case, RC002"));

  /** Files with a kind of event that takes none. */
  public static final Rule FILES_WITHOUT_DEPOSIT =
      Rule.error(
          "FILES_WITHOUT_DEPOSIT",
          new Message("%s ne prend aucune pièce ; reçu : %s.", "%s takes no file; received: %s."),
          new Message(
              "Utilisez ATTACH_DEPOSIT, qui peut aussi porter le nouveau statut.",
              "Use ATTACH_DEPOSIT, which may also carry the new status."),
          Sources.specification("modification d'un Case, RC002"));

  /** Service instructeurs may send no file for this démarche. */
  public static final Rule FILES_NOT_ALLOWED =
      Rule.error(
          "FILES_NOT_ALLOWED",
          new Message(
              "Cette démarche ne prend aucune pièce de cet émetteur.",
              "This démarche takes no file from this sender."),
          new Message(
              "Répondez sans pièce, ou demandez à l'opérateur d'ouvrir des formats.",
              "Answer without a file, or ask the operator to allow formats."),
          Sources.specification("modification d'un Case, RC003"));

  /** The format is not one that the démarche takes from this sender. */
  public static final Rule FORMAT_NOT_ALLOWED =
      Rule.error(
          "FORMAT_NOT_ALLOWED",
          new Message(
              "Le format « %s » n'est pas pris pour cette démarche.",
              "Format \"%s\" is not taken for this démarche."),
          new Message("Formats possibles : %s.", "Possible formats: %s."),
          Sources.specification("modification d'un Case, RC005 ; mise à disposition, RC004"));

  /** The business type is not one that the démarche takes. */
  public static final Rule TYPE_NOT_ALLOWED =
      Rule.error(
          "TYPE_NOT_ALLOWED",
          new Message(
              "Le type de pièce « %s » n'est pas pris pour cette démarche.",
              "File type \"%s\" is not taken for this démarche."),
          new Message(
              "Types possibles, à la casse près : %s.", "Possible types, case counting: %s."),
          Sources.specification("mise à disposition d'un TD, RC004"));

  /** The file is declared empty. */
  public static final Rule FILE_EMPTY =
      Rule.error(
          "FILE_EMPTY",
          new Message("La pièce est déclarée vide.", "The file is declared empty."),
          new Message(
              "Déclarez sa taille exacte en octets : le hub la compare à l'envoi.",
              "Declare its exact size in bytes: the hub compares it with the upload."),
          Sources.specification("mise à disposition d'un TD, RC002"));

  /** The file is larger than the démarche takes. */
  public static final Rule FILE_TOO_LARGE =
      Rule.error(
          "FILE_TOO_LARGE",
          new Message(
              "La pièce fait %s octets ; la démarche en prend %s au plus.",
              "The file has %s bytes; the démarche takes %s at most."),
          new Message("Réduisez-la ou découpez-la.", "Make it smaller or cut it up."),
          Sources.specification("modification d'un Case, RC005 ; mise à disposition, RC004"));

  /** The démarche takes no message; many programs send one all the same. */
  public static final Rule MESSAGE_NOT_ALLOWED =
      Rule.warning(
          "MESSAGE_NOT_ALLOWED",
          new Message(
              "Cette démarche ne prévoit pas de message.",
              "This démarche provides for no message."),
          new Message(
              "Retirez-le s'il n'est pas utile : le hub pourrait refuser l'événement.",
              "Take it out if it is of no use: the hub might refuse the event."),
          Sources.specification("modification d'un Case, RC006"));

  /** A message is to be sent, and there is none. */
  public static final Rule MESSAGE_MISSING =
      Rule.warning(
          "MESSAGE_MISSING",
          new Message("L'envoi d'un message n'en porte aucun.", "A message is sent without any."),
          new Message("Écrivez le message.", "Write the message."),
          Sources.kit("G, SENDING_MESSAGE"));

  /** Complements are asked for where the démarche does not provide for them. */
  public static final Rule AWAITING_NOT_ALLOWED =
      Rule.error(
          "AWAITING_NOT_ALLOWED",
          new Message(
              "Cette démarche ne prévoit pas de demande de compléments (ADD_AWAITING).",
              "This démarche does not provide for complements (ADD_AWAITING)."),
          new Message(
              "Refusez le télédossier avec un motif, ou joignez la personne autrement.",
              "Refuse the télédossier with a reason, or reach the person otherwise."),
          Sources.hubApi("Process.authorizedAwaiting, depuis 1.2.6"));

  private EventRules() {}

  /** Returns every rule of this class. */
  public static List<Rule> all() {
    return List.of(
        ACTION_UNKNOWN,
        DEPOSIT_WITHOUT_FILE,
        FILES_WITHOUT_DEPOSIT,
        FILES_NOT_ALLOWED,
        FORMAT_NOT_ALLOWED,
        TYPE_NOT_ALLOWED,
        FILE_EMPTY,
        FILE_TOO_LARGE,
        MESSAGE_NOT_ALLOWED,
        MESSAGE_MISSING,
        AWAITING_NOT_ALLOWED);
  }
}
