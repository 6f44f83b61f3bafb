// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.plan;

import fr.hubee.core.demarche.Demarche;
import fr.hubee.core.demarche.DemarcheCode;
import fr.hubee.core.demarche.RequestForm;
import fr.hubee.core.request.RequestState;
import fr.hubee.core.request.SubscriptionRequest;
import fr.hubee.core.subscription.SubscriptionLifecycle;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A request at DataPass, as far as a plan needs to know it. Immutable.
 *
 * <p>Source: DataPass v2, authorization request (2026-08-06).
 *
 * @param id its number, with or without its {@code D}, or an identifier of yours: 1 to 64 letters,
 *     digits or {@code . _ -}
 * @param form the form by which it asks
 * @param state where it stands
 * @param demarches what it asks for, in any spelling that the catalogue knows; may be empty for a
 *     draft, and for a form of one démarche
 * @param applicant who its applicant is
 * @param reopening true while a request validated before is being updated
 * @param dirtyFromV1 true when DataPass v2 took it over from v1 without being able to validate it
 * @param submittedOnOrNull the last day on which it was handed in, in Paris; null when not known
 */
public record SeenRequest(
    String id,
    RequestForm form,
    RequestState state,
    List<DemarcheCode> demarches,
    ApplicantIs applicant,
    boolean reopening,
    boolean dirtyFromV1,
    @Nullable LocalDate submittedOnOrNull) {

  public SeenRequest {
    SeenId.check(id);
    Objects.requireNonNull(form, "form");
    Objects.requireNonNull(state, "state");
    Objects.requireNonNull(applicant, "applicant");
    demarches = List.copyOf(demarches);
  }

  /** Returns a request whose applicant is not known. */
  public static SeenRequest of(
      String id, RequestForm form, RequestState state, DemarcheCode... demarches) {
    return new SeenRequest(
        id, form, state, List.of(demarches), ApplicantIs.UNKNOWN, false, false, null);
  }

  /**
   * Returns what a plan needs to know of a request.
   *
   * @param asker the identifier of the person for whom the plan is made; null when not known
   */
  public static SeenRequest of(SubscriptionRequest request, @Nullable String asker) {
    return new SeenRequest(
        request.id(),
        request.form(),
        request.state(),
        request.demarches().stream().map(Demarche::code).toList(),
        applicantOf(request, asker),
        request.isReopening(),
        request.snapshot().dirtyFromV1(),
        request.dates().lastSubmittedAt().map(SeenRequest::dayOf).orElse(null));
  }

  private static ApplicantIs applicantOf(SubscriptionRequest request, @Nullable String asker) {
    if (request.applicant().isEmpty() || asker == null) {
      return ApplicantIs.UNKNOWN;
    }
    return request.applicant().orElseThrow().equals(asker)
        ? ApplicantIs.ASKER
        : ApplicantIs.ANOTHER;
  }

  static LocalDate dayOf(Instant instant) {
    return instant.atZone(SubscriptionLifecycle.ZONE).toLocalDate();
  }

  /** Returns the same request with its applicant. */
  public SeenRequest withApplicant(ApplicantIs who) {
    return new SeenRequest(
        id, form, state, demarches, who, reopening, dirtyFromV1, submittedOnOrNull);
  }

  /** Returns the same request in another state. */
  public SeenRequest withState(RequestState other) {
    return new SeenRequest(
        id, form, other, demarches, applicant, reopening, dirtyFromV1, submittedOnOrNull);
  }

  /** Returns the same request, being updated. */
  public SeenRequest beingUpdated() {
    return new SeenRequest(
        id, form, state, demarches, applicant, true, dirtyFromV1, submittedOnOrNull);
  }

  /** Returns the same request, taken over badly from DataPass v1 or mended since. */
  public SeenRequest withDirtyFromV1(boolean dirty) {
    return new SeenRequest(
        id, form, state, demarches, applicant, reopening, dirty, submittedOnOrNull);
  }

  /** Returns the same request with the day on which it was handed in. */
  public SeenRequest withSubmittedOn(LocalDate day) {
    return new SeenRequest(id, form, state, demarches, applicant, reopening, dirtyFromV1, day);
  }
}
