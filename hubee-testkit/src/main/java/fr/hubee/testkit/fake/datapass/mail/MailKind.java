// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.mail;

/**
 * What a mail is about, and its subject.
 *
 * <p>Source: DataPass v2, mails of the two HubEE types (2026-08-06).
 */
public enum MailKind {
  /** The applicant handed the request in. */
  RECEIPT(
      "Nous accusons réception de votre demande d'habilitation n°%s sur DataPass",
      "Nous accusons réception de votre demande de modification d'habilitation n°%s sur DataPass"),
  /** A request waits for the agents. */
  TO_INSTRUCT(
      "Nouvelle demande d'habilitation sur DataPass",
      "Demande de réouverture d'habilitation sur DataPass"),
  /** The request is approved. */
  APPROVED(
      "Votre habilitation numéro %s vient d'être validée",
      "Votre réouverture d'habilitation numéro %s vient d'être validée"),
  /** Somebody is named administrateur local for CertDc. */
  DESIGNATED_FOR_CERTDC(
      "Vous avez été désigné administrateur local HubEE pour une démarche CertDC"),
  /** Somebody is named administrateur local for the bundle. */
  DESIGNATED_FOR_BUNDLE(
      "Vous avez été désigné administrateur local HubEE pour des démarches service-public.fr"),
  /** The request is to be corrected. */
  CHANGES_REQUESTED(
      "Votre demande d'habilitation numéro %s requiert des modifications",
      "Votre réouverture d'habilitation numéro %s requiert des modifications"),
  /** The request is refused. */
  REFUSED(
      "Votre demande d'habilitation numéro %s a été refusée",
      "Votre réouverture d'habilitation numéro %s a été refusée"),
  /** What was approved is withdrawn. */
  REVOKED("Votre demande d'habilitation numéro %s a été révoquée."),
  /** An agent wrote. */
  MESSAGE_FROM_INSTRUCTOR(
      "Vous avez reçu un nouveau message concernant votre demande d'habilitation %s",
      "Vous avez reçu un nouveau message concernant votre demande de réouverture de l'habilitation"
          + " %s"),
  /** The applicant wrote. */
  MESSAGE_FROM_APPLICANT("Nouveau message concernant la demande d'habilitation %s"),
  /** The request has another applicant. */
  TRANSFERRED("Transfert de la demande d'habilitation n°%s réussie"),
  /** A webhook fails again and again. */
  WEBHOOK_FAILING("[ DataPass ] Erreur de communication avec votre %s");

  private final String subject;
  private final String whileReopening;

  MailKind(String subject) {
    this(subject, subject);
  }

  MailKind(String subject, String whileReopening) {
    this.subject = subject;
    this.whileReopening = whileReopening;
  }

  /** The subject, about this request or this form. */
  String subject(boolean reopening, String about) {
    return (reopening ? whileReopening : subject).replace("%s", about);
  }
}
