// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import static fr.hubee.core.request.HabilitationEvent.DEPRECATE;
import static fr.hubee.core.request.HabilitationEvent.REVOKE;
import static fr.hubee.core.request.HabilitationEvent.ROLLBACK_REVOKE;
import static fr.hubee.core.request.HabilitationState.ACTIVE;
import static fr.hubee.core.request.HabilitationState.OBSOLETE;
import static fr.hubee.core.request.HabilitationState.REVOKED;

import fr.hubee.core.lifecycle.TransitionTable;

/**
 * The habilitation machine, as one table: DataPass v2 as of 2026-08-06 (events of an
 * authorization). An obsolete one stays obsolete whatever happens; no event needs anything.
 */
public final class HabilitationLifecycle {

  private static final TransitionTable<HabilitationState, HabilitationEvent, Habilitation> TABLE =
      TransitionTable.<HabilitationState, HabilitationEvent, Habilitation>over(
              HabilitationState.class, HabilitationEvent.class)
          .row(ACTIVE, DEPRECATE, OBSOLETE)
          .row(OBSOLETE, DEPRECATE, OBSOLETE)
          .row(ACTIVE, REVOKE, REVOKED)
          .row(OBSOLETE, REVOKE, OBSOLETE)
          .row(REVOKED, ROLLBACK_REVOKE, ACTIVE)
          .row(OBSOLETE, ROLLBACK_REVOKE, OBSOLETE)
          .build();

  private HabilitationLifecycle() {}

  /** Returns the table; its facts are the habilitation itself. */
  public static TransitionTable<HabilitationState, HabilitationEvent, Habilitation> table() {
    return TABLE;
  }
}
