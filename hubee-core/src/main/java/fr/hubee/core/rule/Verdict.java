// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.rule;

import java.util.Objects;

/**
 * What follows from the violations of a check: the act may go on, it may not, or people must
 * decide. Sealed and immutable.
 *
 * <p>Source: guide 1.0.0 (2022, G48) for the escalation; the rest is a choice of this library.
 */
public sealed interface Verdict {

  /** Everything that was found, warnings included. */
  Violations violations();

  /**
   * Draws the verdict: an error that the caller can mend refuses; otherwise a rule that hands over
   * to people escalates; otherwise the input is accepted, warnings or not.
   */
  static Verdict of(Violations violations) {
    if (!violations.hasErrors()) {
      return new Accepted(violations);
    }
    for (Violation violation : violations) {
      if (violation.severity() == Severity.ERROR && !violation.escalates()) {
        return new Refused(violations);
      }
    }
    return violations.stream()
        .filter(Violation::escalates)
        .flatMap(violation -> violation.rule().escalationContact().stream())
        .findFirst()
        .<Verdict>map(contact -> new Escalated(violations, contact))
        .orElseGet(() -> new Accepted(violations));
  }

  /**
   * The act may go on.
   *
   * @param violations warnings and information only; often empty
   */
  record Accepted(Violations violations) implements Verdict {
    public Accepted {
      Objects.requireNonNull(violations, "violations");
    }
  }

  /**
   * The act may not go on before the errors are mended.
   *
   * @param violations at least one error
   */
  record Refused(Violations violations) implements Verdict {
    public Refused {
      Objects.requireNonNull(violations, "violations");
    }
  }

  /**
   * People must decide: never silently submitted, never silently refused.
   *
   * @param violations at least one that escalates
   * @param contact the e-mail address of those who decide
   */
  record Escalated(Violations violations, String contact) implements Verdict {
    public Escalated {
      Objects.requireNonNull(violations, "violations");
      Objects.requireNonNull(contact, "contact");
    }
  }
}
