// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The way of one request that exists, from where it stands to its approval. */
final class FiledRoute {

  /** Silence means rejection after two months (CRPA, L. 231-4), and changes no state. */
  static final int MONTHS_OF_SILENCE = 2;

  private final Situation situation;

  FiledRoute(Situation situation) {
    this.situation = situation;
  }

  /** The request is finished by its applicant, or by whoever takes it over, then instructed. */
  List<Step> completion(Filed request) {
    List<Step> steps = new ArrayList<>(handOver(request));
    steps.add(Step.about(ActKind.COMPLETE_REQUEST, request));
    steps.add(Step.about(ActKind.WAIT_FOR_DECISION, request));
    return steps;
  }

  Step decision(Filed request) {
    LocalDate since = request.seen().submittedOnOrNull();
    boolean silent =
        since != null && situation.today().isAfter(since.plusMonths(MONTHS_OF_SILENCE));
    return Step.about(silent ? ActKind.ASK_OPERATOR : ActKind.WAIT_FOR_DECISION, request);
  }

  /** The validated request is updated; DataPass mends it first when v1 left it in a bad state. */
  List<Step> update(Filed request) {
    List<Step> steps = new ArrayList<>();
    if (request.seen().dirtyFromV1()) {
      steps.add(Step.about(ActKind.WRITE_TO_DATAPASS, request));
    }
    steps.addAll(handOver(request.mended()));
    steps.add(Step.about(ActKind.REOPEN_REQUEST, request));
    steps.add(Step.about(ActKind.WAIT_FOR_DECISION, request));
    return steps;
  }

  /** The request no longer blocks. */
  List<Step> archiving(Filed request) {
    boolean byHimself =
        request.isArchivableByApplicant()
            && (!request.isOfSomebodyElse() || request.isToBeTakenOver());
    if (!byHimself) {
      return List.of(Step.about(ActKind.HAVE_REQUEST_ARCHIVED, request));
    }
    List<Step> steps = new ArrayList<>(handOver(request));
    steps.add(Step.about(ActKind.ARCHIVE_REQUEST, request));
    return steps;
  }

  private static List<Step> handOver(Filed request) {
    return request.isToBeTakenOver()
        ? List.of(Step.about(ActKind.TRANSFER_REQUEST, request))
        : List.of();
  }
}
