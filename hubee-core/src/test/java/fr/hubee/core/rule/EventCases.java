// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import fr.hubee.core.teledossier.ActionType;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.Party;
import fr.hubee.core.teledossier.check.DeclaredFile;
import fr.hubee.core.teledossier.check.EventCheck;
import fr.hubee.core.teledossier.check.EventDraft;
import fr.hubee.core.teledossier.check.EventRules;
import fr.hubee.core.teledossier.check.FileCheck;
import fr.hubee.core.teledossier.profile.ProcessLimits;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/** The rules on events and their files. */
final class EventCases {

  private static final ProcessLimits OPEN =
      new ProcessLimits(
          Set.of("application/pdf"), Set.of("application/pdf"), Set.of("an"), 10, true, true);
  private static final ProcessLimits NARROW =
      new ProcessLimits(Set.of("application/pdf"), Set.of(), Set.of("an"), 10, false, false);

  private static final DeclaredFile PDF = new DeclaredFile("a.pdf", "an", "application/pdf", 10);
  private static final EventDraft STATUS = EventDraft.of(Party.SI, ActionType.STATUS_UPDATE);
  private static final EventDraft DEPOSIT = EventDraft.of(Party.SI, ActionType.ATTACH_DEPOSIT);
  private static final EventDraft MESSAGE = EventDraft.of(Party.SI, ActionType.SENDING_MESSAGE);

  private EventCases() {}

  static List<RuleCase> all() {
    return List.of(
        new RuleCase(
            EventRules.ACTION_UNKNOWN,
            event(OPEN, EventDraft.of(Party.SI, new ActionType("status_update"))),
            event(OPEN, STATUS)),
        new RuleCase(
            EventRules.DEPOSIT_WITHOUT_FILE,
            event(OPEN, DEPOSIT),
            event(OPEN, DEPOSIT.withFiles(PDF))),
        new RuleCase(
            EventRules.FILES_WITHOUT_DEPOSIT,
            event(OPEN, STATUS.withFiles(PDF)),
            event(OPEN, DEPOSIT.withFiles(PDF))),
        new RuleCase(
            EventRules.FILES_NOT_ALLOWED,
            event(NARROW, DEPOSIT.withFiles(PDF)),
            event(OPEN, DEPOSIT.withFiles(PDF))),
        new RuleCase(
            EventRules.FORMAT_NOT_ALLOWED,
            event(OPEN, DEPOSIT.withFiles(new DeclaredFile("a", "an", "application/xml", 10))),
            event(OPEN, DEPOSIT.withFiles(PDF))),
        new RuleCase(
            EventRules.TYPE_NOT_ALLOWED,
            folder(new DeclaredFile("a", "An", "application/pdf", 10)),
            folder(PDF)),
        new RuleCase(
            EventRules.FILE_EMPTY,
            folder(new DeclaredFile("a", "an", "application/pdf", 0)),
            folder(new DeclaredFile("a", "an", "application/pdf", 1))),
        new RuleCase(
            EventRules.FILE_TOO_LARGE,
            folder(new DeclaredFile("a", "an", "application/pdf", 11)),
            folder(PDF)),
        new RuleCase(
            EventRules.MESSAGE_NOT_ALLOWED,
            event(NARROW, STATUS.withMessage("m")),
            event(NARROW, STATUS)),
        new RuleCase(
            EventRules.MESSAGE_MISSING,
            event(OPEN, MESSAGE.withMessage(" ")),
            event(OPEN, MESSAGE.withMessage("m"))),
        new RuleCase(
            EventRules.AWAITING_NOT_ALLOWED,
            event(NARROW, STATUS.withNewStatus(CaseStatus.ADD_AWAITING)),
            event(OPEN, STATUS.withNewStatus(CaseStatus.ADD_AWAITING))));
  }

  private static Supplier<Violations> event(ProcessLimits limits, EventDraft event) {
    return () -> EventCheck.by(limits).check(event);
  }

  private static Supplier<Violations> folder(DeclaredFile file) {
    return () -> new FileCheck(OPEN).ofFolder(List.of(file));
  }
}
