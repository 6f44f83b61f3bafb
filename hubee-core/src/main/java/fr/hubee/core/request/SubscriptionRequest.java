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
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A request for subscription (demande d'abonnement): one commune asks by one form for one or
 * several démarches. Immutable: every change and every act returns another request, and the old one
 * stays true. Two requests are equal when everything they are made of is.
 *
 * <p>{@link #act} decides by {@link RequestLifecycle} alone, and keeps who did it and when. {@code
 * toString} shows no personal data.
 *
 * <p>Source: guide 1.0.0 (2022), DataPass v2, authorization request (2026-08-06).
 */
public final class SubscriptionRequest {

  private static final Set<RequestState> OVER =
      Set.of(RequestState.REFUSED, RequestState.REVOKED, RequestState.ARCHIVED);

  private final RequestSnapshot is;

  private SubscriptionRequest(RequestSnapshot is) {
    this.is = is;
  }

  /**
   * Starts a draft, by the rules of today's DataPass.
   *
   * @param id an identifier of yours, or the one that DataPass gave
   * @param form the form by which the commune asks
   * @param commune who asks
   * @param siret the establishment that asks: the mairie
   */
  public static Draft draft(String id, RequestForm form, Commune commune, Siret siret) {
    return new Draft(RequestSnapshot.begun(id, form, commune, siret));
  }

  /** Returns the request that was stored so, or that DataPass holds. */
  public static SubscriptionRequest restore(RequestSnapshot stored) {
    return new SubscriptionRequest(Objects.requireNonNull(stored, "stored"));
  }

  /** Everything it is made of, to be stored. */
  public RequestSnapshot snapshot() {
    return is;
  }

  /** The identifier given at the start. */
  public String id() {
    return is.id();
  }

  /** Which DataPass it lives by. */
  public RequestProfile profile() {
    return is.profile();
  }

  /** The form by which the commune asks. */
  public RequestForm form() {
    return is.form();
  }

  /** Who asks. */
  public Commune commune() {
    return is.commune();
  }

  /** The establishment that asks. */
  public Siret siret() {
    return is.siret();
  }

  /** The identifier of the applicant, once known. */
  public Optional<String> applicant() {
    return Optional.ofNullable(is.applicantOrNull());
  }

  /** What is asked for, in the order chosen. */
  public List<Demarche> demarches() {
    return is.content().demarches();
  }

  /** The administrateur local, once named; exactly one per request. */
  public Optional<Contact> administrator() {
    return is.content().administrator();
  }

  /** Whether the applicant has accepted the terms of use. */
  public boolean termsAccepted() {
    return is.termsAccepted();
  }

  /** Where it stands. */
  public RequestState state() {
    return is.state();
  }

  /** The dates that DataPass keeps; mind their traps. */
  public RequestDates dates() {
    return is.dates();
  }

  /** Every act so far, oldest first; empty for a request taken over from elsewhere. */
  public List<HistoryEntry> history() {
    return is.history();
  }

  /** What the approvals gave, oldest first. */
  public List<Habilitation> habilitations() {
    return is.habilitations();
  }

  /** The habilitation in force: "subscribed" is read here, never from the state. */
  public Optional<Habilitation> activeHabilitation() {
    return is.habilitations().stream().filter(Habilitation::isActive).findFirst();
  }

  /** True while an approval is in force. */
  public boolean hasActiveHabilitation() {
    return Habilitation.countActive(is.habilitations()) > 0;
  }

  /** When it was first handed in, as far as its history tells; else the last time. */
  public Optional<Instant> submittedAt() {
    return is.history().stream()
        .filter(entry -> entry.event() == RequestEvent.SUBMIT)
        .map(HistoryEntry::at)
        .findFirst()
        .or(() -> is.dates().lastSubmittedAt());
  }

  /**
   * When it was first approved. Read from the habilitations: a refused or cancelled update also
   * leads back to {@link RequestState#VALIDATED} without approving anything.
   */
  public Optional<Instant> approvedAt() {
    return is.habilitations().stream().map(Habilitation::grantedAt).findFirst();
  }

  /** When it was last approved. */
  public Optional<Instant> lastApprovedAt() {
    return is.habilitations().stream().map(Habilitation::grantedAt).reduce((first, last) -> last);
  }

  /** True while a request validated before is being updated. */
  public boolean isReopening() {
    return is.dates().isReopening(is.state());
  }

  /**
   * True for a commune déléguée or associée that the HubEE team has not authorised. An
   * authorisation is for one commune: it does not follow the request to another one.
   */
  public boolean needsPeople() {
    CommuneKind kind = commune().kind();
    boolean part = kind == CommuneKind.DELEGUEE || kind == CommuneKind.ASSOCIEE;
    return part && !commune().equals(is.authorisedOrNull());
  }

  /** Returns what may be edited, to build a changed request from. */
  public Draft edit() {
    return new Draft(is);
  }

  /**
   * Starts another request with the same contents and the same applicant, once this one was refused
   * or revoked; DataPass of 2026 wants it archived before. The terms are to be accepted anew, and
   * an authorisation of the HubEE team to be asked for anew.
   *
   * @param newId an identifier of yours
   * @throws IllegalStateException when this request may still lead to something
   * @throws IllegalArgumentException when it is the identifier of this request
   */
  public Draft startAgain(String newId) {
    if (!OVER.contains(state())) {
      throw new IllegalStateException("a request in state " + state() + " goes on: act on it");
    }
    if (newId.equals(id())) {
      throw new IllegalArgumentException("another request has another identifier than " + id());
    }
    return new Draft(
        RequestSnapshot.begun(newId, form(), commune(), siret()).toBuilder()
            .profile(profile())
            .applicant(is.applicantOrNull())
            .content(is.content())
            .build());
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
    return decide(new RequestAct(event, actor, reason, null), clock);
  }

  /**
   * Decides a transfer: the request goes to another applicant, who belongs to the same organisation
   * and has a DataPass account, which only the caller can know. Habilitations already granted keep
   * theirs.
   *
   * @param newApplicant the identifier of the applicant to come
   * @param actor who transfers; a {@link Role#COLLEAGUE} only to himself
   */
  public Outcome<SubscriptionRequest> transfer(String newApplicant, Actor actor, Clock clock) {
    Objects.requireNonNull(newApplicant, "newApplicant");
    return decide(new RequestAct(RequestEvent.TRANSFER, actor, "", newApplicant), clock);
  }

  private Outcome<SubscriptionRequest> decide(RequestAct act, Clock clock) {
    Outcome<RequestState> outcome = act.decideOn(this);
    return outcome instanceof Outcome.Moved<RequestState> moved
        ? new Outcome.Moved<>(new SubscriptionRequest(act.apply(is, moved.to(), clock.instant())))
        : outcome.map(to -> this);
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof SubscriptionRequest that && is.equals(that.is);
  }

  @Override
  public int hashCode() {
    return is.hashCode();
  }

  /** Returns for example {@code request 42, VALIDATED, Clamart (92023, commune), [AEC, DDPACS]}. */
  @Override
  public String toString() {
    return is.toString();
  }

  /** What the applicant may edit. Not thread-safe. */
  public static final class Draft {

    private static final Set<RequestState> FILLING =
        Set.of(RequestState.DRAFT, RequestState.CHANGES_REQUESTED);

    private final RequestSnapshot from;
    private final RequestSnapshot.Builder next;
    private RequestContent content;

    private Draft(RequestSnapshot from) {
      this.from = from;
      this.next = from.toBuilder();
      this.content = from.content();
    }

    /** Sets the version of DataPass that it lives by. */
    public Draft profile(RequestProfile value) {
      next.profile(Objects.requireNonNull(value, "profile"));
      return this;
    }

    /**
     * Names the applicant, by an identifier of yours: from then on nobody else acts as the
     * applicant. Who hands in an unnamed request becomes its applicant.
     *
     * @throws IllegalStateException once the request has been handed in: it is then transferred
     */
    public Draft applicant(String value) {
      refuseOnceHandedIn("the applicant of a request handed in changes by a transfer");
      next.applicant(Objects.requireNonNull(value, "applicant"));
      return this;
    }

    /**
     * Sets who asks: after a redirection, the commune in its own right and its mairie.
     *
     * @throws IllegalStateException once the request has been handed in: its organisation is then
     *     fixed, as on DataPass
     */
    public Draft commune(Commune value, Siret mairie) {
      refuseOnceHandedIn("the commune of a request handed in does not change");
      next.commune(
          Objects.requireNonNull(value, "commune"), Objects.requireNonNull(mairie, "mairie"));
      return this;
    }

    /** Sets what is asked for; copied. */
    public Draft demarches(List<Demarche> chosen) {
      this.content = content.withDemarches(chosen);
      return this;
    }

    /** Names the administrateur local; fields may still be missing. */
    public Draft administrator(Contact person) {
      this.content = content.withAdministrator(Objects.requireNonNull(person, "administrator"));
      return this;
    }

    /** Says that the applicant accepts the terms of use. Never to be done by a program. */
    public Draft termsAccepted(boolean accepted) {
      next.termsAccepted(accepted);
      return this;
    }

    /**
     * Returns the request with these contents.
     *
     * @throws IllegalStateException when the request may not be edited in its state: only {@link
     *     RequestState#DRAFT} and {@link RequestState#CHANGES_REQUESTED} are being filled in
     */
    public SubscriptionRequest build() {
      if (!FILLING.contains(from.state())) {
        throw new IllegalStateException("a request is not edited while " + from.state());
      }
      return new SubscriptionRequest(next.content(content).build());
    }

    private void refuseOnceHandedIn(String why) {
      if (from.dates().lastSubmittedAtOrNull() != null) {
        throw new IllegalStateException(why);
      }
    }
  }
}
