// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.identity.Siret;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Everything that a request is made of, to be stored and read back: {@link
 * SubscriptionRequest#snapshot} and {@link SubscriptionRequest#restore}. Immutable; {@code
 * toString} shows no personal data.
 *
 * @param id an identifier of yours, or the one that DataPass gave
 * @param profile which DataPass it lives by
 * @param form the form by which the commune asks
 * @param commune who asks
 * @param siret the establishment that asks: the mairie
 * @param applicantOrNull the identifier of the applicant; null until known, and anybody may then
 *     act as the applicant
 * @param content what is asked for, and the administrateur local
 * @param termsAccepted whether the applicant has accepted the terms of use
 * @param state where it stands
 * @param dates the dates that DataPass keeps
 * @param habilitations what the approvals gave, oldest first; at most one is active
 * @param history every act so far, oldest first; empty for a request taken over from elsewhere
 * @param authorisedOrNull the commune déléguée or associée that the HubEE team authorised, or null
 * @param dirtyFromV1 true for a request taken over from DataPass v1 that DataPass v2 could not
 *     validate
 */
public record RequestSnapshot(
    String id,
    RequestProfile profile,
    RequestForm form,
    Commune commune,
    Siret siret,
    @Nullable String applicantOrNull,
    RequestContent content,
    boolean termsAccepted,
    RequestState state,
    RequestDates dates,
    List<Habilitation> habilitations,
    List<HistoryEntry> history,
    @Nullable Commune authorisedOrNull,
    boolean dirtyFromV1) {

  /**
   * @throws IllegalArgumentException when two habilitations are active at once
   */
  public RequestSnapshot {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(profile, "profile");
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(commune, "commune");
    Objects.requireNonNull(siret, "siret");
    Objects.requireNonNull(content, "content");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(dates, "dates");
    habilitations = List.copyOf(habilitations);
    history = List.copyOf(history);
    if (Habilitation.countActive(habilitations) > 1) {
      throw new IllegalArgumentException("one request has at most one active habilitation");
    }
  }

  /** Returns a request just begun. */
  static RequestSnapshot begun(String id, RequestForm form, Commune commune, Siret siret) {
    return new RequestSnapshot(
        id,
        RequestProfile.DATAPASS_V2_2026,
        form,
        commune,
        siret,
        null,
        RequestContent.empty(),
        false,
        RequestState.DRAFT,
        RequestDates.none(),
        List.of(),
        List.of(),
        null,
        false);
  }

  /** Starts a copy to be changed. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** Returns the identifier, the state, the commune and the démarches. */
  @Override
  public String toString() {
    return "request " + id + ", " + state + ", " + commune + ", " + content;
  }

  /** Changes some of the parts. Not thread-safe. */
  public static final class Builder {

    private final String id;
    private RequestProfile profile;
    private final RequestForm form;
    private Commune commune;
    private Siret siret;
    private @Nullable String applicant;
    private RequestContent content;
    private boolean termsAccepted;
    private RequestState state;
    private RequestDates dates;
    private List<Habilitation> habilitations;
    private List<HistoryEntry> history;
    private @Nullable Commune authorised;
    private boolean dirtyFromV1;

    private Builder(RequestSnapshot from) {
      this.id = from.id;
      this.profile = from.profile;
      this.form = from.form;
      this.commune = from.commune;
      this.siret = from.siret;
      this.applicant = from.applicantOrNull;
      this.content = from.content;
      this.termsAccepted = from.termsAccepted;
      this.state = from.state;
      this.dates = from.dates;
      this.habilitations = from.habilitations;
      this.history = from.history;
      this.authorised = from.authorisedOrNull;
      this.dirtyFromV1 = from.dirtyFromV1;
    }

    /** Sets which DataPass it lives by. */
    public Builder profile(RequestProfile value) {
      this.profile = value;
      return this;
    }

    /** Sets who asks, and its mairie. */
    public Builder commune(Commune value, Siret mairie) {
      this.commune = value;
      this.siret = mairie;
      return this;
    }

    /** Sets the identifier of the applicant; null for one that is not known. */
    public Builder applicant(@Nullable String value) {
      this.applicant = value;
      return this;
    }

    /** Sets what is asked for, and the administrateur local. */
    public Builder content(RequestContent value) {
      this.content = value;
      return this;
    }

    /** Sets whether the applicant has accepted the terms of use. */
    public Builder termsAccepted(boolean value) {
      this.termsAccepted = value;
      return this;
    }

    /** Sets where it stands. */
    public Builder state(RequestState value) {
      this.state = value;
      return this;
    }

    /** Sets the dates that DataPass keeps. */
    public Builder dates(RequestDates value) {
      this.dates = value;
      return this;
    }

    /** Sets what the approvals gave, oldest first. */
    public Builder habilitations(List<Habilitation> value) {
      this.habilitations = value;
      return this;
    }

    /** Sets every act so far, oldest first. */
    public Builder history(List<HistoryEntry> value) {
      this.history = value;
      return this;
    }

    /** Sets the commune that the HubEE team authorised; null for none. */
    public Builder authorised(@Nullable Commune value) {
      this.authorised = value;
      return this;
    }

    /** Sets whether it was taken over from DataPass v1 without passing the rules of v2. */
    public Builder dirtyFromV1(boolean value) {
      this.dirtyFromV1 = value;
      return this;
    }

    /**
     * Returns the snapshot.
     *
     * @throws IllegalArgumentException when two habilitations are active at once
     */
    public RequestSnapshot build() {
      return new RequestSnapshot(
          id,
          profile,
          form,
          commune,
          siret,
          applicant,
          content,
          termsAccepted,
          state,
          dates,
          habilitations,
          history,
          authorised,
          dirtyFromV1);
    }
  }
}
