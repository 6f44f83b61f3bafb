// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.model;

/**
 * What a fake DataPass may do otherwise than the published program of 2026-08-06 does, or does only
 * where told to. All are off at first.
 *
 * <p>Source: DataPass v2, where its documentation and its program disagree (2026-08-06).
 */
public enum Switch {
  /** {@code D123} and {@code H456} are accepted as identifiers, as documented. */
  PREFIXED_IDS,
  /** A token without the scope gets 403, as documented, and not 422. */
  MISSING_SCOPE_IS_403,
  /**
   * A form outside the developer's roles gets 403, as the tutorial says, and not 404 or nothing.
   */
  MISSING_ROLE_IS_403,
  /** Only drafts may be patched, as the tutorial says. */
  PATCHES_DRAFTS_ONLY,
  /** {@code GET /habilitations} lists the active ones unless asked, as the tutorial says. */
  ACTIVE_HABILITATIONS_ONLY,
  /** Documented fields that are not served any more are served. */
  DOCUMENTED_FIELDS,
  /** {@code GET /webhooks/…/attempts} gives 100 attempts at most, as documented. */
  HUNDRED_ATTEMPTS,
  /** {@code create_by_api} and {@code update_by_api} may be subscribed to, as documented. */
  API_EVENTS,
  /** A webhook that cannot be reached is tried again, as documented; it is lost otherwise. */
  RETRIES_CONNECTION_ERRORS,
  /** Retries wait 20 s, 26 s, 46 s, 116 s, 296 s, as documented, and then every 296 s. */
  DOCUMENTED_DELAYS,
  /** A webhook is switched off after five failures in a row, as documented. */
  DISABLES_AFTER_FIVE_FAILURES,
  /** A webhook whose events change is switched off, as documented. */
  DISABLES_ON_EVENT_CHANGE,
  /** Of a receiver's answer, 10,000 characters are kept, as documented. */
  SHORT_RESPONSE_BODIES,
  /** {@code token_id} in a receiver's answer is not listened to. */
  IGNORES_TOKEN_ID,
  /** Every webhook is delivered twice. */
  DUPLICATE_DELIVERIES,
  /** Every other webhook takes a minute longer, so that the next one overtakes it. */
  REORDERED_DELIVERIES,
  /** Retries wait up to 15 % longer, always by the same dice. */
  JITTER,
  /** The form of the bundle offers DDmariage whatever the environment. */
  DEPOT_DOSSIER_MARIAGE,
  /**
   * Another CertDc request always slips in between the check and the insertion: every creation by
   * the API that passes the check meets the unique index of the database, HTTP 500.
   */
  CERTDC_RACE
}
