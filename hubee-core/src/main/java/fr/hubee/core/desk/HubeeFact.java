// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.subscription.SubscriptionId;
import java.time.Instant;
import java.util.Objects;

/**
 * Something that was seen at HubEE: the desk records it, and judges only whether it can be about
 * this request. Sealed and immutable.
 *
 * <p>Source: HubEE V1, statuses of a subscription (2024-11-14).
 */
public sealed interface HubeeFact {

  /** Of which démarche. */
  DemarcheCode demarche();

  /** When it happened at HubEE. */
  Instant at();

  /**
   * HubEE created the subscription, {@code Inactif}.
   *
   * @param demarche of which démarche
   * @param subscription the identifier given by HubEE
   * @param at when
   */
  record Created(DemarcheCode demarche, SubscriptionId subscription, Instant at)
      implements HubeeFact {
    public Created {
      Objects.requireNonNull(demarche, "demarche");
      Objects.requireNonNull(subscription, "subscription");
      Objects.requireNonNull(at, "at");
    }
  }

  /**
   * The subscription is active: télédossiers come.
   *
   * @param demarche of which démarche
   * @param at since when
   */
  record Activated(DemarcheCode demarche, Instant at) implements HubeeFact {
    public Activated {
      Objects.requireNonNull(demarche, "demarche");
      Objects.requireNonNull(at, "at");
    }
  }

  /**
   * HubEE holds the subscription no more, or shows it refused: the démarche may be asked for again.
   *
   * @param demarche of which démarche
   * @param at since when
   */
  record Ended(DemarcheCode demarche, Instant at) implements HubeeFact {
    public Ended {
      Objects.requireNonNull(demarche, "demarche");
      Objects.requireNonNull(at, "at");
    }
  }
}
