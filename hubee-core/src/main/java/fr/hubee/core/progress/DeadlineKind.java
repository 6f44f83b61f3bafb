// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.rule.Rule;

/**
 * The dates that a subscription goes by. Each says what it means, and from which document.
 *
 * <p>Source: guide 1.0.0 (2022, G71), DataPass v2, acknowledgement mail (2026-08-06), activation
 * guide 1.1.0 (2024), HubEE specification 1.2.2 (2021-08-31).
 */
public enum DeadlineKind {
  /** The applicant has not moved for a while. */
  APPLICANT_REMINDER(DeadlineNature.INFORMATIVE),
  /** When an answer comes on average; never a promise. */
  EXPECTED_DECISION(DeadlineNature.INFORMATIVE),
  /** Two months of silence are a refusal. */
  LEGAL_DECISION(DeadlineNature.LEGAL),
  /** When the portal shows an approved subscription, says the guide of 2024. */
  PORTAL_WITHIN_THE_HOUR(DeadlineNature.INFORMATIVE),
  /** The same, said the answers of 2021. */
  PORTAL_NEXT_DAY(DeadlineNature.INFORMATIVE),
  /** After which an approval without a subscription is worth a mail. */
  HUBEE_TIMEOUT(DeadlineNature.INFORMATIVE),
  /** The mail that creates the administrator's password lapses. */
  ACCOUNT_MAIL(DeadlineNature.EFFECT),
  /** The subscription becomes active. */
  ACTIVATION(DeadlineNature.EFFECT),
  /** New télédossiers stop. */
  SUSPENSION(DeadlineNature.EFFECT),
  /** A télédossier should have moved on. */
  STALE_FILE(DeadlineNature.INFORMATIVE);

  private final DeadlineNature nature;

  DeadlineKind(DeadlineNature nature) {
    this.nature = nature;
  }

  /** What its passing means. */
  public DeadlineNature nature() {
    return nature;
  }

  /** What is said of it, and the document that it comes from. */
  public Rule rule() {
    return DeadlineRules.of(this);
  }
}
