// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.subscription.AccessMode;
import fr.hubee.core.subscription.Subscription;
import fr.hubee.core.subscription.SubscriptionLifecycle;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What HubEE shows of one subscription, without persons. Immutable.
 *
 * <p>Source: HubEE V1, Subscription (2024-11-14).
 *
 * @param state its status
 * @param accessModeOrNull portal or API; null until the administrateur local chooses
 * @param activationDateOrNull the day chosen for the activation; null while none is
 * @param createdAtOrNull when HubEE created it; null when unknown
 * @param activeSinceOrNull since when it is active, where that is known better than by its
 *     activation date
 * @param suspendedAtOrNull when it was suspended; null when it is not, or unknown
 * @param endedAtOrNull when it ended; null while it has not
 */
public record HubeeView(
    SubscriptionState state,
    @Nullable AccessMode accessModeOrNull,
    @Nullable LocalDate activationDateOrNull,
    @Nullable Instant createdAtOrNull,
    @Nullable Instant activeSinceOrNull,
    @Nullable Instant suspendedAtOrNull,
    @Nullable Instant endedAtOrNull) {

  public HubeeView {
    Objects.requireNonNull(state, "state");
  }

  /** Starts a view of a subscription in this state, of which nothing else is known. */
  public static Builder in(SubscriptionState state) {
    return new Builder(state);
  }

  /** Returns what this subscription shows. */
  public static HubeeView of(Subscription subscription) {
    return in(subscription.state()).activationDate(subscription.activationDateOrNull()).build();
  }

  /** Portal or API, once chosen. */
  public Optional<AccessMode> accessMode() {
    return Optional.ofNullable(accessModeOrNull);
  }

  /** The day chosen for the activation. */
  public Optional<LocalDate> activationDate() {
    return Optional.ofNullable(activationDateOrNull);
  }

  /** When HubEE created it. */
  public Optional<Instant> createdAt() {
    return Optional.ofNullable(createdAtOrNull);
  }

  /** Since when it is active, in a state where it is or was; else from its activation date. */
  public Optional<Instant> activeSince() {
    return Optional.ofNullable(activeSinceOrNull)
        .or(() -> activationDate().map(SubscriptionLifecycle::effectiveAt));
  }

  /** When it was suspended. */
  public Optional<Instant> suspendedAt() {
    return Optional.ofNullable(suspendedAtOrNull);
  }

  /** When it ended. */
  public Optional<Instant> endedAt() {
    return Optional.ofNullable(endedAtOrNull);
  }

  /** Builds a view; null always means unknown. Not thread-safe. */
  public static final class Builder {

    private final SubscriptionState state;
    private @Nullable AccessMode accessMode;
    private @Nullable LocalDate activationDate;
    private @Nullable Instant createdAt;
    private @Nullable Instant activeSince;
    private @Nullable Instant suspendedAt;
    private @Nullable Instant endedAt;

    private Builder(SubscriptionState state) {
      this.state = Objects.requireNonNull(state, "state");
    }

    /** Sets how télédossiers are received. */
    public Builder accessMode(@Nullable AccessMode mode) {
      this.accessMode = mode;
      return this;
    }

    /** Sets the day chosen for the activation. */
    public Builder activationDate(@Nullable LocalDate day) {
      this.activationDate = day;
      return this;
    }

    /** Sets when HubEE created it. */
    public Builder createdAt(@Nullable Instant at) {
      this.createdAt = at;
      return this;
    }

    /** Sets since when it is active, where the activation date does not tell. */
    public Builder activeSince(@Nullable Instant at) {
      this.activeSince = at;
      return this;
    }

    /** Sets when it was suspended. */
    public Builder suspendedAt(@Nullable Instant at) {
      this.suspendedAt = at;
      return this;
    }

    /** Sets when it ended: the stage is then {@link Stage#ENDED}, whatever the state. */
    public Builder endedAt(@Nullable Instant at) {
      this.endedAt = at;
      return this;
    }

    /** Returns the view. */
    public HubeeView build() {
      return new HubeeView(
          state, accessMode, activationDate, createdAt, activeSince, suspendedAt, endedAt);
    }
  }
}
