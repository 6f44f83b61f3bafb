// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.mail;

/**
 * In what quality somebody gets a mail.
 *
 * <p>Source: DataPass v2, mails of the two HubEE types (2026-08-06).
 */
public enum MailRole {
  /** Who fills the request in. */
  APPLICANT,
  /** Who filled it in until the transfer. */
  FORMER_APPLICANT,
  /** Who is to activate the subscription. */
  ADMINISTRATEUR_LOCAL,
  /** An agent of DGS or DILA. */
  INSTRUCTOR,
  /** Who registered a webhook. */
  DEVELOPER
}
