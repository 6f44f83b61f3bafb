// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.client.datapass;

import fr.hubee.client.Page;
import fr.hubee.client.error.AccessDeniedException;
import fr.hubee.client.error.AlreadyExistsException;
import fr.hubee.client.error.HubeeException;
import fr.hubee.client.error.InvalidRequestException;
import fr.hubee.client.error.NotFoundException;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.rule.ViolationsException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The requests of DataPass (DataPass v2, public API v1, 2026-08-06). Immutable and thread-safe. Any
 * method may throw any {@link HubeeException}; those named below have a meaning of their own.
 */
public final class Demandes {

  private final Api api;

  Demandes(Api api) {
    this.api = api;
  }

  /**
   * Begins a draft. Never repeated by itself: after a failure that is {@link
   * HubeeException#possiblySent}, call {@link #findOrCreate}.
   *
   * @return as DataPass keeps it: its normalised values may differ from those that were sent
   * @throws AlreadyExistsException when the organisation has a request by CertDc's form, or one of
   *     these démarches in a request by the bundle's, drafts, refused and revoked ones included
   * @throws AccessDeniedException when the token lacks {@link DataPassScopes#WRITE}, or the owner
   *     of the application is no developer of the form
   * @throws InvalidRequestException when DataPass refuses the SIRET, the applicant or a field
   */
  public DataPassDemande create(NewDemande draft) {
    Objects.requireNonNull(draft, "draft");
    return api.send("POST", Path.DEMANDES, draft.toJson(), DataPassDemande::new);
  }

  /**
   * Reads the request that keeps this draft from being begun, or begins the draft when there is
   * none. It may be called again after any failure. DataPass compares before it writes: of two
   * calls in the same instant by the bundle's form, both may begin a draft.
   *
   * <p>An existing request is returned as it is, whatever its state but archived: look at {@link
   * DataPassDemande#state}.
   *
   * @throws AlreadyExistsException when DataPass says that there is one and yet does not list it
   */
  public DataPassDemande findOrCreate(NewDemande draft) {
    Objects.requireNonNull(draft, "draft");
    return api.findOrCreate(() -> existing(draft), () -> create(draft));
  }

  private Optional<DataPassDemande> existing(NewDemande draft) {
    try (Stream<DataPassDemande> all = stream(DataPassQuery.of(draft.siret()))) {
      return all.filter(draft::isAskedBy).findFirst();
    }
  }

  /**
   * Changes a draft. DataPass' program also takes changes of what is with the operator, its
   * documentation does not: this library keeps to what both allow. It may be called again after any
   * failure.
   *
   * @param draft as it was read; somebody may have handed it in since, and it is then changed all
   *     the same
   * @return as it is now
   * @throws ViolationsException with {@link DataPassRules#NOT_A_DRAFT} when it is none, with {@link
   *     DataPassRules#DEMARCHE_OF_ANOTHER_FORM} for each démarche that its form does not offer
   * @throws InvalidRequestException when DataPass refuses a field, or the request was decided since
   */
  public DataPassDemande update(DataPassDemande draft, DraftChange change) {
    Objects.requireNonNull(change, "change");
    return api.send(
        "PATCH",
        Path.DEMANDE,
        change.toJson(formOf(draft)),
        DataPassDemande::new,
        text(draft.id()));
  }

  private static RequestForm formOf(DataPassDemande draft) {
    return draft
        .form()
        .filter(form -> draft.state().filter(RequestState.DRAFT::equals).isPresent())
        .orElseThrow(
            () ->
                DataPassRules.NOT_A_DRAFT.at("state", draft.id(), draft.stateName()).asException());
  }

  /**
   * Looks for a request.
   *
   * @param id its number, without {@code D}
   * @return empty only when DataPass itself says that there is none, or that it is not for you
   */
  public Optional<DataPassDemande> find(long id) {
    return api.find(Path.DEMANDE, DataPassDemande::new, text(id));
  }

  /**
   * Reads a request.
   *
   * @param id its number, without {@code D}
   * @throws NotFoundException when there is none, or it is not for you
   */
  public DataPassDemande get(long id) {
    return api.get(Path.DEMANDE, DataPassDemande::new, text(id));
  }

  /**
   * Reads one page of a list, the newest first.
   *
   * @param offset how many rows to leave out; 0 or more
   * @throws IllegalArgumentException when the offset is negative
   */
  public Page<DataPassDemande> page(DataPassQuery query, int offset) {
    return api.page(Path.DEMANDES, query.listing(), offset, DataPassDemande::new);
  }

  /**
   * Reads a whole list, page after page, each when the stream comes to it: a terminal operation may
   * throw what {@link #page} throws. What is begun meanwhile is not seen, and shifts the pages:
   * what then comes twice is left out.
   *
   * @return a sequential stream that ends, as {@link Page#walk} says
   */
  public Stream<DataPassDemande> stream(DataPassQuery query) {
    return api.stream(Path.DEMANDES, query.listing(), DataPassDemande::new, DataPassDemande::id);
  }

  /**
   * Reads the history of a request, the latest first; of updates in a row DataPass shows one.
   *
   * @param id its number, without {@code D}
   * @throws NotFoundException when there is none, or it is not for you
   */
  public List<DataPassEvent> events(long id) {
    return api.list(Path.EVENTS, "", DataPassEvent::of, text(id));
  }

  private static String text(long id) {
    return Long.toString(id);
  }
}
