// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import fr.hubee.core.lifecycle.Outcome;
import fr.hubee.core.lifecycle.TransitionTable;
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

  /**
   * Reads the whole form only when it matters: to hand it in, or to say what else would have been
   * possible.
   */
  Outcome<RequestState> decideOn(SubscriptionRequest request) {
    TransitionTable<RequestState, RequestEvent, RequestFacts> table =
        RequestLifecycle.table(request.profile());
    if (event != RequestEvent.SUBMIT) {
      Outcome<RequestState> outcome = table.decide(request.state(), event, factsOn(request, false));
      if (outcome.isMoved()) {
        return outcome;
      }
    }
    boolean complete = !RequestRules.check(request).hasErrors();
    return table.decide(request.state(), event, factsOn(request, complete));
  }

  private RequestFacts factsOn(SubscriptionRequest request, boolean complete) {
    String applicant = request.snapshot().applicantOrNull();
    return new RequestFacts(
        actor.role(),
        isEntitledTo(request),
        !reason.isBlank(),
        complete,
        request.needsPeople(),
        request.isReopening(),
        request.hasActiveHabilitation(),
        request.snapshot().dirtyFromV1(),
        newApplicantOrNull != null && !newApplicantOrNull.equals(applicant),
        actor.id().equals(newApplicantOrNull));
  }

  private boolean isEntitledTo(SubscriptionRequest request) {
    String applicant = request.snapshot().applicantOrNull();
    return switch (actor.role()) {
      case APPLICANT -> applicant == null || applicant.equals(actor.id());
      case OPERATOR -> request.form().operator().equals(actor.operatorOrNull());
      case COLLEAGUE, HUBEE_TEAM, DATAPASS_ADMIN -> true;
    };
  }

  RequestSnapshot apply(RequestSnapshot before, RequestState to, Instant at) {
    return new RequestSnapshot(
        before.id(),
        before.profile(),
        before.form(),
        before.commune(),
        before.siret(),
        applicantAfter(before),
        contentAfter(before, to),
        before.termsAccepted(),
        to,
        before.dates().after(event, before.state(), to, at),
        habilitationsAfter(before, at),
        longer(
            before.history(),
            new HistoryEntry(
                at, actor, event, before.state(), to, reason.isBlank() ? null : reason)),
        event == RequestEvent.AUTHORISE ? before.commune() : before.authorisedOrNull(),
        before.dirtyFromV1());
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
    return longer(
        Habilitation.afterAll(before.habilitations(), HabilitationEvent.DEPRECATE),
        new Habilitation(at, before.applicantOrNull(), before.content(), HabilitationState.ACTIVE));
  }

  /** The first two need no copy: most requests end with a history of two acts. */
  private static <E> List<E> longer(List<E> all, E last) {
    return switch (all.size()) {
      case 0 -> List.of(last);
      case 1 -> List.of(all.get(0), last);
      default -> {
        List<E> longer = new ArrayList<>(all.size() + 1);
        longer.addAll(all);
        longer.add(last);
        yield List.copyOf(longer);
      }
    };
  }
}
