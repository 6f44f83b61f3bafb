// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import static fr.hubee.core.plan.ApplicantIs.ANOTHER;
import static fr.hubee.core.plan.ApplicantIs.GONE;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.request.RequestEvent;
import fr.hubee.core.request.RequestFacts;
import fr.hubee.core.request.RequestLifecycle;
import fr.hubee.core.request.RequestProfile;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.request.Role;
import java.util.Set;

/**
 * A request with what the request machine lets people do with it.
 *
 * @param seen what is known of it
 * @param demarches what it asks for, those of the catalogue
 * @param granted true while an habilitation of it is in force
 * @param profile which DataPass it lives by
 */
record Filed(SeenRequest seen, Set<Demarche> demarches, boolean granted, RequestProfile profile) {

  String id() {
    return seen.id();
  }

  RequestForm form() {
    return seen.form();
  }

  boolean isPending() {
    return isCompletable() || isUnderInstruction() || isWithPeople();
  }

  boolean isClosed() {
    return !isPending()
        && (seen.state() == RequestState.REFUSED || seen.state() == RequestState.REVOKED);
  }

  boolean isValidated() {
    return seen.state() == RequestState.VALIDATED;
  }

  boolean isCompletable() {
    return lets(Role.APPLICANT, RequestEvent.SUBMIT);
  }

  boolean isUnderInstruction() {
    return !isCompletable() && lets(Role.OPERATOR, RequestEvent.APPROVE);
  }

  boolean isWithPeople() {
    return lets(Role.HUBEE_TEAM, RequestEvent.AUTHORISE);
  }

  boolean isArchivableByApplicant() {
    return lets(Role.APPLICANT, RequestEvent.ARCHIVE);
  }

  boolean isArchivableByOperator() {
    return lets(Role.OPERATOR, RequestEvent.ARCHIVE);
  }

  /** True when somebody else must hand it over first, and DataPass lets a colleague take it. */
  boolean isToBeTakenOver() {
    return isOfSomebodyElse() && lets(Role.COLLEAGUE, RequestEvent.TRANSFER);
  }

  boolean isOfSomebodyElse() {
    return seen.applicant() == ANOTHER || seen.applicant() == GONE;
  }

  /** True when nobody of the mairie can finish it. */
  boolean isStuck() {
    return isCompletable() && seen.applicant() == GONE && !isToBeTakenOver();
  }

  /** Returns it as it will be once the HubEE team has let it go. */
  Filed letGo() {
    return isWithPeople() ? in(seen.withState(RequestState.DRAFT)) : this;
  }

  /** Returns it as it will be once approved. */
  Filed approved() {
    return new Filed(seen.withState(RequestState.VALIDATED), demarches, true, profile);
  }

  /** Returns it as it will be once DataPass has mended it. */
  Filed mended() {
    return in(seen.withDirtyFromV1(false));
  }

  private Filed in(SeenRequest other) {
    return new Filed(other, demarches, granted, profile);
  }

  /** Asks the machine, for somebody who does everything right. */
  private boolean lets(Role role, RequestEvent event) {
    RequestFacts facts =
        new RequestFacts(
            role,
            true,
            true,
            true,
            false,
            seen.reopening(),
            granted,
            seen.dirtyFromV1(),
            true,
            true);
    return RequestLifecycle.table(profile).decide(seen.state(), event, facts).isMoved();
  }
}
