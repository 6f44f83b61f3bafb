// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.core.plan.WhatExists;
import fr.hubee.core.request.ImportAnswer;
import fr.hubee.core.request.SubscriptionRequest;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.subscription.ExistingSubscriptions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a commune has at DataPass, as facts for the rules of the core. Immutable.
 *
 * <p>Source: a choice of this library, on DataPass v2 (2026-08-06).
 *
 * @param requests what was understood, in the order given
 * @param notUnderstood the numbers of the other requests, and why; what is known is then not whole
 * @param doubts what was understood in part only, by the same numbers: a démarche that the
 *     catalogue does not know
 */
public record DataPassHoldings(
    List<SubscriptionRequest> requests,
    Map<Long, Violations> notUnderstood,
    Map<Long, Violations> doubts) {

  public DataPassHoldings {
    requests = List.copyOf(requests);
    notUnderstood = Map.copyOf(notUnderstood);
    doubts = Map.copyOf(doubts);
  }

  static DataPassHoldings of(
      Collection<DataPassDemande> told, Function<DataPassDemande, ImportAnswer> reader) {
    List<SubscriptionRequest> requests = new ArrayList<>();
    Map<Long, Violations> notUnderstood = new LinkedHashMap<>();
    Map<Long, Violations> doubts = new LinkedHashMap<>();
    for (DataPassDemande one : told) {
      ImportAnswer answer = reader.apply(one);
      answer.request().ifPresent(requests::add);
      if (answer.request().isEmpty()) {
        notUnderstood.put(one.id(), answer.violations());
      } else if (!answer.violations().isEmpty()) {
        doubts.put(one.id(), answer.violations());
      }
    }
    return new DataPassHoldings(requests, notUnderstood, doubts);
  }

  /** True when every request was understood to its last démarche. */
  public boolean isWhole() {
    return notUnderstood.isEmpty() && doubts.isEmpty();
  }

  /** Returns what this adds to what is known for {@code EligibilityCheck}. */
  public ExistingSubscriptions addedTo(ExistingSubscriptions known) {
    ExistingSubscriptions more = known;
    for (SubscriptionRequest request : requests) {
      more = more.withRequest(request);
    }
    return more;
  }

  /**
   * Returns what this adds to what is known for {@code SubscriptionPlanner}. When all that the
   * commune has at DataPass was read and {@link #isWhole}, say so by {@link
   * WhatExists#withDatapassRead}.
   *
   * @param asker the number at DataPass of the person for whom a plan is made; null when not known
   */
  public WhatExists addedTo(WhatExists known, @Nullable String asker) {
    WhatExists more = known;
    for (SubscriptionRequest request : requests) {
      more = more.with(request, asker);
    }
    return more;
  }
}
