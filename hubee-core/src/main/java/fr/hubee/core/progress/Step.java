// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.progress;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Violation;
import java.util.Objects;

/**
 * Who should do what about one démarche. Immutable; holds no personal data.
 *
 * <p>Source: a choice of this library.
 *
 * @param who who has to act
 * @param said what is the matter, what to do, and the document that says so
 */
public record Step(Responsible who, Violation said) {

  public Step {
    Objects.requireNonNull(who, "who");
    Objects.requireNonNull(said, "said");
  }

  /** What is the matter. */
  public Message message() {
    return said.message();
  }

  /** What to do. */
  public Message remedy() {
    return said.remedy();
  }

  /** What is the matter on one line, what to do on the next. */
  public Message told() {
    return new Message(
        message().french() + "\n→ " + remedy().french(),
        message().english() + "\n→ " + remedy().english());
  }
}
