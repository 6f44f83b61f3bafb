// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

/**
 * Who the applicant of a request is, seen from the person for whom the plan is made.
 *
 * <p>Source: DataPass v2, rights and transfer (2026-08-06).
 */
public enum ApplicantIs {
  /** That person. */
  ASKER,
  /** A colleague, who can still act. */
  ANOTHER,
  /** Somebody who no longer can. */
  GONE,
  /** Not known: the acts are then those of "its applicant". */
  UNKNOWN
}
