// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.check;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.List;

/**
 * The rules on setting a status.
 *
 * <p>Source: HubEE, specification 1.2.2 (2021-08-31), contract V2 (2024-11-14).
 */
public final class StatusRules {

  /** The status is not one that this party sets. */
  public static final Rule STATUS_NOT_FOR_CALLER =
      Rule.error(
          "STATUS_NOT_FOR_CALLER",
          new Message(
              "Le statut « %s » ne peut pas être posé par %s.",
              "Status \"%s\" cannot be set by %s."),
          new Message("Statuts possibles : %s.", "Possible statuses: %s."),
          Sources.specification("3.5.6 et 3.5.7, RC001 et RC002"));

  /** What is archived does not move. */
  public static final Rule ARCHIVED_FROZEN =
      Rule.error(
          "ARCHIVED_FROZEN",
          new Message(
              "Le télédossier est archivé : plus rien ne se modifie.",
              "The télédossier is archived: nothing moves any more."),
          new Message(
              "Demandez à l'opérateur de déposer un nouveau télédossier.",
              "Ask the operator to deposit a new télédossier."),
          Sources.specification("annexe, statuts : ARCHIVED"));

  /** The operator has closed it. */
  public static final Rule CLOSED_FOR_SI =
      Rule.error(
          "CLOSED_FOR_SI",
          new Message(
              "Le télédossier est clos : le service instructeur ne peut plus changer son statut.",
              "The télédossier is closed: the service instructeur can no longer change its status."),
          new Message("Demandez à l'opérateur de le rouvrir.", "Ask the operator to reopen it."),
          Sources.faq("un télédossier clos"));

  /** The status is the one that the case has. */
  public static final Rule STATUS_ALREADY_SET =
      Rule.information(
          "STATUS_ALREADY_SET",
          new Message(
              "Le télédossier est déjà au statut %s.", "The télédossier already has status %s."),
          new Message(
              "Rien à changer ; un événement peut porter deux fois le même statut.",
              "Nothing to change; an event may carry the same status twice."),
          Sources.contract2022("envoi de pièces sans changement de statut"));

  /** The move is in no order of statuses; an error for whoever asks to be strict. */
  public static final Rule STATUS_OUT_OF_ORDER =
      Rule.warning(
          "STATUS_OUT_OF_ORDER",
          new Message(
              "De %s à %s : ce passage n'est pas dans l'ordre des statuts (%s).",
              "From %s to %s: this move is not in the order of statuses (%s)."),
          new Message(
              "Prévus : %s. Le hub l'accepte pourtant.",
              "Expected: %s. The hub takes it all the same."),
          Sources.workflow("statuts avant et après"));

  /** The status that starts the purge, and must be set on the way, was not. */
  public static final Rule INTERMEDIATE_MISSING =
      Rule.warning(
          "INTERMEDIATE_MISSING",
          new Message(
              "%s : le statut intermédiaire obligatoire %s n'a pas été posé.",
              "%s: the mandatory intermediate status %s was not set."),
          new Message(
              "Posez d'abord %s : seul le statut exact déclenche la purge des pièces au hub.",
              "Set %s first: only the exact status starts the purge of the files at the hub."),
          Sources.contract2024("statuts obligatoires par démarche"));

  /** The processing ends with a status that the contract does not list for the démarche. */
  public static final Rule FINAL_NOT_PUBLISHED =
      Rule.warning(
          "FINAL_NOT_PUBLISHED",
          new Message(
              "%s : %s n'est pas un statut final publié pour cette démarche.",
              "%s: %s is not a final status published for this démarche."),
          new Message("Statuts finaux publiés : %s (%s).", "Published final statuses: %s (%s)."),
          Sources.contract2024("statuts obligatoires par démarche"));

  /** No document says the mandatory statuses of this démarche, or none for that day. */
  public static final Rule MANDATORY_UNPUBLISHED =
      Rule.information(
          "MANDATORY_UNPUBLISHED",
          new Message(
              "%s : aucun statut obligatoire n'est publié au %s.",
              "%s: no mandatory status is published as of %s."),
          new Message(
              "Demandez-les à l'opérateur de la démarche et ajoutez-les au profil.",
              "Ask the operator of the démarche for them and add them to the profile."),
          Sources.contract2024("démarches absentes du tableau"));

  /** Files are still to be downloaded when a status is set after which they may be deleted. */
  public static final Rule DOWNLOAD_FIRST =
      Rule.warning(
          "DOWNLOAD_FIRST",
          new Message(
              "%s pièce(s) à télécharger : après %s, le hub peut les supprimer.",
              "%s file(s) still to download: after %s the hub may delete them."),
          new Message(
              "Téléchargez et vérifiez toutes les pièces, puis posez le statut.",
              "Download and verify every file, then set the status."),
          Sources.specification("3.5.10.1, purge des fichiers"));

  private StatusRules() {}

  /** Returns every rule of this class. */
  public static List<Rule> all() {
    return List.of(
        STATUS_NOT_FOR_CALLER,
        ARCHIVED_FROZEN,
        CLOSED_FOR_SI,
        STATUS_ALREADY_SET,
        STATUS_OUT_OF_ORDER,
        INTERMEDIATE_MISSING,
        FINAL_NOT_PUBLISHED,
        MANDATORY_UNPUBLISHED,
        DOWNLOAD_FIRST);
  }
}
