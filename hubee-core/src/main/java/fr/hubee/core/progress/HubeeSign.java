// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

/**
 * What HubEE says of one subscription, as far as the stage depends on it.
 *
 * <p>Source: HubEE V1, statuses of a subscription (2024-11-14).
 */
public enum HubeeSign {
  /** Nobody can tell. */
  UNKNOWN,
  /** HubEE holds none. */
  ABSENT,
  /** {@code Inactif}, no date chosen. */
  INACTIVE,
  /** {@code Inactif}, an activation date chosen. */
  SCHEDULED,
  /** {@code Actif}. */
  ACTIVE,
  /** {@code Suspendu}. */
  SUSPENDED,
  /** {@code Refusé}, kept for history. */
  REFUSED,
  /** It has an end date, or was seen to be gone. */
  ENDED;

  static HubeeSign of(HubeeView seen) {
    if (seen.endedAt().isPresent()) {
      return ENDED;
    }
    return switch (seen.state()) {
      case INACTIF -> seen.activationDate().isPresent() ? SCHEDULED : INACTIVE;
      case ACTIF -> ACTIVE;
      case SUSPENDU -> SUSPENDED;
      case REFUSE -> REFUSED;
    };
  }
}
