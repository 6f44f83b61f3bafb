// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.profile;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.rule.Source;
import fr.hubee.core.rule.Sources;
import fr.hubee.core.teledossier.CaseStatus;

/**
 * Which document says the status that starts the purge of the files. They contradict each other,
 * and the hub's own setting ({@code statusBeforeFileDeletion}) can be read by an ADMIN only: who
 * knows it says so with {@link StatusProfile#withPurgeStatus}.
 *
 * <p>Source: HubEE, informations_démarche (2022), cinématique FOLDER (2022-06-13),
 * workflow_demarche (2022).
 */
public enum PurgeReading {
  /** IN_PROGRESS for every démarche: two documents of three. */
  IN_PROGRESS_FOR_ALL,
  /** IN_PROGRESS for CERTDC, CLOSED for every other. */
  CLOSED_BUT_CERTDC;

  private static final ProcessCode CERTDC = new ProcessCode("CERTDC");

  private static final String PLACE = "statut avant suppression des pièces";

  /** The document that is followed. */
  public Source source() {
    return switch (this) {
      case IN_PROGRESS_FOR_ALL -> Sources.demarcheSheet(PLACE);
      case CLOSED_BUT_CERTDC -> Sources.workflow(PLACE);
    };
  }

  /** The status that starts the purge for this démarche, by this document. */
  public CaseStatus statusFor(ProcessCode processCode) {
    return switch (this) {
      case IN_PROGRESS_FOR_ALL -> CaseStatus.IN_PROGRESS;
      case CLOSED_BUT_CERTDC ->
          processCode.equals(CERTDC) ? CaseStatus.IN_PROGRESS : CaseStatus.CLOSED;
    };
  }
}
