// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.examples.subscribe;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.request.SubscriptionRequest;
import fr.hubee.core.subscription.SubscriptionFacts;
import fr.hubee.core.subscription.SubscriptionId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A subscription that HubEE created, and where it comes from. */
record Created(
    SubscriptionRequest request,
    Demarche demarche,
    SubscriptionId id,
    Instant at,
    @Nullable Instant activeOrNull) {

  Created activeSince(Instant instant) {
    return new Created(request, demarche, id, at, instant);
  }

  SubscriptionFacts facts() {
    return new SubscriptionFacts(
        demarche.code(),
        request.submittedAt().orElse(null),
        request.approvedAt().orElse(null),
        at,
        activeOrNull);
  }
}
