// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.request.SubscriptionRequest;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a commune already has, as far as the caller knows: HubEE's own list, DataPass' habilitations
 * and requests. A vendor without rights on HubEE supplies what he knows himself. Immutable.
 *
 * <p>Say everything that is known of one démarche: a subscription at HubEE tells that nothing is to
 * be asked for, an habilitation at DataPass tells besides which request takes another démarche of
 * the same form. With the first alone, nobody can tell which request that is.
 *
 * @param atHubee démarches for which HubEE reports a subscription, whatever its state but refused
 * @param habilitations démarches held by an active habilitation, with its identifier
 * @param pendingRequests démarches asked for by a request not yet decided, with its identifier
 * @param closedRequests démarches asked for by a request that was refused or revoked and is not
 *     archived, with its identifier
 */
public record ExistingSubscriptions(
    Set<DemarcheCode> atHubee,
    Map<DemarcheCode, String> habilitations,
    Map<DemarcheCode, String> pendingRequests,
    Map<DemarcheCode, String> closedRequests) {

  private static final ExistingSubscriptions NONE =
      new ExistingSubscriptions(Set.of(), Map.of(), Map.of(), Map.of());

  public ExistingSubscriptions {
    atHubee = Set.copyOf(atHubee);
    habilitations = Map.copyOf(habilitations);
    pendingRequests = Map.copyOf(pendingRequests);
    closedRequests = Map.copyOf(closedRequests);
  }

  /** Returns the knowledge of a commune that has nothing. */
  public static ExistingSubscriptions none() {
    return NONE;
  }

  /** True when nothing is known. */
  public boolean isEmpty() {
    return atHubee.isEmpty()
        && habilitations.isEmpty()
        && pendingRequests.isEmpty()
        && closedRequests.isEmpty();
  }

  /** Returns a copy that also knows a subscription at HubEE. */
  public ExistingSubscriptions withSubscriptionAtHubee(DemarcheCode demarche) {
    Set<DemarcheCode> more = new HashSet<>(atHubee);
    more.add(demarche);
    return new ExistingSubscriptions(more, habilitations, pendingRequests, closedRequests);
  }

  /** Returns a copy that also knows an active habilitation. */
  public ExistingSubscriptions withHabilitation(DemarcheCode demarche, String id) {
    return new ExistingSubscriptions(
        atHubee, with(habilitations, demarche, id), pendingRequests, closedRequests);
  }

  /** Returns a copy that also knows a pending request. */
  public ExistingSubscriptions withPendingRequest(DemarcheCode demarche, String id) {
    return new ExistingSubscriptions(
        atHubee, habilitations, with(pendingRequests, demarche, id), closedRequests);
  }

  /** Returns a copy that also knows a request refused or revoked, and not archived. */
  public ExistingSubscriptions withClosedRequest(DemarcheCode demarche, String id) {
    return new ExistingSubscriptions(
        atHubee, habilitations, pendingRequests, with(closedRequests, demarche, id));
  }

  /**
   * Returns a copy that also knows what a request of this commune holds and asks for: what its
   * active habilitation gave, and the rest as pending, or as closed while it is refused or revoked
   * and not archived. Its identifier stands for that of the habilitation.
   */
  public ExistingSubscriptions withRequest(SubscriptionRequest request) {
    Set<DemarcheCode> granted =
        request
            .activeHabilitation()
            .map(given -> codes(given.content().demarches()))
            .orElse(Set.of());
    Set<DemarcheCode> asked = new HashSet<>(codes(request.demarches()));
    asked.removeAll(granted);
    ExistingSubscriptions known = this;
    for (DemarcheCode code : granted) {
      known = known.withHabilitation(code, request.id());
    }
    for (DemarcheCode code : asked) {
      known = known.asked(code, request);
    }
    return known;
  }

  private ExistingSubscriptions asked(DemarcheCode code, SubscriptionRequest by) {
    return switch (by.state()) {
      case DRAFT, ESCALATED, SUBMITTED, CHANGES_REQUESTED -> withPendingRequest(code, by.id());
      case REFUSED, REVOKED -> withClosedRequest(code, by.id());
      case VALIDATED, ARCHIVED -> this;
    };
  }

  private static Set<DemarcheCode> codes(List<Demarche> demarches) {
    return demarches.stream().map(Demarche::code).collect(Collectors.toSet());
  }

  private static Map<DemarcheCode, String> with(
      Map<DemarcheCode, String> known, DemarcheCode demarche, String id) {
    Map<DemarcheCode, String> more = new HashMap<>(known);
    more.put(demarche, id);
    return more;
  }
}
