// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One act on a request: what its guards read, and what it changes besides the state. */
record RequestAct(
    RequestEvent event, Actor actor, String reason, @Nullable String newApplicantOrNull) {

  RequestAct {
    Objects.requireNonNull(event, "event");
    Objects.requireNonNull(actor, "actor");
    Objects.requireNonNull(reason, "reason");
  }

  RequestFacts factsOn(SubscriptionRequest request) {
    return new RequestFacts(
        actor.role(),
        isEntitledTo(request),
        !reason.isBlank(),
        !RequestRules.check(request).hasErrors(),
        request.needsPeople(),
        request.isReopening(),
        request.hasActiveHabilitation(),
        request.snapshot().dirtyFromV1(),
        newApplicantOrNull != null
            && !newApplicantOrNull.equals(request.snapshot().applicantOrNull()),
        actor.id().equals(newApplicantOrNull));
  }

  private boolean isEntitledTo(SubscriptionRequest request) {
    return switch (actor.role()) {
      case APPLICANT -> request.applicant().map(actor.id()::equals).orElse(true);
      case OPERATOR -> actor.operator().filter(request.form().operator()::equals).isPresent();
      case COLLEAGUE, HUBEE_TEAM, DATAPASS_ADMIN -> true;
    };
  }

  RequestSnapshot apply(RequestSnapshot before, RequestState to, Instant at) {
    return before.with(
        next ->
            next.state(to)
                .applicant(applicantAfter(before))
                .content(contentAfter(before, to))
                .dates(before.dates().after(event, before.state(), to, at))
                .habilitations(habilitationsAfter(before, at))
                .authorised(
                    event == RequestEvent.AUTHORISE ? before.commune() : before.authorisedOrNull())
                .history(historyAfter(before, to, at)));
  }

  private @Nullable String applicantAfter(RequestSnapshot before) {
    if (event == RequestEvent.TRANSFER) {
      return newApplicantOrNull;
    }
    boolean names = before.applicantOrNull() == null && event == RequestEvent.SUBMIT;
    return names ? actor.id() : before.applicantOrNull();
  }

  /** An abandoned update gives back what the latest approval froze. */
  private RequestContent contentAfter(RequestSnapshot before, RequestState to) {
    boolean abandoned =
        to == RequestState.VALIDATED
            && (event == RequestEvent.REFUSE || event == RequestEvent.CANCEL_REOPENING);
    List<Habilitation> granted = before.habilitations();
    return abandoned && !granted.isEmpty()
        ? granted.get(granted.size() - 1).content()
        : before.content();
  }

  private List<Habilitation> habilitationsAfter(RequestSnapshot before, Instant at) {
    return switch (event) {
      case APPROVE -> granted(before, at);
      case REVOKE, REVOKE_HABILITATION ->
          Habilitation.afterAll(before.habilitations(), HabilitationEvent.REVOKE);
      default -> before.habilitations();
    };
  }

  private static List<Habilitation> granted(RequestSnapshot before, Instant at) {
    List<Habilitation> all =
        new ArrayList<>(Habilitation.afterAll(before.habilitations(), HabilitationEvent.DEPRECATE));
    all.add(
        new Habilitation(at, before.applicantOrNull(), before.content(), HabilitationState.ACTIVE));
    return all;
  }

  private List<HistoryEntry> historyAfter(RequestSnapshot before, RequestState to, Instant at) {
    List<HistoryEntry> longer = new ArrayList<>(before.history());
    longer.add(
        new HistoryEntry(at, actor, event, before.state(), to, reason.isBlank() ? null : reason));
    return longer;
  }
}
