// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.List;

/**
 * What is said of a subscription beside its stage.
 *
 * <p>Source: DataPass v2, bridge to HubEE (2026-08-06); activation guide 1.1.0 (2024); HubEE V1,
 * Subscription (2024-11-14).
 */
public final class ProgressNoteRules {

  /** The administrator's address is nobody's. */
  public static final Rule ADMINISTRATOR_TO_CONFIRM =
      Rule.warning(
          "ADMINISTRATOR_TO_CONFIRM",
          new Message(
              "%s : l'adresse de l'administrateur local est celle d'une reprise de données, pas"
                  + " celle d'une personne.",
              "%s: the address of the administrateur local is that of a migration, not of a"
                  + " person."),
          new Message(
              "La mairie dit qui est l'administrateur local, et le fait enregistrer par %s.",
              "Let the mairie say who the administrateur local is, and have it recorded by %s."),
          Sources.hubApi("abonnements repris : adresses de remplacement"));

  /** Nobody knows the administrator. */
  public static final Rule ADMINISTRATOR_NOT_KNOWN =
      Rule.warning(
          "ADMINISTRATOR_NOT_KNOWN",
          new Message(
              "%s : personne ne connaît l'administrateur local, ou il est parti.",
              "%s: nobody knows the administrateur local, or the person has left."),
          new Message(
              "La mairie en désigne un autre et l'écrit à %s : modifier la demande ne crée pas"
                  + " de compte.",
              "Let the mairie name another one and write to %s: changing the request creates no"
                  + " account."),
          Sources.datapass("avertissement à l'approbation d'une mise à jour"));

  /** Born of no request of DataPass. */
  public static final Rule MIGRATED_SUBSCRIPTION =
      Rule.information(
          "MIGRATED_SUBSCRIPTION",
          new Message(
              "%s : cet abonnement ne vient d'aucune demande DataPass (numéro 0).",
              "%s: this subscription comes from no request of DataPass (number 0)."),
          new Message(
              "Ne cherchez pas la demande ; vérifiez l'administrateur local et l'adresse"
                  + " notifiée.",
              "Do not look for the request; check the administrateur local and the address"
                  + " notified."),
          Sources.hubApi("Subscription.datapassId : 0"));

  /** By API, without credentials. */
  public static final Rule CREDENTIALS_MISSING =
      Rule.warning(
          "CREDENTIALS_MISSING",
          new Message(
              "%s : l'accès est par API, et le logiciel n'a pas ses identifiants.",
              "%s: access is by API, and the software does not hold its credentials."),
          new Message(
              "L'administrateur local les relève dans « Gestion des abonnements » et les remet"
                  + " à l'éditeur par une voie sûre, jamais par courriel.",
              "The administrateur local takes them from \"Gestion des abonnements\" and hands"
                  + " them to the vendor in a safe way, never by mail."),
          Sources.activationGuide("accès par API"));

  /** Withdrawn by DataPass, still held by HubEE. */
  public static final Rule REVOKED_BUT_HELD =
      Rule.warning(
          "REVOKED_BUT_HELD",
          new Message(
              "%s : l'habilitation est retirée, mais HubEE tient encore l'abonnement.",
              "%s: the habilitation is withdrawn, but HubEE still holds the subscription."),
          new Message(
              "Écrivez à %s : DataPass ne retire rien chez HubEE.",
              "Write to %s: DataPass withdraws nothing at HubEE."),
          Sources.datapass("révocation : rien n'est envoyé à HubEE"));

  /** Files came without an active subscription. */
  public static final Rule FACTS_DISAGREE =
      Rule.warning(
          "FACTS_DISAGREE",
          new Message(
              "%s : des télédossiers sont arrivés, et HubEE ne montre pas d'abonnement actif.",
              "%s: télédossiers came, and HubEE shows no active subscription."),
          new Message(
              "Relisez l'abonnement chez HubEE, et vérifiez le SIRET et le code guichet :"
                  + " l'organisation a pu changer.",
              "Read the subscription at HubEE again, and check the SIRET and the branch code:"
                  + " the organisation may have changed."),
          Sources.library("un télédossier ne vient que par un abonnement actif"));

  private ProgressNoteRules() {}

  /** Returns every rule of this class. */
  public static List<Rule> all() {
    return List.of(
        ADMINISTRATOR_TO_CONFIRM,
        ADMINISTRATOR_NOT_KNOWN,
        MIGRATED_SUBSCRIPTION,
        CREDENTIALS_MISSING,
        REVOKED_BUT_HELD,
        FACTS_DISAGREE);
  }
}
