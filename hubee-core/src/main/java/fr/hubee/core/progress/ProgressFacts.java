// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.request.SubscriptionRequest;
import fr.hubee.core.subscription.AccessMode;
import fr.hubee.core.subscription.SubscriptionFacts;
import fr.hubee.core.subscription.SubscriptionState;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What somebody knows of one démarche of one commune; whatever is not said stays unknown.
 * Immutable; holds no personal data.
 *
 * <pre>{@code
 * ProgressFacts.about(DemarcheCode.AEC).approved(at).noFileYet().build()
 * }</pre>
 *
 * <p>Source: a choice of this library, on the four facts of {@link SubscriptionFacts}.
 *
 * @param demarche which démarche
 * @param request what the request says of it
 * @param requestSinceOrNull since when; null when unknown
 * @param handedInOrNull the last time that the request was handed in; null when unknown
 * @param approvedOrNull when it was approved; null when it was not, or unknown
 * @param hubee what HubEE shows
 * @param account whether the administrateur local has opened his account on the portal
 * @param credentials whether the software holds its API credentials
 * @param files when télédossiers came
 * @param administrator what is known of the administrateur local
 * @param migrated whether the subscription came from the older platform ({@code datapassId} 0)
 */
public record ProgressFacts(
    DemarcheCode demarche,
    RequestSign request,
    @Nullable Instant requestSinceOrNull,
    @Nullable Instant handedInOrNull,
    @Nullable Instant approvedOrNull,
    Fact<HubeeView> hubee,
    Fact.Answer account,
    Fact.Answer credentials,
    Fact<FileDates> files,
    AdministratorSign administrator,
    boolean migrated) {

  public ProgressFacts {
    Objects.requireNonNull(demarche, "demarche");
    Objects.requireNonNull(request, "request");
    Objects.requireNonNull(hubee, "hubee");
    Objects.requireNonNull(account, "account");
    Objects.requireNonNull(credentials, "credentials");
    Objects.requireNonNull(files, "files");
    Objects.requireNonNull(administrator, "administrator");
  }

  /** Starts with nothing known. */
  public static Builder about(DemarcheCode demarche) {
    return new Builder(demarche);
  }

  /** Returns what the request alone tells, one per démarche asked for or granted, in order. */
  public static List<ProgressFacts> of(SubscriptionRequest request) {
    return Grants.codes(request).map(code -> about(code).request(request).build()).toList();
  }

  /** The same knowledge, to be added to. */
  public Builder toBuilder() {
    return new Builder(this);
  }

  /** What the stage depends on. By portal, credentials are no sign of anything. */
  public ProgressSigns signs() {
    return new ProgressSigns(
        request,
        hubeeSign(),
        account,
        accessMode().filter(AccessMode.PORTAIL::equals).isPresent()
            ? Fact.Answer.UNKNOWN
            : credentials,
        files.answer());
  }

  private HubeeSign hubeeSign() {
    return switch (hubee.answer()) {
      case UNKNOWN -> HubeeSign.UNKNOWN;
      case NO -> HubeeSign.ABSENT;
      case YES -> hubee.value().map(HubeeSign::of).orElse(HubeeSign.UNKNOWN);
    };
  }

  /** Portal or API, if HubEE showed it. */
  public Optional<AccessMode> accessMode() {
    return hubee.value().flatMap(HubeeView::accessMode);
  }

  /** Gathers what is known. Not thread-safe. */
  public static final class Builder {

    private final DemarcheCode demarche;
    private RequestSign request = RequestSign.UNKNOWN;
    private @Nullable Instant requestSince;
    private @Nullable Instant handedIn;
    private @Nullable Instant approved;
    private Fact<HubeeView> hubee = Fact.unknown();
    private Fact.Answer account = Fact.Answer.UNKNOWN;
    private Fact.Answer credentials = Fact.Answer.UNKNOWN;
    private Fact<FileDates> files = Fact.unknown();
    private AdministratorSign administrator = AdministratorSign.UNSAID;
    private boolean migrated;

    private Builder(DemarcheCode demarche) {
      this.demarche = Objects.requireNonNull(demarche, "demarche");
    }

    private Builder(ProgressFacts from) {
      this(from.demarche);
      this.request = from.request;
      this.requestSince = from.requestSinceOrNull;
      this.handedIn = from.handedInOrNull;
      this.approved = from.approvedOrNull;
      this.hubee = from.hubee;
      this.account = from.account;
      this.credentials = from.credentials;
      this.files = from.files;
      this.administrator = from.administrator;
      this.migrated = from.migrated;
    }

    /** No request asks for this démarche. */
    public Builder noRequest() {
      this.approved = null;
      return request(RequestSign.NONE, null);
    }

    /** A request asks for this démarche and is in this state, since this instant if it is known. */
    public Builder request(RequestState state, @Nullable Instant since) {
      RequestSign sign = RequestSign.of(state);
      request(sign, since);
      this.handedIn = sign == RequestSign.HANDED_IN ? since : handedIn;
      this.approved = sign == RequestSign.APPROVED ? since : null;
      return this;
    }

    /** Takes what this request says of the démarche: an approval in force before its state. */
    public Builder request(SubscriptionRequest asked) {
      this.handedIn = asked.dates().lastSubmittedAtOrNull();
      this.approved = Grants.since(asked, demarche).orElse(null);
      return approved == null
          ? request(Grants.ungranted(asked, demarche), Grants.stateSince(asked))
          : request(RequestSign.APPROVED, approved);
    }

    private Builder request(RequestSign sign, @Nullable Instant since) {
      this.request = sign;
      this.requestSince = since;
      return this;
    }

    /** The request was handed in, last at this instant, and nothing is known of a decision. */
    public Builder handedIn(Instant at) {
      return request(RequestState.SUBMITTED, Objects.requireNonNull(at, "at"));
    }

    /** The request was approved at this instant. */
    public Builder approved(Instant at) {
      return request(RequestState.VALIDATED, Objects.requireNonNull(at, "at"));
    }

    /**
     * Adds those of the four facts that are there. One that is missing there is taken as unknown:
     * say {@link #notAtHubee} or {@link #noRequest} where it is known not to be. What was said
     * before stays, but for an approval, which comes before any other state of the request.
     *
     * @throws IllegalArgumentException when they are about another démarche
     */
    public Builder facts(SubscriptionFacts four) {
      if (!four.demarche().equals(demarche)) {
        throw new IllegalArgumentException(four.demarche() + " is not " + demarche);
      }
      if (request == RequestSign.UNKNOWN) {
        four.requested().ifPresent(this::handedIn);
      }
      four.approved().ifPresent(this::approved);
      if (hubee.answer() == Fact.Answer.UNKNOWN) {
        four.created().ifPresent(at -> hubee(created(at, four.activeOrNull())));
      }
      return this;
    }

    private static HubeeView created(Instant at, @Nullable Instant activeSince) {
      return HubeeView.in(activeSince == null ? SubscriptionState.INACTIF : SubscriptionState.ACTIF)
          .createdAt(at)
          .activeSince(activeSince)
          .build();
    }

    /** HubEE shows this. */
    public Builder hubee(HubeeView seen) {
      this.hubee = Fact.of(seen);
      return this;
    }

    /** HubEE holds no subscription of this démarche. */
    public Builder notAtHubee() {
      this.hubee = Fact.no();
      return this;
    }

    /** Says whether the administrateur local can enter the portal. */
    public Builder accountOpen(boolean open) {
      this.account = answer(open);
      return this;
    }

    /** Says whether the software holds its API credentials. */
    public Builder credentialsFetched(boolean fetched) {
      this.credentials = answer(fetched);
      return this;
    }

    private static Fact.Answer answer(boolean so) {
      return so ? Fact.Answer.YES : Fact.Answer.NO;
    }

    /** Télédossiers came. */
    public Builder files(Instant first, Instant last) {
      this.files = Fact.of(new FileDates(first, last));
      return this;
    }

    /** No télédossier has come so far. */
    public Builder noFileYet() {
      this.files = Fact.no();
      return this;
    }

    /** HubEE shows this address of the administrateur local; it is looked at and not kept. */
    public Builder administratorEmail(@Nullable String shown) {
      return administrator(AdministratorSign.ofEmail(shown));
    }

    /** Says what is known of the administrateur local. */
    public Builder administrator(AdministratorSign sign) {
      this.administrator = Objects.requireNonNull(sign, "sign");
      return this;
    }

    /** HubEE shows this number of the request; 0 is that of no request of DataPass. */
    public Builder datapassId(long shown) {
      this.migrated = shown == 0;
      return this;
    }

    /** Returns the facts. */
    public ProgressFacts build() {
      return new ProgressFacts(
          demarche,
          request,
          requestSince,
          handedIn,
          approved,
          hubee,
          account,
          credentials,
          files,
          administrator,
          migrated);
    }
  }
}
