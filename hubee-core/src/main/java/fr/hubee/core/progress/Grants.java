// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.request.Habilitation;
import fr.hubee.core.request.HabilitationState;
import fr.hubee.core.request.HistoryEntry;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.request.SubscriptionRequest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a request démarche by démarche: an approval holds whatever the request became since. */
final class Grants {

  private Grants() {}

  /** What the approval in force holds, then what is asked for besides. */
  static Stream<DemarcheCode> codes(SubscriptionRequest request) {
    return Stream.concat(
            request.activeHabilitation().stream().flatMap(held -> demarches(held).stream()),
            request.demarches().stream())
        .map(Demarche::code)
        .distinct();
  }

  /** When the démarche was first granted, if the approval in force holds it. */
  static Optional<Instant> since(SubscriptionRequest request, DemarcheCode code) {
    return request
        .activeHabilitation()
        .filter(inForce -> holds(inForce, code))
        .flatMap(inForce -> firstGrant(request, code));
  }

  private static Optional<Instant> firstGrant(SubscriptionRequest request, DemarcheCode code) {
    return request.habilitations().stream()
        .filter(one -> one.state() != HabilitationState.REVOKED && holds(one, code))
        .map(Habilitation::grantedAt)
        .findFirst();
  }

  /** What the request says of a démarche that no approval in force holds. */
  static RequestSign ungranted(SubscriptionRequest request, DemarcheCode code) {
    return asks(request, code) ? RequestSign.ofUngranted(request) : RequestSign.NONE;
  }

  /** When the request entered its state, as far as its history tells. */
  static @Nullable Instant stateSince(SubscriptionRequest request) {
    RequestState state = request.state();
    Instant told =
        request.history().stream()
            .filter(entry -> entry.to() == state && entry.from() != state)
            .map(HistoryEntry::at)
            .reduce((earlier, later) -> later)
            .orElse(null);
    return told == null && state == RequestState.SUBMITTED
        ? request.dates().lastSubmittedAtOrNull()
        : told;
  }

  private static boolean asks(SubscriptionRequest request, DemarcheCode code) {
    return request.demarches().stream().anyMatch(asked -> asked.code().equals(code));
  }

  private static boolean holds(Habilitation habilitation, DemarcheCode code) {
    return demarches(habilitation).stream().anyMatch(held -> held.code().equals(code));
  }

  private static List<Demarche> demarches(Habilitation habilitation) {
    return habilitation.content().demarches();
  }
}
