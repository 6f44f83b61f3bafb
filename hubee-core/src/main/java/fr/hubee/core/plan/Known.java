// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.request.RequestProfile;
import fr.hubee.core.subscription.ExistingSubscriptions;
import fr.hubee.core.subscription.SubscriptionState;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** What exists, read with the catalogue and the machine of the profile. */
final class Known {

  /** The nearest to active first; a state that is not known last. */
  private static final List<SubscriptionState> NEAREST =
      List.of(SubscriptionState.ACTIF, SubscriptionState.SUSPENDU, SubscriptionState.INACTIF);

  private final DemarcheCatalogue catalogue;
  private final WhatExists exists;
  private final List<SeenSubscription> held;
  private final List<Filed> requests;
  private final List<Grant> grants;

  Known(PlanWish wish, DemarcheCatalogue catalogue, RequestProfile profile) {
    Gathering gathering = new Gathering(wish, catalogue, profile);
    this.catalogue = catalogue;
    this.exists = wish.existing();
    this.held = gathering.held();
    this.requests = gathering.requests();
    this.grants = gathering.grants();
  }

  WhatExists exists() {
    return exists;
  }

  /** The same knowledge in the words of the eligibility check. */
  ExistingSubscriptions forEligibility() {
    if (held.isEmpty() && requests.isEmpty() && grants.isEmpty()) {
      return ExistingSubscriptions.none();
    }
    Set<DemarcheCode> atHubee = new HashSet<>();
    held.forEach(one -> atHubee.add(one.demarche()));
    Map<DemarcheCode, String> byGrant = new HashMap<>();
    grants.forEach(grant -> note(byGrant, grant.demarches(), grant.id()));
    return new ExistingSubscriptions(
        atHubee, byGrant, holders(Filed::isPending), holders(Filed::isClosed));
  }

  Optional<SeenSubscription> held(Demarche demarche) {
    return held.stream()
        .filter(one -> means(one.demarche(), demarche))
        .min(Comparator.comparingInt(Known::distance));
  }

  /** The subscriptions of other démarches of the form. */
  List<SeenSubscription> heldByForm(RequestForm form) {
    return held.stream()
        .filter(
            one ->
                catalogue
                    .find(one.demarche())
                    .filter(demarche -> demarche.form().equals(form))
                    .isPresent())
        .toList();
  }

  /** The request that asks for it; one that is with the operator rather than another. */
  Optional<Filed> pending(Demarche demarche) {
    List<Filed> asking =
        requests.stream()
            .filter(Filed::isPending)
            .filter(request -> request.demarches().contains(demarche))
            .toList();
    return firstOf(asking, Filed::isUnderInstruction);
  }

  /** The request that occupies the form; one that somebody can complete rather than another. */
  Optional<Filed> pending(RequestForm form) {
    List<Filed> asking =
        requests.stream()
            .filter(Filed::isPending)
            .filter(request -> request.form().equals(form))
            .toList();
    return firstOf(asking, request -> request.isCompletable() && !request.isStuck());
  }

  /** The requests refused or revoked, and not archived, that asked for one of these. */
  List<Filed> closed(Set<Demarche> demarches) {
    return requests.stream()
        .filter(Filed::isClosed)
        .filter(request -> request.demarches().stream().anyMatch(demarches::contains))
        .toList();
  }

  /** True when a request is in the hands of the HubEE team. */
  boolean isWithPeople() {
    return requests.stream().anyMatch(Filed::isWithPeople);
  }

  /** The validated request of the form that no habilitation goes with. */
  Optional<Filed> validatedInVain(RequestForm form) {
    return requests.stream()
        .filter(Filed::isValidated)
        .filter(request -> request.form().equals(form))
        .filter(request -> grants.stream().noneMatch(grant -> isOf(grant, request)))
        .findFirst();
  }

  Optional<Grant> grant(Demarche demarche) {
    return grants.stream().filter(grant -> grant.demarches().contains(demarche)).max(Grant.BY_AGE);
  }

  /** The latest approval of the form whose request can be updated, as far as is known. */
  Optional<Grant> grant(RequestForm form) {
    return grants.stream()
        .filter(
            grant -> grant.demarches().stream().anyMatch(demarche -> demarche.form().equals(form)))
        .filter(grant -> requestOf(grant).map(Filed::isValidated).orElse(true))
        .max(Grant.BY_AGE);
  }

  Optional<Filed> requestOf(Grant grant) {
    return requests.stream().filter(request -> isOf(grant, request)).findFirst();
  }

  /** True when the set names this démarche, in whatever spelling. */
  boolean names(Set<DemarcheCode> codes, Demarche demarche) {
    return codes.contains(demarche.code())
        || codes.stream().anyMatch(code -> means(code, demarche));
  }

  private boolean means(DemarcheCode code, Demarche demarche) {
    return catalogue.find(code).filter(demarche::equals).isPresent();
  }

  private Map<DemarcheCode, String> holders(Predicate<Filed> which) {
    Map<DemarcheCode, String> holders = new HashMap<>();
    requests.stream()
        .filter(which)
        .forEach(request -> note(holders, request.demarches(), request.id()));
    return holders;
  }

  private static void note(Map<DemarcheCode, String> holders, Set<Demarche> all, String id) {
    all.forEach(demarche -> holders.putIfAbsent(demarche.code(), id));
  }

  private static boolean isOf(Grant grant, Filed request) {
    return SeenId.areSame(request.id(), grant.requestOrNull());
  }

  private static int distance(SeenSubscription one) {
    return one.state().map(NEAREST::indexOf).orElse(NEAREST.size());
  }

  private static Optional<Filed> firstOf(List<Filed> all, Predicate<Filed> rather) {
    return all.stream().filter(rather).findFirst().or(() -> all.stream().findFirst());
  }
}
