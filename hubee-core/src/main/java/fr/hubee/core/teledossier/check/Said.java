// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.check;

import fr.hubee.core.lifecycle.Labelled;
import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Violation;
import fr.hubee.core.teledossier.CaseStatus;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/** Names for sentences: the French label, and the constant in English. */
final class Said {

  static final Message NOTHING = new Message("rien", "nothing");

  private Said() {}

  static <E extends Enum<E> & Labelled> Message of(E constant) {
    return new Message(constant.label(), constant.name());
  }

  /** Returns for example « Traité » (DONE). */
  static Message of(CaseStatus status) {
    return status.known().isPresent()
        ? new Message("« " + status.label() + " » (" + status + ")", status.toString())
        : new Message("« " + status + " »", status.toString());
  }

  static Message of(Collection<CaseStatus> statuses) {
    return new Message(
        statuses.stream().map(status -> of(status).french()).collect(Collectors.joining(" ou ")),
        statuses.stream().map(CaseStatus::toString).collect(Collectors.joining(" or ")));
  }

  /** Returns the answer followed by each reason and what to do about it. */
  static Message with(Message answer, List<Violation> reasons) {
    Message said = answer;
    for (Violation reason : reasons) {
      said = joined(joined(said, reason.message()), reason.remedy());
    }
    return said;
  }

  private static Message joined(Message one, Message other) {
    return new Message(one.french() + " " + other.french(), one.english() + " " + other.english());
  }
}
