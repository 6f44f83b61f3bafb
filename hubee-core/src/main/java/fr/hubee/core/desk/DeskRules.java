// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.List;

/**
 * The rules that the desk adds to those of requests and of eligibility.
 *
 * <p>Source: DataPass v2, uniqueness and rights (2026-08-06).
 */
public final class DeskRules {

  /** The text cannot name an act. */
  public static final Rule ACT_ID_MALFORMED =
      Rule.error(
          "ACT_ID_MALFORMED",
          new Message(
              "« %s » n'est pas un identifiant d'acte.", "\"%s\" is not the identifier of an act."),
          new Message(
              "Donnez 1 à 100 lettres, chiffres ou . : _ -, par exemple un UUID.",
              "Give 1 to 100 letters, digits or . : _ -, for example a UUID."),
          Sources.library("un acte se répète sous le même identifiant"));

  /** The text cannot name a request. */
  public static final Rule REQUEST_ID_MALFORMED =
      Rule.error(
          "REQUEST_ID_MALFORMED",
          new Message(
              "« %s » n'est pas un identifiant de demande.",
              "\"%s\" is not the identifier of a request."),
          new Message(
              "Donnez 1 à 64 lettres, chiffres ou . _ -.",
              "Give 1 to 64 letters, digits or . _ -."),
          Sources.library("un identifiant se recopie et s'affiche partout"));

  /** The identifier of the actor cannot be stored or told apart. */
  public static final Rule ACTOR_ID_MALFORMED =
      Rule.error(
          "ACTOR_ID_MALFORMED",
          new Message(
              "L'identifiant de la personne est vide, trop long ou illisible.",
              "The identifier of the person is blank, too long or unreadable."),
          new Message(
              "Donnez 1 à 200 caractères imprimables ; un pseudonyme suffit.",
              "Give 1 to 200 printable characters; a pseudonym is enough."),
          Sources.library("la trace dit qui a agi"));

  /** The reason is longer than anybody would read. */
  public static final Rule REASON_TOO_LONG =
      Rule.error(
          "REASON_TOO_LONG",
          new Message(
              "Le motif compte %s caractères ; le maximum est %s.",
              "The reason has %s characters; the most is %s."),
          new Message("Raccourcissez le motif.", "Make the reason shorter."),
          Sources.library("un motif se lit dans un message"));

  /** The reason holds characters that stores and terminals refuse. */
  public static final Rule REASON_UNREADABLE =
      Rule.error(
          "REASON_UNREADABLE",
          new Message(
              "Le motif contient un caractère illisible (%s).",
              "The reason holds an unreadable character (%s)."),
          new Message(
              "Retirez-le ; les retours à la ligne sont acceptés.",
              "Take it out; line breaks are accepted."),
          Sources.library("les bases de données refusent certains caractères de contrôle"));

  /** The identifier names another act that was done before. */
  public static final Rule ACT_ID_REUSED =
      Rule.error(
          "ACT_ID_REUSED",
          new Message(
              "L'identifiant d'acte %s a déjà servi à un autre acte.",
              "The act identifier %s was used for another act."),
          new Message(
              "Tirez un nouvel identifiant pour chaque acte nouveau.",
              "Draw a new identifier for each new act."),
          Sources.library("un acte se répète sous le même identifiant"));

  /** Another request has this identifier. */
  public static final Rule REQUEST_ID_TAKEN =
      Rule.error(
          "REQUEST_ID_TAKEN",
          new Message("La demande %s existe déjà.", "Request %s exists already."),
          new Message(
              "Choisissez un autre identifiant, ou modifiez cette demande.",
              "Choose another identifier, or edit that request."),
          Sources.library("un identifiant désigne une seule demande"));

  /** Somebody else than the applicant opens or edits. */
  public static final Rule APPLICANT_ONLY =
      Rule.error(
          "APPLICANT_ONLY",
          new Message(
              "Seul le demandeur ouvre ou modifie une demande.",
              "Only the applicant opens or edits a request."),
          new Message(
              "L'opérateur demande des modifications, avec un motif.",
              "The operator asks for changes, with a reason."),
          Sources.datapass("événements create et update : par le demandeur"));

  /** The request is not being filled in. */
  public static final Rule EDITING_CLOSED =
      Rule.error(
          "EDITING_CLOSED",
          new Message(
              "La demande ne se modifie pas dans l'état « %s ».",
              "The request is not edited in state %s."),
          new Message(
              "Attendez que l'opérateur demande des modifications, ou mettez à jour une demande"
                  + " validée.",
              "Wait until the operator asks for changes, or update a validated request."),
          Sources.datapass("événement update : états draft et changes_requested"));

  /** The request was handed in: who asks does not change any more. */
  public static final Rule ORGANISATION_FIXED =
      Rule.error(
          "ORGANISATION_FIXED",
          new Message(
              "La demande a déjà été soumise : sa commune ne change plus.",
              "The request was handed in: its commune does not change any more."),
          new Message(
              "Ouvrez une autre demande au nom de l'autre commune.",
              "Open another request in the name of the other commune."),
          Sources.datapass("transfert : l'organisation ne change que par un administrateur"));

  /** The organisation has a validated request by this form. */
  public static final Rule UPDATE_INSTEAD =
      Rule.error(
          "UPDATE_INSTEAD",
          new Message(
              "%s : la demande %s est déjà validée.", "%s: request %s is already validated."),
          new Message(
              "Mettez cette demande-là à jour (« Mettre à jour ») pour y ajouter une démarche.",
              "Update that request (reopen it) to add a démarche."),
          Sources.datapass("unicité : une seule demande active par formulaire"));

  /** HubEE is said to hold what was never granted here. */
  public static final Rule NEVER_GRANTED =
      Rule.error(
          "NEVER_GRANTED",
          new Message(
              "%s n'a jamais été accordée par cette demande.",
              "%s was never granted by this request."),
          new Message(
              "Vérifiez la demande : cet abonnement vient d'une autre.",
              "Check the request: this subscription comes from another one."),
          Sources.library("HubEE crée après la validation"));

  /** HubEE is said to have gone on with a subscription that nobody saw created. */
  public static final Rule NOT_SEEN_AT_HUBEE =
      Rule.error(
          "NOT_SEEN_AT_HUBEE",
          new Message(
              "Aucun abonnement %s n'a été constaté chez HubEE pour cette demande.",
              "No subscription %s was seen at HubEE for this request."),
          new Message("Constatez d'abord sa création.", "Record its creation first."),
          Sources.library("quatre faits : demandé, validé, créé, actif"));

  /** HubEE is said to hold two subscriptions for one démarche. */
  public static final Rule OTHER_SUBSCRIPTION =
      Rule.error(
          "OTHER_SUBSCRIPTION",
          new Message(
              "%s a déjà un autre abonnement chez HubEE (%s).",
              "%s has another subscription at HubEE already (%s)."),
          new Message(
              "Vérifiez l'identifiant ; si l'ancien abonnement a pris fin, constatez-le d'abord.",
              "Check the identifier; if the former subscription has ended, record that first."),
          Sources.guide("G15"));

  private DeskRules() {}

  /** Returns every rule of this class. */
  public static List<Rule> all() {
    return List.of(
        ACT_ID_MALFORMED,
        REQUEST_ID_MALFORMED,
        ACTOR_ID_MALFORMED,
        REASON_TOO_LONG,
        REASON_UNREADABLE,
        ACT_ID_REUSED,
        REQUEST_ID_TAKEN,
        APPLICANT_ONLY,
        EDITING_CLOSED,
        ORGANISATION_FIXED,
        UPDATE_INSTEAD,
        NEVER_GRANTED,
        NOT_SEEN_AT_HUBEE,
        OTHER_SUBSCRIPTION);
  }
}
