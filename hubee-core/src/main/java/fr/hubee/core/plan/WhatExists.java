// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.request.Habilitation;
import fr.hubee.core.request.SubscriptionRequest;
import fr.hubee.core.rule.ViolationsException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a commune already has, as far as the caller knows. "Nothing there" and "not known" are two
 * things: a list that was read says so. Immutable.
 *
 * <p>Source: guide 1.0.0 (2022, G58–G60), DataPass v2, uniqueness (2026-08-06).
 *
 * @param atHubee the subscriptions that HubEE holds; several of one démarche are allowed, the one
 *     nearest to active counts
 * @param requests the requests at DataPass, archived ones included or not
 * @param habilitations the habilitations in force at DataPass
 * @param hubeeRead true when {@code atHubee} is HubEE's whole list
 * @param datapassRead true when the requests and habilitations of DataPass are all there
 * @param teamDecision what the HubEE team said; matters to a commune déléguée or associée only
 */
public record WhatExists(
    List<SeenSubscription> atHubee,
    List<SeenRequest> requests,
    List<SeenHabilitation> habilitations,
    boolean hubeeRead,
    boolean datapassRead,
    TeamDecision teamDecision) {

  private static final WhatExists UNKNOWN =
      new WhatExists(List.of(), List.of(), List.of(), false, false, TeamDecision.NOT_ASKED);
  private static final WhatExists NOTHING = UNKNOWN.withHubeeRead().withDatapassRead();

  public WhatExists {
    atHubee = List.copyOf(atHubee);
    requests = List.copyOf(requests);
    habilitations = List.copyOf(habilitations);
    Objects.requireNonNull(teamDecision, "teamDecision");
  }

  /** Returns the knowledge of whoever could ask neither HubEE nor DataPass. */
  public static WhatExists unknown() {
    return UNKNOWN;
  }

  /** Returns the knowledge of whoever asked both and found nothing. */
  public static WhatExists nothing() {
    return NOTHING;
  }

  /** Returns the same knowledge, HubEE's list being whole. */
  public WhatExists withHubeeRead() {
    return new WhatExists(atHubee, requests, habilitations, true, datapassRead, teamDecision);
  }

  /** Returns the same knowledge, DataPass' lists being whole. */
  public WhatExists withDatapassRead() {
    return new WhatExists(atHubee, requests, habilitations, hubeeRead, true, teamDecision);
  }

  /** Returns the same knowledge and a subscription at HubEE. */
  public WhatExists with(SeenSubscription subscription) {
    return new WhatExists(
        and(atHubee, subscription), requests, habilitations, hubeeRead, datapassRead, teamDecision);
  }

  /** Returns the same knowledge and a request at DataPass. */
  public WhatExists with(SeenRequest request) {
    return new WhatExists(
        atHubee, and(requests, request), habilitations, hubeeRead, datapassRead, teamDecision);
  }

  /** Returns the same knowledge and an habilitation. */
  public WhatExists with(SeenHabilitation habilitation) {
    return new WhatExists(
        atHubee, requests, and(habilitations, habilitation), hubeeRead, datapassRead, teamDecision);
  }

  /** Returns the same knowledge and the decision of the HubEE team. */
  public WhatExists with(TeamDecision decision) {
    return new WhatExists(atHubee, requests, habilitations, hubeeRead, datapassRead, decision);
  }

  /**
   * Returns the same knowledge and a whole request: its state, its habilitation in force, and the
   * authorisation of the HubEE team if it bears one.
   *
   * @param asker the identifier of the person for whom the plan is made; null when not known
   * @throws ViolationsException when the identifier of the request cannot be shown
   */
  public WhatExists with(SubscriptionRequest request, @Nullable String asker) {
    WhatExists more = with(SeenRequest.of(request, asker));
    if (request.commune().equals(request.snapshot().authorisedOrNull())) {
      more = more.with(TeamDecision.AUTHORISED);
    }
    return request
        .activeHabilitation()
        .map(granted -> seen(request, granted))
        .map(more::with)
        .orElse(more);
  }

  private static SeenHabilitation seen(SubscriptionRequest request, Habilitation granted) {
    return new SeenHabilitation(
        request.id(),
        granted.content().demarches().stream().map(Demarche::code).toList(),
        request.id(),
        SeenRequest.dayOf(granted.grantedAt()));
  }

  private static <E> List<E> and(List<E> known, E one) {
    List<E> more = new ArrayList<>(known);
    more.add(Objects.requireNonNull(one, "one"));
    return more;
  }
}
