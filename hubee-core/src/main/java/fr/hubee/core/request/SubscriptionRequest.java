// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.commune.CommuneKind;
import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.lifecycle.Outcome;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request for subscription (demande d'abonnement): one commune asks by one form for one or
 * several démarches. Immutable: every change and every act returns another request, and the old one
 * stays true.
 *
 * <p>{@link #act} decides by {@link RequestLifecycle} alone, and keeps who did it and when. {@code
 * toString} shows no personal data.
 */
public final class SubscriptionRequest {

  private static final Set<CommuneKind> DECIDED_BY_PEOPLE =
      Set.of(CommuneKind.DELEGUEE, CommuneKind.ASSOCIEE);

  private final String id;
  private final RequestForm form;
  private final Commune commune;
  private final Siret siret;
  private final List<Demarche> demarches;
  private final @Nullable Contact administrator;
  private final boolean termsAccepted;
  private final RequestState state;
  private final List<HistoryEntry> history;
  private final @Nullable Commune authorised;

  private SubscriptionRequest(
      Draft draft, RequestState state, List<HistoryEntry> history, @Nullable Commune authorised) {
    this.id = draft.id;
    this.form = draft.form;
    this.commune = draft.commune;
    this.siret = draft.siret;
    this.demarches = List.copyOf(draft.demarches);
    this.administrator = draft.administrator;
    this.termsAccepted = draft.termsAccepted;
    this.state = state;
    this.history = List.copyOf(history);
    this.authorised = authorised;
  }

  /**
   * Starts a draft.
   *
   * @param id an identifier of yours, or the one that DataPass gave
   * @param form the form by which the commune asks
   * @param commune who asks
   * @param siret the establishment that asks: the mairie
   */
  public static Draft draft(String id, RequestForm form, Commune commune, Siret siret) {
    return new Draft(id, form, commune, siret);
  }

  /** The identifier given at the start. */
  public String id() {
    return id;
  }

  /** The form by which the commune asks. */
  public RequestForm form() {
    return form;
  }

  /** Who asks. */
  public Commune commune() {
    return commune;
  }

  /** The establishment that asks. */
  public Siret siret() {
    return siret;
  }

  /** What is asked for, in the order chosen. */
  public List<Demarche> demarches() {
    return demarches;
  }

  /** The administrateur local, once named. */
  public Optional<Contact> administrator() {
    return Optional.ofNullable(administrator);
  }

  /** Whether the applicant has accepted the terms of use. */
  public boolean termsAccepted() {
    return termsAccepted;
  }

  /** Where it stands. */
  public RequestState state() {
    return state;
  }

  /** Every act so far, oldest first. */
  public List<HistoryEntry> history() {
    return history;
  }

  /** When it was first handed in. */
  public Optional<Instant> submittedAt() {
    return first(RequestEvent.SUBMIT);
  }

  /**
   * When it was first approved. Read from the approvals alone: a refused or cancelled update also
   * leads back to {@link RequestState#VALIDATED} without approving anything.
   */
  public Optional<Instant> approvedAt() {
    return first(RequestEvent.APPROVE);
  }

  /** True while an approval is in force. */
  public boolean hasActiveHabilitation() {
    return approvedAt().isPresent() && !has(RequestEvent.REVOKE);
  }

  /** True while a request validated before is being updated. */
  public boolean isReopening() {
    return history.stream()
        .filter(entry -> entry.event() == RequestEvent.REOPEN || validates(entry))
        .reduce((earlier, later) -> later)
        .filter(entry -> entry.event() == RequestEvent.REOPEN)
        .isPresent();
  }

  /**
   * True for a commune déléguée or associée that the HubEE team has not authorised. An
   * authorisation is for one commune: it does not follow the request to another one.
   */
  public boolean needsPeople() {
    return DECIDED_BY_PEOPLE.contains(commune.kind()) && !commune.equals(authorised);
  }

  /** Returns what may be edited, to build a changed request from. */
  public Draft edit() {
    return new Draft(this);
  }

  /** Decides an act that needs no reason; see {@link #act(RequestEvent, Actor, String, Clock)}. */
  public Outcome<SubscriptionRequest> act(RequestEvent event, Actor actor, Clock clock) {
    return act(event, actor, "", clock);
  }

  /**
   * Decides an act: returns this request in its next state with the act in its history, or a
   * refusal that says why, and changes nothing.
   *
   * @param reason why, in the words of the actor; blank for none
   * @param clock tells when
   */
  public Outcome<SubscriptionRequest> act(
      RequestEvent event, Actor actor, String reason, Clock clock) {
    RequestFacts facts =
        new RequestFacts(
            actor.role(),
            !reason.isBlank(),
            !RequestRules.check(this).hasErrors(),
            needsPeople(),
            isReopening(),
            hasActiveHabilitation());
    return RequestLifecycle.table()
        .decide(state, event, facts)
        .map(to -> moved(event, actor, reason, clock.instant(), to));
  }

  private SubscriptionRequest moved(
      RequestEvent event, Actor actor, String reason, Instant at, RequestState to) {
    List<HistoryEntry> longer = new ArrayList<>(history);
    longer.add(new HistoryEntry(at, actor, event, state, to, reason.isBlank() ? null : reason));
    return new SubscriptionRequest(
        edit(), to, longer, event == RequestEvent.AUTHORISE ? commune : authorised);
  }

  private static boolean validates(HistoryEntry entry) {
    return entry.to() == RequestState.VALIDATED;
  }

  private boolean has(RequestEvent event) {
    return first(event).isPresent();
  }

  private Optional<Instant> first(RequestEvent event) {
    return history.stream()
        .filter(entry -> entry.event() == event)
        .map(HistoryEntry::at)
        .findFirst();
  }

  /** Returns for example {@code request 42, VALIDATED, Clamart (92023, commune), [AEC, DDPACS]}. */
  @Override
  public String toString() {
    return "request "
        + id
        + ", "
        + state
        + ", "
        + commune
        + ", "
        + demarches.stream().map(Demarche::code).toList();
  }

  /** What the applicant may edit. Not thread-safe. */
  public static final class Draft {

    private final String id;
    private final RequestForm form;
    private final RequestState state;
    private final List<HistoryEntry> history;
    private final @Nullable Commune authorised;
    private Commune commune;
    private Siret siret;
    private List<Demarche> demarches = List.of();
    private @Nullable Contact administrator;
    private boolean termsAccepted;

    private Draft(String id, RequestForm form, Commune commune, Siret siret) {
      this.id = Objects.requireNonNull(id, "id");
      this.form = Objects.requireNonNull(form, "form");
      this.commune = Objects.requireNonNull(commune, "commune");
      this.siret = Objects.requireNonNull(siret, "siret");
      this.state = RequestState.DRAFT;
      this.history = List.of();
      this.authorised = null;
    }

    private Draft(SubscriptionRequest request) {
      this.id = request.id;
      this.form = request.form;
      this.commune = request.commune;
      this.siret = request.siret;
      this.demarches = request.demarches;
      this.administrator = request.administrator;
      this.termsAccepted = request.termsAccepted;
      this.state = request.state;
      this.history = request.history;
      this.authorised = request.authorised;
    }

    /**
     * Sets who asks: after a redirection, the commune in its own right and its mairie.
     *
     * @throws IllegalStateException once the request has been handed in: its organisation is then
     *     fixed, as on DataPass
     */
    public Draft commune(Commune value, Siret mairie) {
      if (history.stream().anyMatch(entry -> entry.event() == RequestEvent.SUBMIT)) {
        throw new IllegalStateException("the commune of a request handed in does not change");
      }
      this.commune = Objects.requireNonNull(value, "commune");
      this.siret = Objects.requireNonNull(mairie, "mairie");
      return this;
    }

    /** Sets what is asked for; copied. */
    public Draft demarches(List<Demarche> chosen) {
      this.demarches = List.copyOf(chosen);
      return this;
    }

    /** Names the administrateur local; fields may still be missing. */
    public Draft administrator(Contact person) {
      this.administrator = Objects.requireNonNull(person, "administrator");
      return this;
    }

    /** Says that the applicant accepts the terms of use. Never to be done by a program. */
    public Draft termsAccepted(boolean accepted) {
      this.termsAccepted = accepted;
      return this;
    }

    /**
     * Returns the request with these contents.
     *
     * @throws IllegalStateException when the request may not be edited in its state: only {@link
     *     RequestState#DRAFT} and {@link RequestState#CHANGES_REQUESTED} are being filled in
     */
    public SubscriptionRequest build() {
      if (state != RequestState.DRAFT && state != RequestState.CHANGES_REQUESTED) {
        throw new IllegalStateException("a request is not edited while " + state);
      }
      return new SubscriptionRequest(this, state, history, authorised);
    }
  }
}
