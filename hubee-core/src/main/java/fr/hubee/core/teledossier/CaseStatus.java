// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier;

import fr.hubee.core.rule.Excerpt;
import java.util.Objects;
import java.util.Optional;

/**
 * The status of a case (sous-dossier) as HubEE writes it. Open: see {@link WireCode}. Immutable.
 *
 * <p>Source: HubEE V1, api_folder 1.2.7, Case.status (2023-04-28).
 *
 * @param value the code to the letter; never null
 */
public record CaseStatus(String value) implements WireCode {

  private static final Codes<CaseState> CODES = new Codes<>(CaseState.class);

  /** « Reçu par le HUBEE ». */
  public static final CaseStatus HUBEE_RECEIVED = of(CaseState.HUBEE_RECEIVED);

  /** « Complété ». */
  public static final CaseStatus HUBEE_COMPLETED = of(CaseState.HUBEE_COMPLETED);

  /** « Notifié (au SI) ». */
  public static final CaseStatus HUBEE_NOTIFIED = of(CaseState.HUBEE_NOTIFIED);

  /** « Transmis (au SI) », « Nouveau » on the portal. */
  public static final CaseStatus SENT = of(CaseState.SENT);

  /** « Reçu (par un agent du SI) ». */
  public static final CaseStatus SI_RECEIVED = of(CaseState.SI_RECEIVED);

  /** « En cours ». */
  public static final CaseStatus IN_PROGRESS = of(CaseState.IN_PROGRESS);

  /** « En attente de compléments ». */
  public static final CaseStatus ADD_AWAITING = of(CaseState.ADD_AWAITING);

  /** « Refusé ». */
  public static final CaseStatus REFUSED = of(CaseState.REFUSED);

  /** « Traité ». */
  public static final CaseStatus DONE = of(CaseState.DONE);

  /** « Erreur d'intégration ». */
  public static final CaseStatus SI_INTG_ERROR = of(CaseState.SI_INTG_ERROR);

  /** « Clos ». */
  public static final CaseStatus CLOSED = of(CaseState.CLOSED);

  /** « Archivé ». */
  public static final CaseStatus ARCHIVED = of(CaseState.ARCHIVED);

  public CaseStatus {
    Objects.requireNonNull(value, "value");
  }

  /** Returns the status that writes this state. */
  public static CaseStatus of(CaseState state) {
    return new CaseStatus(Codes.of(state));
  }

  @Override
  public Optional<CaseState> known() {
    return CODES.find(value);
  }

  /** Returns the code, shortened and made printable when it is a strange one. */
  @Override
  public String toString() {
    return Excerpt.of(value);
  }
}
