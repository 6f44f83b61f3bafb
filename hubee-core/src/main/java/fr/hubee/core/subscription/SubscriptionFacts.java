// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import fr.hubee.core.demarche.DemarcheCode;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The four facts of one subscription, never one boolean: requested, approved, created at HubEE,
 * active. Approved is not created (HubEE is told later, by a program that may fail), and created is
 * not active (a person must activate). Immutable.
 *
 * <p>Source: DataPass v2, approval and bridge to HubEE (2026-08-06).
 *
 * @param demarche what is subscribed to
 * @param requestedOrNull when the request was handed in; null if it was not
 * @param approvedOrNull when it was approved; null if it was not
 * @param createdOrNull when HubEE created the subscription; null if it did not
 * @param activeOrNull since when it is active; null if it is not
 */
public record SubscriptionFacts(
    DemarcheCode demarche,
    @Nullable Instant requestedOrNull,
    @Nullable Instant approvedOrNull,
    @Nullable Instant createdOrNull,
    @Nullable Instant activeOrNull) {

  public SubscriptionFacts {
    Objects.requireNonNull(demarche, "demarche");
  }

  /** When the request was handed in. */
  public Optional<Instant> requested() {
    return Optional.ofNullable(requestedOrNull);
  }

  /** When it was approved. */
  public Optional<Instant> approved() {
    return Optional.ofNullable(approvedOrNull);
  }

  /** When HubEE created the subscription, {@code Inactif}. */
  public Optional<Instant> created() {
    return Optional.ofNullable(createdOrNull);
  }

  /** Since when it is active: télédossiers come. */
  public Optional<Instant> active() {
    return Optional.ofNullable(activeOrNull);
  }
}
