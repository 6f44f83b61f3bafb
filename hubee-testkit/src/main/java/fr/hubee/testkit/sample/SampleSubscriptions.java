// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.sample;

import static java.nio.charset.StandardCharsets.UTF_8;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.subscription.Subscription;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Subscriptions of the mairie of Clamart, one in each state.
 *
 * <p>Source: HubEE V1, subscription (2024-11-14).
 */
public final class SampleSubscriptions {

  private static final ProcessCode AEC = new ProcessCode("EtatCivil");

  private SampleSubscriptions() {}

  /** Returns a subscription in this state; dated if it has ever been active. */
  public static Subscription in(SubscriptionState state) {
    return new Subscription(
        new SubscriptionId(UUID.nameUUIDFromBytes(state.name().getBytes(UTF_8)).toString()),
        SampleCommunes.ORGANIZATION,
        AEC,
        state,
        activation(state));
  }

  private static @Nullable LocalDate activation(SubscriptionState state) {
    return switch (state) {
      case ACTIF, SUSPENDU -> LocalDate.of(2026, 11, 2);
      default -> null;
    };
  }
}
