// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.machine;

import static fr.hubee.core.teledossier.CaseState.ARCHIVED;
import static fr.hubee.core.teledossier.CaseState.HUBEE_COMPLETED;
import static fr.hubee.core.teledossier.CaseState.HUBEE_NOTIFIED;
import static fr.hubee.core.teledossier.CaseState.HUBEE_RECEIVED;

import fr.hubee.core.rule.Source;
import fr.hubee.core.teledossier.CaseState;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;

/**
 * One move of an order of statuses: by the service instructeur, or by the operator when it closes.
 * Immutable.
 *
 * <p>Source: HubEE, workflow_demarche (2022).
 *
 * @param from the status before
 * @param to the status after: one that an SI sets, or {@code CLOSED}
 * @param source the document that shows the move
 */
public record CaseMove(CaseState from, CaseState to, Source source) {

  private static final Set<CaseState> COMMON =
      EnumSet.of(HUBEE_RECEIVED, HUBEE_COMPLETED, HUBEE_NOTIFIED, ARCHIVED);

  /**
   * @throws IllegalArgumentException when the move is one of those that every order has
   */
  public CaseMove {
    Objects.requireNonNull(from, "from");
    Objects.requireNonNull(source, "source");
    if (COMMON.contains(to)) {
      throw new IllegalArgumentException("every order says itself what leads to " + to);
    }
  }
}
