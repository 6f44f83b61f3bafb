// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.commune.Commune;
import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.identity.Contact;
import fr.hubee.core.identity.Siret;
import fr.hubee.core.request.SubscriptionRequest;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the applicant changes in a request; what is not set stays as it is. Immutable; {@code
 * toString} shows no content.
 *
 * <p>Source: DataPass v2, drafts (2026-08-06).
 */
public final class RequestEdit {

  private final @Nullable List<Demarche> demarches;
  private final @Nullable Contact administrator;
  private final @Nullable Boolean termsAccepted;
  private final @Nullable Organisation organisation;

  private RequestEdit(Builder builder) {
    this.demarches = builder.demarches;
    this.administrator = builder.administrator;
    this.termsAccepted = builder.termsAccepted;
    this.organisation = builder.organisation;
  }

  /** Starts an edit that changes nothing. */
  public static Builder builder() {
    return new Builder();
  }

  /** What is asked for from now on, if that changes. */
  public Optional<List<Demarche>> demarches() {
    return Optional.ofNullable(demarches);
  }

  /** Who asks from now on, if that changes. */
  Optional<Organisation> organisation() {
    return Optional.ofNullable(organisation);
  }

  /** Returns the request with these changes; the caller has checked that it may be edited. */
  SubscriptionRequest applyTo(SubscriptionRequest request) {
    SubscriptionRequest.Draft draft = request.edit();
    if (organisation != null) {
      draft.commune(organisation.commune(), organisation.mairie());
    }
    if (demarches != null) {
      draft.demarches(demarches);
    }
    if (administrator != null) {
      draft.administrator(administrator);
    }
    if (termsAccepted != null) {
      draft.termsAccepted(termsAccepted);
    }
    return draft.build();
  }

  /** Returns the name of the type alone: the contents are personal. */
  @Override
  public String toString() {
    return "RequestEdit";
  }

  record Organisation(Commune commune, Siret mairie) {
    Organisation {
      Objects.requireNonNull(commune, "commune");
      Objects.requireNonNull(mairie, "mairie");
    }
  }

  /** Gathers the changes. Not thread-safe. */
  public static final class Builder {

    private @Nullable List<Demarche> demarches;
    private @Nullable Contact administrator;
    private @Nullable Boolean termsAccepted;
    private @Nullable Organisation organisation;

    private Builder() {}

    /** Sets what is asked for; copied. */
    public Builder demarches(List<Demarche> chosen) {
      this.demarches = List.copyOf(chosen);
      return this;
    }

    /** Names the administrateur local; fields may still be missing. */
    public Builder administrator(Contact person) {
      this.administrator = Objects.requireNonNull(person, "administrator");
      return this;
    }

    /** Says that the applicant accepts the terms of use. Never to be done by a program. */
    public Builder termsAccepted(boolean accepted) {
      this.termsAccepted = accepted;
      return this;
    }

    /** Sets who asks: after a redirection, the commune in its own right and its mairie. */
    public Builder organisation(Commune commune, Siret mairie) {
      this.organisation = new Organisation(commune, mairie);
      return this;
    }

    /** Returns the edit. */
    public RequestEdit build() {
      return new RequestEdit(this);
    }
  }
}
