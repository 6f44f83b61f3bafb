// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.List;

/**
 * What is said of a subscription until its request is decided: a warning where somebody should act,
 * an information where there is only to wait. None is an error: nothing is refused.
 *
 * <p>Source: guide 1.0.0 (2022, G17, G48, G68–G72), DataPass v2, states of a request (2026-08-06).
 */
public final class RequestProgressRules {

  /** Too little is known. */
  public static final Rule STAGE_UNKNOWN =
      Rule.information(
          "STAGE_UNKNOWN",
          new Message(
              "%s : on n'en sait pas assez pour dire où en est l'abonnement.",
              "%s: too little is known to tell how far the subscription has come."),
          new Message(
              "Demandez au demandeur l'état de sa demande sur DataPass, et à l'administrateur"
                  + " local ce que montre la page « Gestion des abonnements » du Portail HubEE.",
              "Ask the applicant for the state of the request on DataPass, and the"
                  + " administrateur local for what the page \"Gestion des abonnements\" of the portal"
                  + " shows."),
          Sources.library("inconnu n'est pas non"));

  /** No request. */
  public static final Rule NOT_REQUESTED =
      Rule.information(
          "NOT_REQUESTED",
          new Message("%s : aucune demande n'est commencée.", "%s: no request has been begun."),
          new Message(
              "La mairie désigne un demandeur, qui remplit sur DataPass le formulaire %s.",
              "The mairie names an applicant, who fills in on DataPass the form %s."),
          Sources.guide("G17, G30"));

  /** A draft. */
  public static final Rule DRAFT_TO_HAND_IN =
      Rule.information(
          "DRAFT_TO_HAND_IN",
          new Message(
              "%s : la demande est un brouillon, que l'opérateur ne voit pas encore.",
              "%s: the request is a draft, which the operator does not see yet."),
          new Message(
              "Le demandeur la complète et la soumet lui-même sur DataPass.",
              "The applicant completes it and hands it in on DataPass, in person."),
          Sources.datapass("états d'une demande : brouillon"));

  /** A draft that nobody touches. */
  public static final Rule DRAFT_ASLEEP =
      Rule.warning(
          "DRAFT_ASLEEP",
          new Message(
              "%s : la demande est un brouillon %s.", "%s: the request has been a draft %s."),
          new Message(
              "Rappelez au demandeur de la soumettre, ou de la supprimer : un brouillon bloque"
                  + " toute autre demande du même formulaire.",
              "Remind the applicant to hand it in, or to delete it: a draft blocks any other"
                  + " request of the same form."),
          Sources.datapass("unicité : un brouillon est une demande active"));

  /** With the HubEE team. */
  public static final Rule WITH_HUBEE_TEAM =
      Rule.information(
          "WITH_HUBEE_TEAM",
          new Message(
              "%s : l'équipe HubEE doit dire si cette commune déléguée ou associée peut demander.",
              "%s: the HubEE team must say whether this commune déléguée or associée may ask."),
          new Message("Sans réponse, écrivez-lui : %s.", "Without an answer, write to it: %s."),
          Sources.guide("G48"));

  /** With the operator. */
  public static final Rule DECISION_AWAITED =
      Rule.information(
          "DECISION_AWAITED",
          new Message(
              "%s : la demande est chez l'opérateur (%s) %s.",
              "%s: the request has been with the operator (%s) %s."),
          new Message(
              "Il n'y a qu'à attendre : la réponse arrive par courriel à l'adresse du compte"
                  + " DataPass du demandeur.",
              "There is only to wait: the answer comes by mail to the address of the"
                  + " applicant's DataPass account."),
          Sources.guide("G68, G71, G72"));

  /** Longer than usual with the operator. */
  public static final Rule DECISION_SLOW =
      Rule.information(
          "DECISION_SLOW",
          new Message(
              "%s : la demande est chez l'opérateur (%s) %s, plus longtemps que d'habitude.",
              "%s: the request has been with the operator (%s) %s, longer than usual."),
          new Message(
              "Le demandeur cherche la réponse dans ses courriels indésirables, puis écrit à %s.",
              "The applicant looks for the answer in the spam folder, then writes to %s."),
          Sources.guide("G71, G72"));

  /** Two months with the operator. */
  public static final Rule DECISION_OVERDUE =
      Rule.warning(
          "DECISION_OVERDUE",
          new Message(
              "%s : demande sans réponse %s ; après deux mois de silence, elle est réputée"
                  + " rejetée.",
              "%s: no answer to the request %s; after two months of silence it counts as refused."),
          new Message(
              "Le demandeur écrit à %s ; il peut contester ce rejet pendant deux mois.",
              "The applicant writes to %s, and may challenge this refusal for two months."),
          Sources.datapass("accusé de réception : CRPA, L. 231-1 et L. 231-4"));

  /** Back with the applicant. */
  public static final Rule CHANGES_TO_MAKE =
      Rule.warning(
          "CHANGES_TO_MAKE",
          new Message(
              "%s : l'opérateur demande des modifications (%s).",
              "%s: the operator asks for changes (%s)."),
          new Message(
              "Le demandeur lit le motif dans le courriel de DataPass, corrige la demande et la"
                  + " soumet de nouveau.",
              "The applicant reads the reason in the mail of DataPass, corrects the request and"
                  + " hands it in again."),
          Sources.datapass("courriels : « requiert des modifications »"));

  /** Back with the applicant, for a while. */
  public static final Rule CHANGES_FORGOTTEN =
      Rule.warning(
          "CHANGES_FORGOTTEN",
          new Message(
              "%s : des modifications sont demandées %s.", "%s: changes have been asked for %s."),
          new Message(
              "Relancez le demandeur : sans nouveau dépôt, la demande n'avance plus.",
              "Remind the applicant: unless it is handed in again, the request moves no more."),
          Sources.datapass("états d'une demande : à modifier"));

  private RequestProgressRules() {}

  /** Returns every rule of this class. */
  public static List<Rule> all() {
    return List.of(
        STAGE_UNKNOWN,
        NOT_REQUESTED,
        DRAFT_TO_HAND_IN,
        DRAFT_ASLEEP,
        WITH_HUBEE_TEAM,
        DECISION_AWAITED,
        DECISION_SLOW,
        DECISION_OVERDUE,
        CHANGES_TO_MAKE,
        CHANGES_FORGOTTEN);
  }
}
