// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Rule;
import fr.hubee.core.rule.Sources;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What is said of each date. All inform: a date by itself is never a fault.
 *
 * <p>Source: guide 1.0.0 (2022, G71), DataPass v2, acknowledgement mail (2026-08-06), activation
 * guide 1.1.0 (2024), HubEE specification 1.2.2 (2021-08-31).
 */
public final class DeadlineRules {

  /** The applicant is to be reminded. */
  public static final Rule APPLICANT_REMINDER =
      Rule.information(
          "DEADLINE_APPLICANT_REMINDER",
          new Message("Relance utile à partir du %s.", "Worth a reminder from %s on."),
          new Message(
              "Si rien n'a bougé, relancez le demandeur : DataPass ne le fait plus.",
              "If nothing has moved, remind the applicant: DataPass no longer does."),
          Sources.library("quinze jours, comme les relances de DataPass v1 de 2022 à 2024"));

  /** When an answer comes on average. */
  public static final Rule EXPECTED_DECISION =
      Rule.information(
          "DEADLINE_EXPECTED_DECISION",
          new Message(
              "Réponse attendue vers le %s (en moyenne %s jours, comptés ici en %s).",
              "An answer is expected about %s (%s days on average, counted here as %s)."),
          new Message(
              "C'est une moyenne de 2022, pas un engagement.",
              "It is an average of 2022, not a commitment."),
          Sources.guide("G71"));

  /** Two months of silence are a refusal. */
  public static final Rule LEGAL_DECISION =
      Rule.information(
          "DEADLINE_LEGAL_DECISION",
          new Message(
              "Sans réponse le %s au soir, la demande est réputée rejetée (deux mois de silence).",
              "Without an answer by the evening of %s, the request counts as refused (two months of"
                  + " silence)."),
          new Message(
              "Un nouveau dépôt fait repartir le délai ; DataPass, lui, ne change rien à la demande.",
              "Handing in again starts the period anew; DataPass itself changes nothing."),
          Sources.datapass("accusé de réception : CRPA, L. 231-1 et L. 231-4"));

  /** The portal shows it within the hour. */
  public static final Rule PORTAL_WITHIN_THE_HOUR =
      Rule.information(
          "DEADLINE_PORTAL_WITHIN_THE_HOUR",
          new Message(
              "L'abonnement devrait se voir dans le Portail HubEE le %s vers %s.",
              "The subscription should show in the Portail HubEE on %s about %s."),
          new Message("Regardez dans l'heure.", "Look within the hour."),
          Sources.activationGuide("visible dans l'heure qui suit la validation"));

  /** The portal shows it the next day. */
  public static final Rule PORTAL_NEXT_DAY =
      Rule.information(
          "DEADLINE_PORTAL_NEXT_DAY",
          new Message(
              "L'abonnement devrait se voir dans le Portail HubEE le %s au plus tard.",
              "The subscription should show in the Portail HubEE on %s at the latest."),
          new Message("Regardez de nouveau ce jour-là.", "Look again on that day."),
          Sources.faq("visible le lendemain de la validation"));

  /** After which it is worth a mail. */
  public static final Rule HUBEE_TIMEOUT =
      Rule.information(
          "DEADLINE_HUBEE_TIMEOUT",
          new Message(
              "Si HubEE ne montre rien le %s au soir, l'abonnement n'a sans doute pas été créé.",
              "If HubEE shows nothing by the evening of %s, the subscription was probably not"
                  + " created."),
          new Message(
              "Écrivez alors au support : DataPass réessaie sans le dire.",
              "Then write to the support: DataPass tries again without saying so."),
          Sources.library("validée sans abonnement : un jour ouvré d'attente, puis le support"));

  /** The mail of the account lapses. */
  public static final Rule ACCOUNT_MAIL =
      Rule.information(
          "DEADLINE_ACCOUNT_MAIL",
          new Message(
              "Le courriel de création du mot de passe est valable jusqu'au %s à %s (48 heures).",
              "The mail that creates the password is valid until %s at %s (48 hours)."),
          new Message(
              "Après, « Mot de passe oublié » sur le Portail HubEE en envoie un autre.",
              "Afterwards \"Mot de passe oublié\" on the Portail HubEE sends another one."),
          Sources.activationGuide("courriel d'activation du compte, valable 48 heures"));

  /** It becomes active. */
  public static final Rule ACTIVATION =
      Rule.information(
          "DEADLINE_ACTIVATION",
          new Message(
              "L'abonnement devient actif le %s à %s, heure de Paris.",
              "The subscription becomes active on %s at %s, Paris time."),
          new Message(
              "Comptes des agents et identifiants du logiciel sont à préparer avant.",
              "Have the agents' accounts and the software's credentials ready before."),
          Sources.specification("abonnement : date d'activation"));

  /** New télédossiers stop. */
  public static final Rule SUSPENSION =
      Rule.information(
          "DEADLINE_SUSPENSION",
          new Message(
              "À partir du %s, aucun nouveau télédossier n'arrive.",
              "From %s on no new télédossier comes."),
          new Message(
              "Ceux qui sont déjà là se traitent jusqu'au bout.",
              "Those already there are processed to their end."),
          Sources.faq("suspension effective le lendemain"));

  /** A télédossier should have moved on. */
  public static final Rule STALE_FILE =
      Rule.information(
          "DEADLINE_STALE_FILE",
          new Message(
              "Un télédossier « %s » depuis le %s devrait avoir avancé avant le %s.",
              "A télédossier \"%s\" since %s should have moved on before %s."),
          new Message(
              "Passé ce jour, cherchez qui le tient : le hub, le logiciel ou un agent.",
              "From that day on, find out who holds it: the hub, the software or an agent."),
          Sources.library("seuils relevés chez un opérateur, en jours ouvrés"));

  private static final Map<DeadlineKind, Rule> BY_KIND =
      new EnumMap<>(
          Map.of(
              DeadlineKind.APPLICANT_REMINDER, APPLICANT_REMINDER,
              DeadlineKind.EXPECTED_DECISION, EXPECTED_DECISION,
              DeadlineKind.LEGAL_DECISION, LEGAL_DECISION,
              DeadlineKind.PORTAL_WITHIN_THE_HOUR, PORTAL_WITHIN_THE_HOUR,
              DeadlineKind.PORTAL_NEXT_DAY, PORTAL_NEXT_DAY,
              DeadlineKind.HUBEE_TIMEOUT, HUBEE_TIMEOUT,
              DeadlineKind.ACCOUNT_MAIL, ACCOUNT_MAIL,
              DeadlineKind.ACTIVATION, ACTIVATION,
              DeadlineKind.SUSPENSION, SUSPENSION,
              DeadlineKind.STALE_FILE, STALE_FILE));

  private DeadlineRules() {}

  /** Returns every rule of this class, in the order of the kinds. */
  public static List<Rule> all() {
    return List.copyOf(BY_KIND.values());
  }

  /** Returns what is said of a date of this kind. */
  static Rule of(DeadlineKind kind) {
    return Objects.requireNonNull(BY_KIND.get(kind));
  }
}
