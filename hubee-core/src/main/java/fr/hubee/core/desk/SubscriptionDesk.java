// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.desk;

import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.subscription.EligibilityCheck;
import java.time.Clock;
import java.util.Objects;

/**
 * The desk where requests for subscription are opened, edited, instructed and followed. A portal
 * puts it between its pages and its database; sources: DataPass v2 (2026-08-06) for who may do what
 * and for uniqueness, guide 1.0.0 (G15, G30, G48).
 *
 * <p>Every act reads the request, decides by {@link fr.hubee.core.request.RequestLifecycle} and the
 * rules, and saves by compare-and-set the request, its claims and one audit record in one step; on
 * a lost race it reads and decides again, a bounded number of times. So, whoever crashes or races:
 *
 * <ul>
 *   <li>a démarche of an organisation belongs to one request at most, and an organisation has one
 *       active request per form;
 *   <li>an act is done once: repeated under its {@link ActId}, it answers what it answered, with
 *       the same events and no second audit record; one that was refused is decided anew;
 *   <li>an exception from a port goes through unchanged: the act is done or not begun, and
 *       repeating it under the same identifier is always right.
 * </ul>
 *
 * Who opens a request is its applicant, and only an agent of the form's operator instructs it. The
 * desk believes the {@link fr.hubee.core.request.Actor} that it is given: who is logged in, and
 * whether an applicant belongs to the organisation, is for the caller to check. Thread-safe if its
 * ports are. No method takes or returns null.
 */
public final class SubscriptionDesk {

  private final RequestRepository requests;
  private final Admission admission;
  private final ActLoop loop;

  /**
   * Opens the desk.
   *
   * @param requests where requests are kept
   * @param known what HubEE holds already
   * @param eligibility the check that a wish must pass, with its directory and its Sirene
   * @param clock tells when; read once per attempt, to the microsecond
   */
  public SubscriptionDesk(
      RequestRepository requests,
      KnownSubscriptions known,
      EligibilityCheck eligibility,
      Clock clock) {
    this.requests = Objects.requireNonNull(requests, "requests");
    this.admission =
        new Admission(
            Objects.requireNonNull(eligibility, "eligibility"),
            Objects.requireNonNull(known, "known"));
    this.loop = new ActLoop(requests, Objects.requireNonNull(clock, "clock"));
  }

  /**
   * Opens a draft for an organisation that may have what it wishes. A commune déléguée or associée
   * gets its draft too: the table then leads it to the HubEE team before it can be handed in.
   *
   * <p>Answers {@link DeskAnswer.Refused} with every violation when the wish is not eligible, mixes
   * forms, or does not come from an applicant; {@link DeskAnswer.Conflict} when another request
   * holds one of the démarches or the form. Warnings do not block: show those of the eligibility
   * check before.
   */
  public DeskAnswer open(Act act, DraftWish wish) {
    return loop.run(act, new Opening(requests, admission, act, wish));
  }

  /**
   * Changes the contents of a request in {@code DRAFT} or {@code CHANGES_REQUESTED}, by the
   * applicant. Completeness is not asked for before the request is handed in; démarches added are
   * checked as when a draft is opened, on the day on which this one was.
   */
  public DeskAnswer edit(Act act, String requestId, RequestEdit edit) {
    return loop.run(act, existing(act, requestId, new Editing(admission, act, edit)));
  }

  /**
   * Moves a request along its table: hand in, ask for changes, approve, refuse, revoke, archive,
   * reopen, cancel, escalate, and what the HubEE team decides. An approval says which subscriptions
   * HubEE is now to create ({@link DeskEvent.SubscriptionsExpected}); it creates none.
   */
  public DeskAnswer act(Act act, String requestId, RequestEvent event) {
    return loop.run(act, existing(act, requestId, Moving.along(admission, act, event)));
  }

  /**
   * Gives a request to another applicant of the same organisation; its state stays. Habilitations
   * already granted keep theirs. That the new one belongs to the organisation and has a DataPass
   * account is for the caller to check.
   *
   * <p>Answers {@link DeskAnswer.Refused} when the identifier of the new applicant cannot be one.
   *
   * @param newApplicant the identifier of the applicant to come
   */
  public DeskAnswer transfer(Act act, String requestId, String newApplicant) {
    Violations found = ActCheck.actorId(newApplicant, "newApplicant");
    return found.hasErrors()
        ? new DeskAnswer.Refused(found)
        : loop.run(act, existing(act, requestId, Moving.to(newApplicant, admission, act)));
  }

  /**
   * Records what was seen at HubEE: a subscription created, active, ended. Recording what is known
   * already changes nothing and is {@link DeskAnswer.Done} without event.
   */
  public DeskAnswer record(Act act, String requestId, HubeeFact fact) {
    return loop.run(act, existing(act, requestId, new Recording(act, fact)));
  }

  private Existing existing(Act act, String requestId, Existing.Step step) {
    return new Existing(requests, act, requestId, step);
  }
}
