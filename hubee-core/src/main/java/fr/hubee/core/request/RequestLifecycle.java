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
import static fr.hubee.core.request.RequestEvent.REVOKE_HABILITATION;
import static fr.hubee.core.request.RequestEvent.SUBMIT;
import static fr.hubee.core.request.RequestEvent.TRANSFER;
import static fr.hubee.core.request.RequestGuards.ANOTHER_APPLICANT;
import static fr.hubee.core.request.RequestGuards.APPLICANT;
import static fr.hubee.core.request.RequestGuards.APPLICANT_OR_OPERATOR;
import static fr.hubee.core.request.RequestGuards.COMPLETE;
import static fr.hubee.core.request.RequestGuards.DATAPASS_ADMIN;
import static fr.hubee.core.request.RequestGuards.FIRST_TIME;
import static fr.hubee.core.request.RequestGuards.HABILITATION;
import static fr.hubee.core.request.RequestGuards.HUBEE_TEAM;
import static fr.hubee.core.request.RequestGuards.MAY_TRANSFER;
import static fr.hubee.core.request.RequestGuards.NEEDS_NO_PEOPLE;
import static fr.hubee.core.request.RequestGuards.NEEDS_PEOPLE;
import static fr.hubee.core.request.RequestGuards.NOT_DIRTY;
import static fr.hubee.core.request.RequestGuards.NOT_DIRTY_FOR_APPLICANT;
import static fr.hubee.core.request.RequestGuards.NO_HABILITATION;
import static fr.hubee.core.request.RequestGuards.OPERATOR;
import static fr.hubee.core.request.RequestGuards.REASON;
import static fr.hubee.core.request.RequestGuards.REASON_FROM_OPERATOR;
import static fr.hubee.core.request.RequestGuards.REOPENING;
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
 * The request machine, one table per version of DataPass: v2 as of 2026-08-06 (transitions of an
 * authorization request of a single-stage type) and v1 as the guide shows it in 2022. Both hold the
 * escalation of communes déléguées and associées (guide, G48), which is ours.
 */
public final class RequestLifecycle {

  private static final List<Guard<RequestFacts>> HANDING_IN =
      List.of(APPLICANT, COMPLETE, NEEDS_NO_PEOPLE);
  private static final List<Guard<RequestFacts>> DELETING =
      List.of(APPLICANT_OR_OPERATOR, NO_HABILITATION);
  private static final List<Guard<RequestFacts>> CANCELLING =
      List.of(APPLICANT_OR_OPERATOR, REASON_FROM_OPERATOR, REOPENING, NOT_DIRTY_FOR_APPLICANT);
  private static final List<Guard<RequestFacts>> REVOKING_DURING_AN_UPDATE =
      List.of(OPERATOR, REOPENING, HABILITATION);
  private static final List<Guard<RequestFacts>> TRANSFERRING =
      List.of(MAY_TRANSFER, ANOTHER_APPLICANT, NOT_DIRTY);

  private static final TransitionTable<RequestState, RequestEvent, RequestFacts> V2_2026 =
      withEscalation()
          .row(DRAFT, SUBMIT, SUBMITTED, HANDING_IN)
          .row(CHANGES_REQUESTED, SUBMIT, SUBMITTED, HANDING_IN)
          .row(REFUSED, SUBMIT, SUBMITTED, List.of(APPLICANT, COMPLETE, NEEDS_NO_PEOPLE, REOPENING))
          .row(SUBMITTED, REQUEST_CHANGES, CHANGES_REQUESTED, List.of(OPERATOR, REASON))
          .row(SUBMITTED, APPROVE, VALIDATED, List.of(OPERATOR))
          .row(CHANGES_REQUESTED, APPROVE, VALIDATED, List.of(OPERATOR))
          .row(SUBMITTED, REFUSE, REFUSED, List.of(OPERATOR, REASON, FIRST_TIME))
          .row(SUBMITTED, REFUSE, VALIDATED, List.of(OPERATOR, REASON, REOPENING))
          .row(CHANGES_REQUESTED, REFUSE, REFUSED, List.of(OPERATOR, REASON, FIRST_TIME))
          .row(CHANGES_REQUESTED, REFUSE, VALIDATED, List.of(OPERATOR, REASON, REOPENING))
          .row(DRAFT, ARCHIVE, ARCHIVED, DELETING)
          .row(REFUSED, ARCHIVE, ARCHIVED, DELETING)
          .row(REVOKED, ARCHIVE, ARCHIVED, DELETING)
          .row(VALIDATED, REOPEN, DRAFT, List.of(APPLICANT, HABILITATION, NOT_DIRTY))
          .row(DRAFT, CANCEL_REOPENING, VALIDATED, CANCELLING)
          .row(CHANGES_REQUESTED, CANCEL_REOPENING, VALIDATED, CANCELLING)
          .row(SUBMITTED, CANCEL_REOPENING, VALIDATED, List.of(OPERATOR, REASON, REOPENING))
          .row(VALIDATED, REVOKE, REVOKED, List.of(OPERATOR))
          .row(VALIDATED, REVOKE_HABILITATION, REVOKED, List.of(OPERATOR, HABILITATION))
          .row(DRAFT, REVOKE_HABILITATION, DRAFT, REVOKING_DURING_AN_UPDATE)
          .row(SUBMITTED, REVOKE_HABILITATION, SUBMITTED, REVOKING_DURING_AN_UPDATE)
          .row(CHANGES_REQUESTED, REVOKE_HABILITATION, CHANGES_REQUESTED, REVOKING_DURING_AN_UPDATE)
          .row(
              DRAFT,
              TRANSFER,
              DRAFT,
              List.of(MAY_TRANSFER, ANOTHER_APPLICANT, NOT_DIRTY, REOPENING))
          .row(SUBMITTED, TRANSFER, SUBMITTED, TRANSFERRING)
          .row(CHANGES_REQUESTED, TRANSFER, CHANGES_REQUESTED, TRANSFERRING)
          .row(VALIDATED, TRANSFER, VALIDATED, TRANSFERRING)
          .row(REFUSED, TRANSFER, REFUSED, TRANSFERRING)
          .row(REVOKED, TRANSFER, REVOKED, TRANSFERRING)
          .row(ARCHIVED, TRANSFER, ARCHIVED, TRANSFERRING)
          .build();

  /** In 2022 a deletion destroyed the file: here it is kept, {@code ARCHIVED}. */
  private static final TransitionTable<RequestState, RequestEvent, RequestFacts> V1_2022 =
      withEscalation()
          .row(DRAFT, SUBMIT, SUBMITTED, HANDING_IN)
          .row(CHANGES_REQUESTED, SUBMIT, SUBMITTED, HANDING_IN)
          .row(SUBMITTED, REQUEST_CHANGES, CHANGES_REQUESTED, List.of(OPERATOR, REASON))
          .row(SUBMITTED, APPROVE, VALIDATED, List.of(OPERATOR, REASON))
          .row(SUBMITTED, REFUSE, REFUSED, List.of(OPERATOR, REASON))
          .row(CHANGES_REQUESTED, REFUSE, REFUSED, List.of(OPERATOR, REASON))
          .row(VALIDATED, REVOKE, REVOKED, List.of(DATAPASS_ADMIN, REASON))
          .row(DRAFT, ARCHIVE, ARCHIVED, List.of(APPLICANT))
          .row(CHANGES_REQUESTED, ARCHIVE, ARCHIVED, List.of(APPLICANT))
          .row(DRAFT, ARCHIVE, ARCHIVED, List.of(DATAPASS_ADMIN))
          .row(SUBMITTED, ARCHIVE, ARCHIVED, List.of(DATAPASS_ADMIN))
          .row(CHANGES_REQUESTED, ARCHIVE, ARCHIVED, List.of(DATAPASS_ADMIN))
          .row(VALIDATED, ARCHIVE, ARCHIVED, List.of(DATAPASS_ADMIN))
          .row(REFUSED, ARCHIVE, ARCHIVED, List.of(DATAPASS_ADMIN))
          .row(REVOKED, ARCHIVE, ARCHIVED, List.of(DATAPASS_ADMIN))
          .build();

  private RequestLifecycle() {}

  private static TransitionTable.Builder<RequestState, RequestEvent, RequestFacts>
      withEscalation() {
    return TransitionTable.<RequestState, RequestEvent, RequestFacts>over(
            RequestState.class, RequestEvent.class)
        .row(DRAFT, ESCALATE, ESCALATED, List.of(APPLICANT, NEEDS_PEOPLE, FIRST_TIME))
        .row(ESCALATED, AUTHORISE, DRAFT, List.of(HUBEE_TEAM))
        .row(ESCALATED, REDIRECT, DRAFT, List.of(HUBEE_TEAM))
        .row(ESCALATED, DECLINE, REFUSED, List.of(HUBEE_TEAM, REASON));
  }

  /** Returns the table of today's DataPass. */
  public static TransitionTable<RequestState, RequestEvent, RequestFacts> table() {
    return V2_2026;
  }

  /** Returns the table of this version of DataPass. */
  public static TransitionTable<RequestState, RequestEvent, RequestFacts> table(
      RequestProfile profile) {
    return switch (profile) {
      case DATAPASS_V1_2022 -> V1_2022;
      case DATAPASS_V2_2026 -> V2_2026;
    };
  }
}
