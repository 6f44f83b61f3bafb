// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.subscription;

import fr.hubee.core.demarche.DemarcheCode;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * What a commune already has, as far as the caller knows: HubEE's own list, DataPass' habilitations
 * and requests. A vendor without rights on HubEE supplies what he knows himself. Immutable.
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

  private static Map<DemarcheCode, String> with(
      Map<DemarcheCode, String> known, DemarcheCode demarche, String id) {
    Map<DemarcheCode, String> more = new HashMap<>(known);
    more.put(demarche, id);
    return more;
  }
}
