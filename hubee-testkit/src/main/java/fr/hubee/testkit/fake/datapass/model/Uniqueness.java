// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.testkit.fake.datapass.model;

import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.request.RequestState;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Which requests keep another one of the same form from being created: the page asks one question,
 * the model another, the page's answer does not bind the API.
 *
 * <p>Source: DataPass v2, uniqueness of the two HubEE types (2026-08-06).
 */
public final class Uniqueness {

  private static final Set<RequestState> NOT_ACTIVE =
      Set.of(RequestState.REVOKED, RequestState.REFUSED, RequestState.ARCHIVED);

  private static final String ONE_PER_FORM =
      "Une autre demande d'habilitation est déjà en cours ou validée pour cette organisation, il ne"
          + " peut en avoir qu'une seule de ce type.";
  private static final String SCOPES_TAKEN =
      "Les données ont déjà été sélectionnés pour une autre demande d'habilitation de"
          + " l'organisation";

  private final Store store;

  /** Looks at the requests of this store. */
  public Uniqueness(Store store) {
    this.store = store;
  }

  /** What the page says to whoever wants to begin; refused, revoked, archived ones do not count. */
  public Optional<String> onThePage(RequestForm form, StoredOrganisation organisation) {
    return of(form, organisation)
        .filter(request -> !NOT_ACTIVE.contains(request.state()))
        .findFirst()
        .map(request -> alreadyHas(organisation, request));
  }

  private static String alreadyHas(StoredOrganisation organisation, StoredRequest request) {
    return "Votre organisation "
        + organisation.name()
        + " possède déjà une "
        + (request.state() == RequestState.VALIDATED ? "habilitation" : "demande en cours")
        + " pour ce service.";
  }

  /** What the model says of a new request: only archived ones do not count. */
  public Optional<String> inTheModel(
      RequestForm form, Optional<StoredOrganisation> organisation, RequestData data) {
    Stream<StoredRequest> others =
        organisation.stream()
            .flatMap(known -> of(form, known))
            .filter(request -> request.state() != RequestState.ARCHIVED);
    return form.equals(RequestForm.CERTDC)
        ? others.findFirst().map(other -> ONE_PER_FORM)
        : others.filter(other -> share(other.data(), data)).findFirst().map(other -> SCOPES_TAKEN);
  }

  private Stream<StoredRequest> of(RequestForm form, StoredOrganisation organisation) {
    return store.requests().stream()
        .filter(request -> request.form().equals(form))
        .filter(request -> request.organisation() == organisation);
  }

  private static boolean share(RequestData one, RequestData other) {
    return !Collections.disjoint(one.scopes(), other.scopes());
  }
}
