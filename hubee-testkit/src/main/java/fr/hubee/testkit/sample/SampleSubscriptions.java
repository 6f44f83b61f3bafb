// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.sample;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.subscription.Subscription;
import fr.hubee.core.subscription.SubscriptionId;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.LocalDate;
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
        new SubscriptionId("c0ffee00-1e8b-46ff-8c1f-4b74d049880" + state.ordinal()),
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
