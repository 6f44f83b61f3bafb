// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

/**
 * Where an act is done; it decides which link or which address goes with it.
 *
 * <p>Source: DataPass v2, web addresses and support addresses (2026-08-06), HubEE support as the
 * guide 1.0.0 names it (2022, G48).
 */
public enum Place {
  /** Nowhere that a link could lead to. */
  NOWHERE,
  /** The Portail HubEE. */
  PORTAL,
  /** HubEE's API. */
  HUBEE,
  /** DataPass' API. */
  DATAPASS,
  /** The form in DataPass, démarches ticked. */
  FORM,
  /** One request in DataPass. */
  REQUEST,
  /** The update of one request in DataPass. */
  REOPENING,
  /** The list of requests in DataPass. */
  REQUESTS,
  /** A letter to the HubEE team, support included. */
  MAIL_TO_HUBEE,
  /** A letter to the support of DataPass. */
  MAIL_TO_DATAPASS,
  /** « Nous contacter »: a letter to the operator of the form (guide, G61). */
  MAIL_TO_OPERATOR
}
