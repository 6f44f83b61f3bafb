// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.List;

/**
 * What is said of a subscription that has come to an end.
 *
 * <p>Source: DataPass v2, refusal and revocation (2026-08-06); HubEE V1, Subscription (2024-11-14).
 */
public final class EndedProgressRules {

  /** Refused. */
  public static final Rule REQUEST_REFUSED =
      Rule.warning(
          "REQUEST_REFUSED",
          new Message("%s : la demande est refusée (%s).", "%s: the request is refused (%s)."),
          new Message(
              "Le demandeur lit le motif dans le courriel de DataPass, supprime la demande et"
                  + " en fait une autre.",
              "The applicant reads the reason in the mail of DataPass, deletes the request, and"
                  + " makes another one."),
          Sources.datapass("unicité à la création : toute demande non archivée"));

  /** Revoked. */
  public static final Rule REQUEST_REVOKED =
      Rule.warning(
          "REQUEST_REVOKED",
          new Message(
              "%s : l'habilitation est retirée (%s).", "%s: the habilitation is withdrawn (%s)."),
          new Message(
              "Le demandeur lit le motif dans le courriel de DataPass ; pour le comprendre, il"
                  + " écrit à %s.",
              "The applicant reads the reason in the mail of DataPass; to understand it, write"
                  + " to %s."),
          Sources.datapass("révocation"));

  /** Ended. */
  public static final Rule SUBSCRIPTION_ENDED =
      Rule.warning(
          "SUBSCRIPTION_ENDED",
          new Message(
              "%s : HubEE ne tient plus cet abonnement %s.",
              "%s: HubEE has held this subscription no more %s."),
          new Message(
              "Si la mairie veut encore la démarche et qu'elle est ouverte, le demandeur la"
                  + " demande de nouveau.",
              "If the mairie still wants the démarche and it is open, the applicant asks for it"
                  + " again."),
          Sources.hubApi("Subscription.endDateTime"));

  private EndedProgressRules() {}

  /** Returns every rule of this class. */
  public static List<Rule> all() {
    return List.of(REQUEST_REFUSED, REQUEST_REVOKED, SUBSCRIPTION_ENDED);
  }
}
