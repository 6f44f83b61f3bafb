// Copyright the HubEE SDK authors
// SPDX-License-Identifier: Apache-2.0
package fr.hubee.core.teledossier.check;

import fr.hubee.core.rule.Message;
import fr.hubee.core.rule.Severity;
import fr.hubee.core.rule.Violations;
import fr.hubee.core.teledossier.CaseStatus;
import java.util.Objects;
import java.util.Optional;

/**
 * Whether a status may be set: yes, yes but another first, no. Sealed and immutable.
 *
 * <p>Source: HubEE, contract V2, statuses per démarche (2024-11-14); the three answers are a choice
 * of this library.
 */
public sealed interface StatusAnswer {

  /** Everything that was found, information included. */
  Violations violations();

  /** The answer in one or two sentences, what is to be looked at included. */
  Message message();

  /** True unless refused: also when another status is to be set {@linkplain #first first}. */
  default boolean isAllowed() {
    return !(this instanceof Refused);
  }

  /** The status to set before; empty when there is none. */
  default Optional<CaseStatus> first() {
    return Optional.empty();
  }

  /**
   * It may be set.
   *
   * @param wished the status
   * @param violations warnings and information; often empty
   */
  record Allowed(CaseStatus wished, Violations violations) implements StatusAnswer {
    public Allowed {
      Objects.requireNonNull(wished, "wished");
      Objects.requireNonNull(violations, "violations");
    }

    @Override
    public Message message() {
      return Said.with(
          new Message("Oui : %s peut être posé.", "Yes: %s may be set.").with(Said.of(wished)),
          violations.of(Severity.WARNING));
    }
  }

  /**
   * It may be set, once another is.
   *
   * @param wished the status
   * @param firstStatus the status to set before
   * @param violations at least the warning that says why
   */
  record SetFirst(CaseStatus wished, CaseStatus firstStatus, Violations violations)
      implements StatusAnswer {
    public SetFirst {
      Objects.requireNonNull(wished, "wished");
      Objects.requireNonNull(firstStatus, "firstStatus");
      Objects.requireNonNull(violations, "violations");
    }

    @Override
    public Optional<CaseStatus> first() {
      return Optional.of(firstStatus);
    }

    @Override
    public Message message() {
      return Said.with(
          new Message(
                  "Pas encore : %s vient après un autre statut.",
                  "Not yet: %s comes after another status.")
              .with(Said.of(wished)),
          violations.of(Severity.WARNING));
    }
  }

  /**
   * It may not be set.
   *
   * @param wished the status
   * @param violations at least one error
   */
  record Refused(CaseStatus wished, Violations violations) implements StatusAnswer {
    public Refused {
      Objects.requireNonNull(wished, "wished");
      Objects.requireNonNull(violations, "violations");
    }

    @Override
    public Message message() {
      return Said.with(
          new Message("Non : %s ne peut pas être posé.", "No: %s may not be set.")
              .with(Said.of(wished)),
          violations.of(Severity.ERROR));
    }
  }
}
