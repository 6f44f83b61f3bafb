// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import static fr.hubee.core.request.RequestEvent.APPROVE;
import static fr.hubee.core.request.RequestEvent.ARCHIVE;
import static fr.hubee.core.request.RequestEvent.AUTHORISE;
import static fr.hubee.core.request.RequestEvent.CANCEL_REOPENING;
import static fr.hubee.core.request.RequestEvent.DECLINE;
import static fr.hubee.core.request.RequestEvent.ESCALATE;
import static fr.hubee.core.request.RequestEvent.REDIRECT;
import static fr.hubee.core.request.RequestEvent.REFUSE;
import static fr.hubee.core.request.RequestEvent.REOPEN;
import static fr.hubee.core.request.RequestEvent.REQUEST_CHANGES;
import static fr.hubee.core.request.RequestEvent.REVOKE;
import static fr.hubee.core.request.RequestEvent.SUBMIT;
import static fr.hubee.core.request.RequestState.ARCHIVED;
import static fr.hubee.core.request.RequestState.CHANGES_REQUESTED;
import static fr.hubee.core.request.RequestState.DRAFT;
import static fr.hubee.core.request.RequestState.ESCALATED;
import static fr.hubee.core.request.RequestState.REFUSED;
import static fr.hubee.core.request.RequestState.REVOKED;
import static fr.hubee.core.request.RequestState.SUBMITTED;
import static fr.hubee.core.request.RequestState.VALIDATED;

import fr.hubee.core.lifecycle.Guard;
import fr.hubee.core.lifecycle.TransitionTable;
import java.util.List;

/**
 * The request machine, as one table: DataPass v2 as of 2026-08-06 (transitions of an authorization
 * request of a single-stage type), plus the escalation of communes déléguées and associées (guide,
 * G48).
 */
public final class RequestLifecycle {

  private static final Guard<RequestFacts> APPLICANT = by(Role.APPLICANT, "the applicant");
  private static final Guard<RequestFacts> OPERATOR =
      by(Role.OPERATOR, "the operator (DGS or DILA)");
  private static final Guard<RequestFacts> HUBEE_TEAM = by(Role.HUBEE_TEAM, "the HubEE team");

  private static final Guard<RequestFacts> APPLICANT_OR_OPERATOR =
      Guard.of(
          "par le demandeur ou l'opérateur",
          "by the applicant or the operator",
          facts -> facts.by() != Role.HUBEE_TEAM);

  private static final Guard<RequestFacts> REASON =
      Guard.of("un motif", "a reason", RequestFacts::reasonGiven);

  private static final Guard<RequestFacts> REASON_FROM_OPERATOR =
      Guard.of(
          "un motif de la part de l'opérateur",
          "a reason from the operator",
          facts -> facts.by() != Role.OPERATOR || facts.reasonGiven());

  private static final Guard<RequestFacts> COMPLETE =
      Guard.of("un formulaire complet", "a complete form", RequestFacts::complete);

  private static final Guard<RequestFacts> NEEDS_PEOPLE =
      Guard.of(
          "une commune déléguée ou associée non encore autorisée",
          "a commune déléguée or associée not yet authorised",
          RequestFacts::needsPeople);

  private static final Guard<RequestFacts> NEEDS_NO_PEOPLE =
      Guard.of(
          "une commune de plein exercice, ou une autorisation de l'équipe HubEE",
          "a commune in its own right, or an authorisation by the HubEE team",
          facts -> !facts.needsPeople());

  private static final Guard<RequestFacts> REOPENING =
      Guard.of("une mise à jour en cours", "an update under way", RequestFacts::reopening);

  private static final Guard<RequestFacts> FIRST_TIME =
      Guard.of("hors mise à jour", "no update under way", facts -> !facts.reopening());

  private static final Guard<RequestFacts> HABILITATION =
      Guard.of(
          "une habilitation active", "an active habilitation", RequestFacts::activeHabilitation);

  private static final Guard<RequestFacts> NO_HABILITATION =
      Guard.of(
          "aucune habilitation active",
          "no active habilitation",
          facts -> !facts.activeHabilitation());

  private static final TransitionTable<RequestState, RequestEvent, RequestFacts> TABLE =
      TransitionTable.<RequestState, RequestEvent, RequestFacts>over(
              RequestState.class, RequestEvent.class)
          .row(DRAFT, SUBMIT, SUBMITTED, List.of(APPLICANT, COMPLETE, NEEDS_NO_PEOPLE))
          .row(CHANGES_REQUESTED, SUBMIT, SUBMITTED, List.of(APPLICANT, COMPLETE, NEEDS_NO_PEOPLE))
          .row(REFUSED, SUBMIT, SUBMITTED, List.of(APPLICANT, COMPLETE, NEEDS_NO_PEOPLE, REOPENING))
          .row(SUBMITTED, REQUEST_CHANGES, CHANGES_REQUESTED, List.of(OPERATOR, REASON))
          .row(SUBMITTED, APPROVE, VALIDATED, List.of(OPERATOR))
          .row(CHANGES_REQUESTED, APPROVE, VALIDATED, List.of(OPERATOR))
          .row(SUBMITTED, REFUSE, REFUSED, List.of(OPERATOR, REASON, FIRST_TIME))
          .row(SUBMITTED, REFUSE, VALIDATED, List.of(OPERATOR, REASON, REOPENING))
          .row(CHANGES_REQUESTED, REFUSE, REFUSED, List.of(OPERATOR, REASON, FIRST_TIME))
          .row(CHANGES_REQUESTED, REFUSE, VALIDATED, List.of(OPERATOR, REASON, REOPENING))
          .row(DRAFT, ARCHIVE, ARCHIVED, List.of(APPLICANT_OR_OPERATOR, NO_HABILITATION))
          .row(REFUSED, ARCHIVE, ARCHIVED, List.of(APPLICANT_OR_OPERATOR, NO_HABILITATION))
          .row(REVOKED, ARCHIVE, ARCHIVED, List.of(APPLICANT_OR_OPERATOR, NO_HABILITATION))
          .row(VALIDATED, REOPEN, DRAFT, List.of(APPLICANT, HABILITATION))
          .row(DRAFT, CANCEL_REOPENING, VALIDATED, cancelling(APPLICANT_OR_OPERATOR))
          .row(CHANGES_REQUESTED, CANCEL_REOPENING, VALIDATED, cancelling(APPLICANT_OR_OPERATOR))
          .row(SUBMITTED, CANCEL_REOPENING, VALIDATED, cancelling(OPERATOR))
          .row(VALIDATED, REVOKE, REVOKED, List.of(OPERATOR))
          .row(DRAFT, ESCALATE, ESCALATED, List.of(APPLICANT, NEEDS_PEOPLE, FIRST_TIME))
          .row(ESCALATED, AUTHORISE, DRAFT, List.of(HUBEE_TEAM))
          .row(ESCALATED, REDIRECT, DRAFT, List.of(HUBEE_TEAM))
          .row(ESCALATED, DECLINE, REFUSED, List.of(HUBEE_TEAM, REASON))
          .build();

  private RequestLifecycle() {}

  private static Guard<RequestFacts> by(Role role, String english) {
    return Guard.of("par " + role.label(), "by " + english, facts -> facts.by() == role);
  }

  private static List<Guard<RequestFacts>> cancelling(Guard<RequestFacts> by) {
    return List.of(by, REASON_FROM_OPERATOR, REOPENING);
  }

  /** Returns the table. */
  public static TransitionTable<RequestState, RequestEvent, RequestFacts> table() {
    return TABLE;
  }
}
