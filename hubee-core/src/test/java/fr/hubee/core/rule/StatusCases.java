// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import static fr.hubee.core.teledossier.CaseStatus.ARCHIVED;
import static fr.hubee.core.teledossier.CaseStatus.CLOSED;
import static fr.hubee.core.teledossier.CaseStatus.DONE;
import static fr.hubee.core.teledossier.CaseStatus.HUBEE_NOTIFIED;
import static fr.hubee.core.teledossier.CaseStatus.IN_PROGRESS;
import static fr.hubee.core.teledossier.CaseStatus.REFUSED;
import static fr.hubee.core.teledossier.CaseStatus.SENT;
import static fr.hubee.core.teledossier.CaseStatus.SI_RECEIVED;

import fr.hubee.core.demarche.ProcessCode;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.Party;
import fr.hubee.core.teledossier.check.CaseStatusCheck;
import fr.hubee.core.teledossier.check.StatusRules;
import fr.hubee.core.teledossier.check.StatusWish;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Supplier;

/** The rules on setting a status. */
final class StatusCases {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

  private StatusCases() {}

  static List<RuleCase> all() {
    return List.of(
        new RuleCase(
            StatusRules.STATUS_NOT_FOR_CALLER,
            answer(aec(DONE, CLOSED)),
            answer(aec(DONE, CLOSED).by(Party.OSL))),
        new RuleCase(
            StatusRules.ARCHIVED_FROZEN, answer(aec(ARCHIVED, DONE)), answer(aec(CLOSED, DONE))),
        new RuleCase(
            StatusRules.CLOSED_FOR_SI,
            answer(aec(CLOSED, DONE)),
            answer(aec(CLOSED, HUBEE_NOTIFIED).by(Party.OSL))),
        new RuleCase(
            StatusRules.STATUS_ALREADY_SET,
            answer(aec(SI_RECEIVED, SI_RECEIVED)),
            answer(aec(SENT, SI_RECEIVED))),
        new RuleCase(
            StatusRules.STATUS_OUT_OF_ORDER,
            answer(aec(HUBEE_NOTIFIED, DONE)),
            answer(aec(SENT, DONE))),
        new RuleCase(
            StatusRules.INTERMEDIATE_MISSING,
            answer(aec(IN_PROGRESS, DONE)),
            answer(aec(IN_PROGRESS, DONE).after(SI_RECEIVED))),
        new RuleCase(
            StatusRules.FINAL_NOT_PUBLISHED,
            answer(of("CERTDC", IN_PROGRESS, REFUSED)),
            answer(of("CERTDC", IN_PROGRESS, DONE))),
        new RuleCase(
            StatusRules.MANDATORY_UNPUBLISHED,
            answer(of("HebergementTourisme", SI_RECEIVED, DONE)),
            answer(of("EtatCivil", SI_RECEIVED, DONE))),
        new RuleCase(
            StatusRules.DOWNLOAD_FIRST,
            answer(aec(SENT, SI_RECEIVED).withFilesToDownload(1)),
            answer(aec(SENT, SI_RECEIVED).withFilesToDownload(0))));
  }

  private static StatusWish aec(CaseStatus current, CaseStatus wished) {
    return of("EtatCivil", current, wished);
  }

  private static StatusWish of(String processCode, CaseStatus current, CaseStatus wished) {
    return StatusWish.of(new ProcessCode(processCode), current, wished, TODAY);
  }

  private static Supplier<Violations> answer(StatusWish wish) {
    return () -> CaseStatusCheck.standard().check(wish).violations();
  }
}
