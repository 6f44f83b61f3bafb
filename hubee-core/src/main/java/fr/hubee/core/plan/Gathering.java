// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCatalogue;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.request.RequestProfile;
import fr.hubee.core.subscription.AccessMode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Puts what the caller saw into the words of the catalogue and of the request machine. */
final class Gathering {

  private final PlanWish wish;
  private final WhatExists exists;
  private final DemarcheCatalogue catalogue;
  private final RequestProfile profile;

  Gathering(PlanWish wish, DemarcheCatalogue catalogue, RequestProfile profile) {
    this.wish = wish;
    this.exists = wish.existing();
    this.catalogue = catalogue;
    this.profile = profile;
  }

  /** Credentials prove a subscription, as long as HubEE's list says nothing else. */
  List<SeenSubscription> held() {
    Stream<SeenSubscription> listed =
        exists.atHubee().stream().filter(SeenSubscription::countsAsSubscribed);
    if (exists.hubeeRead()) {
      return listed.toList();
    }
    Stream<SeenSubscription> proved =
        wish.means().credentials().stream()
            .filter(code -> exists.atHubee().stream().noneMatch(one -> alike(one.demarche(), code)))
            .sorted()
            .map(SeenSubscription::ofUnknownState)
            .map(one -> one.withAccessMode(AccessMode.API));
    return Stream.concat(listed, proved).toList();
  }

  private boolean alike(DemarcheCode one, DemarcheCode other) {
    return catalogue.find(one).equals(catalogue.find(other));
  }

  List<Filed> requests() {
    return exists.requests().stream().map(this::filed).toList();
  }

  private Filed filed(SeenRequest seen) {
    boolean granted =
        exists.habilitations().stream()
            .anyMatch(one -> SeenId.areSame(seen.id(), one.requestOrNull()));
    return new Filed(seen, demarchesOf(seen), granted, profile);
  }

  private Set<Demarche> demarchesOf(SeenRequest seen) {
    if (!seen.demarches().isEmpty()) {
      return understood(seen.demarches());
    }
    List<Demarche> ofForm =
        catalogue.all().stream().filter(one -> one.form().equals(seen.form())).toList();
    return ofForm.size() == 1 ? Set.copyOf(ofForm) : Set.of();
  }

  /**
   * A validated request stands for an habilitation only as long as nobody has read the
   * habilitations; DataPass v1 had none.
   */
  List<Grant> grants() {
    List<Grant> all = new ArrayList<>();
    for (SeenHabilitation one : exists.habilitations()) {
      all.add(
          new Grant(
              one.id(), one.requestOrNull(), understood(one.demarches()), one.grantedOnOrNull()));
    }
    boolean presumed = !exists.datapassRead() || !profile.oneActiveRequestPerForm();
    for (Filed request : requests()) {
      if (presumed && request.isValidated() && !request.granted()) {
        all.add(new Grant(request.id(), request.id(), request.demarches(), null));
      }
    }
    return all;
  }

  private Set<Demarche> understood(List<DemarcheCode> codes) {
    Set<Demarche> known = new LinkedHashSet<>();
    codes.forEach(code -> catalogue.find(code).ifPresent(known::add));
    return known;
  }
}
