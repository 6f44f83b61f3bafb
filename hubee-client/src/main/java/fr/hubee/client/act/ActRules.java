// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.act;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.List;

/**
 * Why an act on a subscription is not done: its state does not allow it, or the act would not mean
 * anything.
 *
 * <p>Source: HubEE specification 1.2.2, subscriptions; each rule cites its own.
 */
public final class ActRules {

  /** It was never activated: there is nothing to suspend or to resume. */
  public static final Rule ACT_NEEDS_ACTIVATION =
      Rule.error(
          "ACT_NEEDS_ACTIVATION",
          new Message(
              "Cet abonnement est « Inactif » : il n'y a rien à suspendre ni à reprendre.",
              "This subscription is \"Inactif\": there is nothing to suspend or to resume."),
          new Message(
              "Donnez-lui d'abord une date d'activation.", "Give it an activation date first."),
          Sources.specification("abonnements, activation"));

  /** It is suspended: a date does not bring it back. */
  public static final Rule ACT_NEEDS_RESUMPTION =
      Rule.error(
          "ACT_NEEDS_RESUMPTION",
          new Message(
              "Cet abonnement est « Suspendu » : une date d'activation ne le reprend pas.",
              "This subscription is \"Suspendu\": an activation date does not bring it back."),
          new Message("Reprenez-le.", "Resume it."),
          Sources.faq("suspension d'un abonnement"));

  /** It was refused and is kept for history alone. */
  public static final Rule ACT_ON_REFUSED =
      Rule.error(
          "ACT_ON_REFUSED",
          new Message(
              "Cet abonnement est « Refusé » : il n'est gardé que pour l'historique.",
              "This subscription is \"Refusé\": it is kept for history alone."),
          new Message(
              "La mairie fait une nouvelle demande dans DataPass.",
              "The mairie makes another request on DataPass."),
          Sources.specification("abonnements, refus"));

  /** Its status is none that this version knows. */
  public static final Rule ACT_ON_UNKNOWN_STATUS =
      Rule.error(
          "ACT_ON_UNKNOWN_STATUS",
          new Message(
              "Le hub donne à cet abonnement un statut que cette version ne connaît pas.",
              "The hub gives this subscription a status that this version does not know."),
          new Message(
              "Regardez-le sur le portail, et mettez la bibliothèque à jour.",
              "Look at it in the portal, and update the library."),
          Sources.hubApi("Subscription.status"));

  /** A delegation goes to an editor. */
  public static final Rule ACT_NEEDS_AN_EDITOR =
      Rule.error(
          "ACT_NEEDS_AN_EDITOR",
          new Message(
              "Un abonnement se délègue à un éditeur, une organisation de type EDT ; reçu : %s.",
              "A subscription is delegated to an editor, an organisation of type EDT; received: %s."),
          new Message(
              "Donnez l'organisation de l'éditeur : EDT, son SIRET, son code guichet.",
              "Give the organisation of the editor: EDT, its SIRET, its branch code."),
          Sources.hubApi("Subscription.delegationActor"));

  private ActRules() {}

  /** Returns every rule of this class. */
  public static List<Rule> all() {
    return List.of(
        ACT_NEEDS_ACTIVATION,
        ACT_NEEDS_RESUMPTION,
        ACT_ON_REFUSED,
        ACT_ON_UNKNOWN_STATUS,
        ACT_NEEDS_AN_EDITOR);
  }
}
