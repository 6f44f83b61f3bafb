// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.check;

import fr.hubee.core.rule.Excerpt;
import fr.hubee.core.rule.Severity;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.teledossier.Action;
import fr.hubee.core.teledossier.CaseStatus;
import fr.hubee.core.teledossier.ContractField;
import fr.hubee.core.teledossier.Presence;
import fr.hubee.core.teledossier.profile.ProcessLimits;
import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Says what the hub would refuse in an event: its kind, its files, its texts. Whether its status
 * may be set is asked of {@link HubControl} or {@link CaseStatusCheck}. Immutable and thread-safe.
 *
 * <p>Source: HubEE, specification 1.2.2, modification of a case, RC002 to RC006 (2021-08-31).
 */
public final class EventCheck {

  private static final String ACTION_TYPE = "actionType";
  private static final String MESSAGE = "message";

  private final ProcessLimits limits;
  private final Severity unwantedMessage;

  private EventCheck(ProcessLimits limits, Severity unwantedMessage) {
    this.limits = limits;
    this.unwantedMessage = unwantedMessage;
  }

  /**
   * Returns a check by the limits of one démarche. A message that the démarche does not provide for
   * is a warning: official programs send one for every démarche, so RC006 cannot be enforced.
   */
  public static EventCheck by(ProcessLimits limits) {
    return new EventCheck(Objects.requireNonNull(limits, "limits"), Severity.WARNING);
  }

  /** Returns the same check, for which RC006 is enforced: an unwanted message is an error. */
  public EventCheck refusingMessages() {
    return new EventCheck(limits, Severity.ERROR);
  }

  /** Returns everything that would be refused, or is worth a look. */
  public Violations check(EventDraft event) {
    return event
        .actionType()
        .known()
        .map(action -> ofFiles(event, action).and(ofMessage(event, action)))
        .orElseGet(() -> ofUnknown(event))
        .and(ofTexts(event))
        .and(ofStatus(event));
  }

  private static Violations ofUnknown(EventDraft event) {
    String possible =
        Arrays.stream(Action.values()).map(Action::name).collect(Collectors.joining(", "));
    return Violations.of(
        EventRules.ACTION_UNKNOWN.at(
            ACTION_TYPE, Excerpt.of(event.actionType().value()), possible));
  }

  private Violations ofFiles(EventDraft event, Action action) {
    if (action.carriesFiles()) {
      return event.files().isEmpty()
          ? Violations.of(EventRules.DEPOSIT_WITHOUT_FILE.at("attachments"))
          : new FileCheck(limits).ofEvent(event.files(), event.sender());
    }
    return event.files().isEmpty()
        ? Violations.none()
        : Violations.of(
            EventRules.FILES_WITHOUT_DEPOSIT.at(
                "attachments", action.name(), event.files().size()));
  }

  private Violations ofMessage(EventDraft event, Action action) {
    if (event.message().isEmpty()) {
      return action.message() == Presence.EXPECTED
          ? Violations.of(EventRules.MESSAGE_MISSING.at(MESSAGE))
          : Violations.none();
    }
    return limits.messagesAllowed()
        ? Violations.none()
        : Violations.of(EventRules.MESSAGE_NOT_ALLOWED.at(MESSAGE).as(unwantedMessage));
  }

  private static Violations ofTexts(EventDraft event) {
    return ofText(event.messageOrNull(), ContractField.EVENT_MESSAGE, MESSAGE)
        .and(ofText(event.commentOrNull(), ContractField.EVENT_COMMENT, "comment"))
        .and(ofText(event.authorOrNull(), ContractField.EVENT_AUTHOR, "author"));
  }

  private static Violations ofText(@Nullable String text, ContractField field, String path) {
    return text == null ? Violations.none() : field.check(text, path);
  }

  private Violations ofStatus(EventDraft event) {
    CaseStatus status = event.newStatusOrNull();
    if (status == null) {
      return Violations.none();
    }
    boolean awaiting = status.equals(CaseStatus.ADD_AWAITING) && !limits.awaitingAllowed();
    return status
        .checkWritable(ContractField.EVENT_CASE_NEW_STATUS, "caseNewStatus")
        .and(
            awaiting
                ? Violations.of(EventRules.AWAITING_NOT_ALLOWED.at("caseNewStatus"))
                : Violations.none());
  }
}
