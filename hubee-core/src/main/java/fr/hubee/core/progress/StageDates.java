// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which instant each date of a stage is counted from: its beginning, or the activation day. */
final class StageDates {

  private final Deadlines deadlines;
  private final Map<DeadlineKind, Function<Instant, Optional<Deadline>>> fromStart;

  StageDates(Deadlines deadlines) {
    this.deadlines = deadlines;
    this.fromStart =
        Map.of(
            DeadlineKind.APPLICANT_REMINDER, deadlines::applicantReminder,
            DeadlineKind.EXPECTED_DECISION, deadlines::expectedDecision,
            DeadlineKind.LEGAL_DECISION, deadlines::legalDecision,
            DeadlineKind.PORTAL_WITHIN_THE_HOUR, deadlines::portalWithinTheHour,
            DeadlineKind.PORTAL_NEXT_DAY, deadlines::portalNextDay,
            DeadlineKind.HUBEE_TIMEOUT, deadlines::hubeeTimeout,
            DeadlineKind.ACCOUNT_MAIL, deadlines::accountMail,
            DeadlineKind.SUSPENSION, deadlines::suspension);
  }

  /** Empty when the facts do not tell from when to count. */
  Optional<Deadline> of(DeadlineKind kind, Telling telling) {
    if (kind == DeadlineKind.ACTIVATION) {
      return telling.activationDay().map(deadlines::activation);
    }
    return telling
        .since()
        .flatMap(start -> Optional.ofNullable(fromStart.get(kind)).flatMap(on -> on.apply(start)));
  }
}
