// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.request;

import fr.hubee.core.lifecycle.Labelled;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The states of a request. Seven are DataPass' own (DataPass v2, 2026-08-06); {@link #ESCALATED} is
 * ours: it never exists on DataPass.
 */
public enum RequestState implements Labelled {
  /** Being filled in, or filled in again after a reopening. */
  DRAFT("Brouillon"),
  /** With people: a commune déléguée or associée waits for the HubEE team's decision. */
  ESCALATED("Confiée à l'équipe HubEE"),
  /** With the operator, who instructs it. */
  SUBMITTED("En cours d'instruction"),
  /** Back with the applicant, who must correct it. */
  CHANGES_REQUESTED("A modifier"),
  /** Approved. Says nothing of HubEE: the subscription may not exist there yet. */
  VALIDATED("Validée"),
  /** Refused with a reason. */
  REFUSED("Refusée"),
  /** Approved once, withdrawn since. */
  REVOKED("Révoquée"),
  /** Deleted in the eyes of the applicant; final. */
  ARCHIVED("Supprimée");

  private final String label;

  RequestState(String label) {
    this.label = label;
  }

  /** The official French label. */
  @Override
  public String label() {
    return label;
  }

  /**
   * Finds the state that DataPass writes so: {@code changes_requested}. Empty for an unknown one,
   * and for {@code escalated}, which DataPass does not know.
   */
  public static Optional<RequestState> ofDatapass(String value) {
    return Arrays.stream(values())
        .filter(state -> state != ESCALATED)
        .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(value))
        .findFirst();
  }
}
