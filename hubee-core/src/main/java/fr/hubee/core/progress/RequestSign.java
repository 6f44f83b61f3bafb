// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.request.RequestState;
import fr.hubee.core.request.SubscriptionRequest;

/**
 * What the request says of one démarche, as far as the stage depends on it.
 *
 * <p>Source: DataPass v2, states of a request (2026-08-06).
 */
public enum RequestSign {
  /** Nobody can tell. */
  UNKNOWN,
  /** No request asks for it, or only one that was deleted. */
  NONE,
  /** One is being filled in. */
  DRAFT,
  /** One is with the HubEE team. */
  ESCALATED,
  /** One is with the operator. */
  HANDED_IN,
  /** One is back with its author. */
  CHANGES_REQUESTED,
  /** An approval holds it, whatever the request became since. */
  APPROVED,
  /** The last one was refused. */
  REFUSED,
  /** The approval was withdrawn. */
  REVOKED;

  static RequestSign of(RequestState state) {
    return switch (state) {
      case DRAFT -> DRAFT;
      case ESCALATED -> ESCALATED;
      case SUBMITTED -> HANDED_IN;
      case CHANGES_REQUESTED -> CHANGES_REQUESTED;
      case VALIDATED -> APPROVED;
      case REFUSED -> REFUSED;
      case REVOKED -> REVOKED;
      case ARCHIVED -> NONE;
    };
  }

  /**
   * A request that is validated holds nothing when its only habilitation was revoked during an
   * update that was then given up: subscribed is read from the habilitations.
   */
  static RequestSign ofUngranted(SubscriptionRequest request) {
    boolean withdrawn =
        request.state() == RequestState.VALIDATED && !request.habilitations().isEmpty();
    return withdrawn ? REVOKED : of(request.state());
  }
}
