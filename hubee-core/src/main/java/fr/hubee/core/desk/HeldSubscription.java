// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.subscription.SubscriptionId;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What HubEE was seen to hold for one démarche of a request. Immutable.
 *
 * <p>Source: HubEE V1, subscription (2024-11-14).
 *
 * @param demarche of which démarche
 * @param id given by HubEE
 * @param createdAt when HubEE created it, {@code Inactif}
 * @param activeSinceOrNull since when it is active; null while it is not
 * @param endedAtOrNull when it was seen to be refused or gone; null while HubEE holds it
 */
public record HeldSubscription(
    DemarcheCode demarche,
    SubscriptionId id,
    Instant createdAt,
    @Nullable Instant activeSinceOrNull,
    @Nullable Instant endedAtOrNull) {

  public HeldSubscription {
    Objects.requireNonNull(demarche, "demarche");
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(createdAt, "createdAt");
  }

  /** Since when it is active. */
  public Optional<Instant> activeSince() {
    return Optional.ofNullable(activeSinceOrNull);
  }

  /** When it was seen to be refused or gone. */
  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAtOrNull);
  }

  /** True while HubEE holds it: nobody else may ask for this démarche. */
  public boolean isLive() {
    return endedAtOrNull == null;
  }

  HeldSubscription active(Instant since) {
    return new HeldSubscription(demarche, id, createdAt, since, endedAtOrNull);
  }

  HeldSubscription ended(Instant at) {
    return new HeldSubscription(demarche, id, createdAt, activeSinceOrNull, at);
  }
}
