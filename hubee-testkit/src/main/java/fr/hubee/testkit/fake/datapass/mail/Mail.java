// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.mail;

import java.time.Instant;
import java.util.Objects;

/**
 * One mail that DataPass sent. Immutable; {@code toString} shows neither the address nor the text.
 *
 * <p>Source: DataPass v2, mails of the two HubEE types (2026-08-06). The texts are this library's,
 * with the facts of the originals: a reason and a message are there to the letter.
 *
 * @param at when
 * @param kind what it is about
 * @param role in what quality the recipient gets it
 * @param from the sender's address
 * @param to the recipient's address
 * @param subject its subject, to the letter
 * @param text what it says
 */
public record Mail(
    Instant at, MailKind kind, MailRole role, String from, String to, String subject, String text) {

  public Mail {
    Objects.requireNonNull(at, "at");
    Objects.requireNonNull(kind, "kind");
    Objects.requireNonNull(role, "role");
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(to, "to");
    Objects.requireNonNull(subject, "subject");
    Objects.requireNonNull(text, "text");
  }

  /** Returns for example {@code APPROVED to APPLICANT}. */
  @Override
  public String toString() {
    return kind + " to " + role;
  }
}
