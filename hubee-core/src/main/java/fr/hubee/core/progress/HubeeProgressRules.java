// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.List;

/**
 * What is said of a subscription from the approval to the first télédossier: a warning where
 * somebody should act, an information where there is only to wait.
 *
 * <p>Source: guide 1.0.0 (2022, G73, G74), activation guide 1.1.0 (2024), DataPass v2, bridge to
 * HubEE (2026-08-06).
 */
public final class HubeeProgressRules {

  /** Approved lately; HubEE was not asked. */
  public static final Rule HUBEE_NOT_ASKED =
      Rule.warning(
          "HUBEE_NOT_ASKED",
          new Message(
              "%s : la demande est validée %s ; ce que HubEE montre n'est pas connu.",
              "%s: the request has been approved %s; what HubEE shows is not known."),
          new Message(
              "L'administrateur local ouvre le Portail HubEE, « Gestion des abonnements », et"
                  + " choisit le mode d'accès et la date d'activation ; l'abonnement peut n'y paraître"
                  + " que le lendemain.",
              "The administrateur local opens the Portail HubEE, \"Gestion des abonnements\","
                  + " and chooses the access mode and the activation date; the subscription may only"
                  + " show on the next day."),
          Sources.guide("G73, G74"));

  /** Approved some time ago; HubEE was not asked. */
  public static final Rule HUBEE_TO_BE_LOOKED_AT =
      Rule.warning(
          "HUBEE_TO_BE_LOOKED_AT",
          new Message(
              "%s : la demande est validée %s, mais rien ne dit que l'abonnement"
                  + " ait été activé.",
              "%s: the request has been approved %s, but nothing tells whether the"
                  + " subscription was activated."),
          new Message(
              "L'administrateur local ouvre le Portail HubEE (s'il n'a pas de mot de passe : «"
                  + " Mot de passe oublié ») et regarde « Gestion des abonnements » : si l'abonnement"
                  + " est « Inactif », il choisit le mode d'accès et la date d'activation ; s'il est «"
                  + " Actif », il n'y a qu'à attendre que des usagers fassent la démarche ; s'il n'y"
                  + " est pas, la mairie écrit à %s.",
              "The administrateur local opens the Portail HubEE (without a password: \"Mot de"
                  + " passe oublié\") and looks at \"Gestion des abonnements\": if the subscription is"
                  + " \"Inactif\", choose the access mode and the activation date; if it is \"Actif\","
                  + " wait until citizens use the démarche; if it is not there, the mairie writes to"
                  + " %s."),
          Sources.guide("G73, G74"));

  /** Approved lately; HubEE does not hold it. */
  public static final Rule HUBEE_AWAITED =
      Rule.information(
          "HUBEE_AWAITED",
          new Message(
              "%s : la demande est validée %s, et HubEE n'a pas encore l'abonnement.",
              "%s: the request has been approved %s, and HubEE does not hold the subscription"
                  + " yet."),
          new Message(
              "Il n'y a qu'à attendre : DataPass le crée chez HubEE de lui-même, et recommence"
                  + " en cas d'échec.",
              "There is only to wait: DataPass creates it at HubEE by itself, and tries again"
                  + " when that fails."),
          Sources.datapass("pont vers HubEE : création après la validation"));

  /** Approved some time ago; HubEE does not hold it. */
  public static final Rule HUBEE_SILENT =
      Rule.warning(
          "HUBEE_SILENT",
          new Message(
              "%s : la demande est validée %s, et HubEE n'a toujours pas l'abonnement.",
              "%s: the request has been approved %s, and HubEE still does not hold the"
                  + " subscription."),
          new Message(
              "La mairie écrit à %s (à défaut à %s) avec le numéro de la demande : DataPass ne"
                  + " montre pas ses échecs.",
              "The mairie writes to %s (or else to %s) with the number of the request: DataPass"
                  + " does not show its failures."),
          Sources.datapass("pont vers HubEE : répété sans fin, invisible par l'API"));

  /** Created, the mail of the account just sent. */
  public static final Rule ACCOUNT_TO_OPEN =
      Rule.warning(
          "ACCOUNT_TO_OPEN",
          new Message(
              "%s : aucun télédossier n'arrive, car l'abonnement, créé chez HubEE,"
                  + " attend d'être activé.",
              "%s: no télédossier comes, for the subscription, created at HubEE,"
                  + " waits to be activated."),
          new Message(
              "L'administrateur local crée son mot de passe par le courriel de HubEE, valable"
                  + " 48 heures (ensuite : « Mot de passe oublié »), puis choisit le mode d'accès et"
                  + " la date d'activation dans « Gestion des abonnements ».",
              "The administrateur local creates the password by the mail of HubEE, valid for 48"
                  + " hours (afterwards: \"Mot de passe oublié\"), then chooses the access mode and"
                  + " the activation date in \"Gestion des abonnements\"."),
          Sources.activationGuide("création du compte, puis activation"));

  /** Created, the mail of the account out of date. */
  public static final Rule ACCOUNT_MAIL_LAPSED =
      Rule.warning(
          "ACCOUNT_MAIL_LAPSED",
          new Message(
              "%s : aucun télédossier n'arrive, car l'abonnement attend d'être activé"
                  + " %s ; le courriel de création du mot de passe n'est plus valable.",
              "%s: no télédossier comes, for the subscription has been waiting to be"
                  + " activated %s; the mail that creates the password is no longer valid."),
          new Message(
              "Sur https://portail.hubee.numerique.gouv.fr, l'administrateur local demande «"
                  + " Mot de passe oublié » s'il n'a pas de mot de passe, puis choisit le mode d'accès"
                  + " et la date d'activation dans « Gestion des abonnements ».",
              "On https://portail.hubee.numerique.gouv.fr the administrateur local asks for"
                  + " \"Mot de passe oublié\" if there is no password yet, then chooses the access"
                  + " mode and the activation date in \"Gestion des abonnements\"."),
          Sources.activationGuide("courriel d'activation du compte, valable 48 heures"));

  /** The administrator can enter; no date chosen. */
  public static final Rule ACTIVATION_TO_CHOOSE =
      Rule.warning(
          "ACTIVATION_TO_CHOOSE",
          new Message(
              "%s : l'abonnement est inactif ; le compte de l'administrateur local est ouvert.",
              "%s: the subscription is inactive; the account of the administrateur local is open."),
          new Message(
              "L'administrateur local choisit le mode d'accès, portail ou API, et la date"
                  + " d'activation dans « Gestion des abonnements ».",
              "The administrateur local chooses the access mode, portal or API, and the"
                  + " activation date in \"Gestion des abonnements\"."),
          Sources.activationGuide("gestion des abonnements"));

  /** A date is chosen and lies ahead. */
  public static final Rule ACTIVATION_AHEAD =
      Rule.information(
          "ACTIVATION_AHEAD",
          new Message(
              "%s : l'abonnement devient actif %s.", "%s: the subscription becomes active %s."),
          new Message(
              "D'ici là, l'administrateur local crée les comptes des agents, ou remet les"
                  + " identifiants au logiciel : sinon des télédossiers arrivent sans personne pour"
                  + " les lire.",
              "Until then the administrateur local creates the agents' accounts, or hands the"
                  + " credentials to the software: else télédossiers come that nobody can read."),
          Sources.activationGuide("comptes des agents, avant la date d'activation"));

  /** The date has passed; HubEE was last seen inactive. */
  public static final Rule ACTIVATION_TO_BE_SEEN =
      Rule.information(
          "ACTIVATION_TO_BE_SEEN",
          new Message(
              "%s : l'abonnement devait devenir actif %s ; rien ne montre encore qu'il le soit.",
              "%s: the subscription was to become active %s; HubEE has not been seen to do so."),
          new Message(
              "Relisez l'abonnement chez HubEE ; s'il est encore inactif, écrivez à %s.",
              "Read the subscription at HubEE again; if it is still inactive, write to %s."),
          Sources.specification("abonnement : actif à 00:01 à la date d'activation"));

  /** Active, no file known. */
  public static final Rule FILES_MAY_COME =
      Rule.information(
          "FILES_MAY_COME",
          new Message(
              "%s : l'abonnement est actif, les télédossiers peuvent arriver.",
              "%s: the subscription is active, télédossiers may come."),
          new Message(
              "L'administrateur local vérifie qu'un agent a le rôle « Gestion des télédossiers"
                  + " », ou que le logiciel est raccordé ; ne rien recevoir n'est pas une panne en"
                  + " soi.",
              "The administrateur local checks that an agent has the role \"Gestion des"
                  + " télédossiers\", or that the software is connected; to receive nothing is no"
                  + " fault in itself."),
          Sources.activationGuide("gestion des comptes"));

  /** The software holds its credentials. */
  public static final Rule SOFTWARE_READY =
      Rule.information(
          "SOFTWARE_READY",
          new Message(
              "%s : le logiciel a ses identifiants.", "%s: the software holds its credentials."),
          new Message(
              "Si l'abonnement est actif, les télédossiers viendront quand des usagers feront"
                  + " la démarche.",
              "If the subscription is active, télédossiers will come when citizens use the"
                  + " démarche."),
          Sources.activationGuide("accès par API"));

  /** Files come. */
  public static final Rule FILES_COME =
      Rule.information(
          "FILES_COME",
          new Message(
              "%s : les télédossiers arrivent %s.", "%s: télédossiers have been coming %s."),
          new Message(
              "La mairie s'est engagée à traiter chacun d'eux.",
              "The mairie is committed to processing each of them."),
          Sources.guide("G21"));

  /** Suspended. */
  public static final Rule SUSPENDED =
      Rule.warning(
          "SUBSCRIPTION_SUSPENDED",
          new Message(
              "%s : l'abonnement est suspendu %s.", "%s: the subscription has been suspended %s."),
          new Message(
              "Si ce n'est pas voulu, l'administrateur local le réactive dans « Gestion des"
                  + " abonnements » ; les télédossiers déjà reçus se traitent jusqu'au bout.",
              "If that is not meant, the administrateur local resumes it in \"Gestion des"
                  + " abonnements\"; télédossiers already received are processed to their end."),
          Sources.specification("abonnement : suspension"));

  private HubeeProgressRules() {}

  /** Returns every rule of this class. */
  public static List<Rule> all() {
    return List.of(
        HUBEE_NOT_ASKED,
        HUBEE_TO_BE_LOOKED_AT,
        HUBEE_AWAITED,
        HUBEE_SILENT,
        ACCOUNT_TO_OPEN,
        ACCOUNT_MAIL_LAPSED,
        ACTIVATION_TO_CHOOSE,
        ACTIVATION_AHEAD,
        ACTIVATION_TO_BE_SEEN,
        FILES_MAY_COME,
        SOFTWARE_READY,
        FILES_COME,
        SUSPENDED);
  }
}
