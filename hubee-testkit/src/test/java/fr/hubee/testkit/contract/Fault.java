// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.contract;

/** One way to write an adapter wrong. */
enum Fault {
  NONE,
  /** Says saved, keeps nothing. */
  FORGETS_EVERYTHING,
  FORGETS_UPDATES,
  FORGETS_AUDIT,
  FORGETS_CLAIMS,
  KEEPS_OLD_CLAIMS,
  /** Last writer wins. */
  IGNORES_VERSIONS,
  IGNORES_CLAIMS,
  IGNORES_ACTS,
  /** Writes the audit, then finds out that a place is held. */
  WRITES_HALF,
  /** Frees the claims of the request, then finds out that another one holds the new one. */
  FREES_TOO_EARLY,
  /** Gives its own living lists away. */
  SHARES_ITS_STATE,
  /** Keeps the contents and loses what came of the request. */
  DROPS_DETAILS,
  FORGETS_HABILITATIONS,
  /** Folds the case of identifiers, as some collations do. */
  FOLDS_CASE,
  /** Skips as many as it gave, instead of going on after the last. */
  REPEATS_PAGES,
  IGNORES_FILTERS,
  /** Keeps everything in the instance and nothing in the store. */
  LIVES_IN_ITS_INSTANCE
}
