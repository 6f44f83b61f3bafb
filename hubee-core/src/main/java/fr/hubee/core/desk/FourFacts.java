// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.request.HistoryEntry;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.subscription.SubscriptionFacts;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads requested, approved, created and active, démarche by démarche. */
final class FourFacts {

  /** Where what is written has not been handed in, or not again. */
  private static final Set<RequestState> NOT_HANDED_IN =
      Set.of(RequestState.DRAFT, RequestState.ESCALATED);

  private FourFacts() {}

  static List<SubscriptionFacts> of(FiledRequest filed) {
    Stream<DemarcheCode> asked =
        filed.request().state() == RequestState.VALIDATED
            ? Stream.empty()
            : filed.request().demarches().stream().map(Demarche::code);
    return Stream.concat(asked, filed.own()).distinct().map(code -> facts(filed, code)).toList();
  }

  private static SubscriptionFacts facts(FiledRequest filed, DemarcheCode code) {
    Instant granted = filed.granted().get(code);
    Optional<HeldSubscription> held = filed.held(code);
    return new SubscriptionFacts(
        code,
        requested(filed, granted),
        granted,
        held.map(HeldSubscription::createdAt).orElse(null),
        held.flatMap(HeldSubscription::activeSince).orElse(null));
  }

  /** The hand-in that led to the approval; the last one while there is none. */
  private static @Nullable Instant requested(FiledRequest filed, @Nullable Instant granted) {
    if (granted == null && NOT_HANDED_IN.contains(filed.request().state())) {
      return null;
    }
    return filed.request().history().stream()
        .filter(entry -> entry.event() == RequestEvent.SUBMIT)
        .map(HistoryEntry::at)
        .filter(at -> granted == null || !at.isAfter(granted))
        .reduce((earlier, later) -> later)
        .orElse(null);
  }
}
